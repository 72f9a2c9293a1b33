import { hitAll } from '../../clients/effects.ts';
import { manifestTable } from '../../clients/facts.ts';
import { readersOf } from '../../clients/readings.ts';
import { type ClientId, type Effect, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Manifest, Plugin } from '../../model/plugin.ts';
import { textsIn } from '../../model/texts.ts';
import { didYouMean, oneOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const region = { type: 'string', title: 'Region', description: 'Where the CRM is.', options: ['eu', 'us'] };
const manifest = (more: object): { json: unknown } => ({ json: { name: 'crm', version: '1.0.0', ...more } });
const file = 'plugins/crm/.claude-plugin/plugin.json';
const servers = (option: string) => ({ crm: { command: 'crm', env: { REGION: `\${user_config.${option}}` } } });

export default rule({
  id: 'schema/user-config',
  title: 'A setting that users are asked for does not fit',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `A plugin asks its users for settings with "userConfig" and puts them into its servers with \${user_config.NAME}. Claude
Code 2.1.329 refuses a manifest that uses one it does not ask for, or whose default is not among the options.`,

  examples: {
    'a setting nobody is asked for': {
      head: { [file]: manifest({ userConfig: { region }, mcpServers: servers('regoin') }) },
      finds: [`${file}#/mcpServers/crm/env/REGION`],
    },
    'the same in a file of servers': {
      head: { [file]: manifest({}), 'plugins/crm/.mcp.json': { json: { mcpServers: servers('region') } } },
      finds: ['plugins/crm/.mcp.json#/mcpServers/crm/env/REGION'],
    },
    'a default that is no option': {
      head: { [file]: manifest({ userConfig: { region: { ...region, default: 'asia' } } }) },
      finds: [`${file}#/userConfig/region/default`],
    },
    'a setting that is asked for': {
      head: {
        [file]: manifest({ userConfig: { region: { ...region, default: 'eu' } }, mcpServers: servers('region') }),
      },
      finds: [],
    },
    'a setting of a channel': {
      head: {
        [file]: manifest({ channels: [{ server: 'crm', userConfig: { region } }], mcpServers: servers('region') }),
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const manifest of plugin.manifests) {
        const clients = readersOf(manifest, plugin, head).filter(client => effectOn(client, manifest) !== undefined);
        const [client] = clients;
        const effect = client === undefined ? undefined : effectOn(client, manifest);
        if (effect !== undefined) yield* unfit(plugin, manifest, clients, effect);
      }
    }
  },
});

/** What a client that asks for settings does about a wrong one. */
function effectOn(client: ClientId, { shape }: Manifest): Effect | undefined {
  const effect = manifestTable(client, shape)?.fields.userConfig?.effect;
  return effect === 'none' ? undefined : effect;
}

function* unfit(plugin: Plugin, manifest: Manifest, clients: readonly ClientId[], effect: Effect): Iterable<Found> {
  const common = { plugin: plugin.name.value, hits: hitAll(clients, effect) };
  const says = effectText(clients, effect);
  const settings = settingsOf(manifest.value.userConfig);
  const asked = [manifest.value, ...listOf(manifest.value.channels)].flatMap(value =>
    Object.keys(settingsOf(recordOf(value).userConfig)),
  );
  for (const { place, value } of used(plugin, manifest)) {
    const meant = didYouMean(value, asked);
    const hint = meant === undefined ? `Ask for it in "userConfig".` : `Did you mean "${meant}"?`;
    if (!asked.includes(value))
      yield {
        at: place,
        message: `${shown(value)} is no setting that "userConfig" asks for; ${says}`,
        hint,
        ...common,
      };
  }
  for (const [name, { default: chosen, options }] of Object.entries(settings)) {
    if (!Array.isArray(options) || chosen === undefined) continue;
    if (listOf(chosen, true).every(each => options.includes(each))) continue;
    yield {
      at: inside(documentPlace(manifest.document), 'userConfig', name, 'default'),
      message: `the default of ${shown(name)} is none of its options; ${says}`,
      hint: `Write ${oneOf(options.slice(0, 8).map(option => shown(String(option))))}, or leave it out.`,
      ...common,
    };
  }
}

/** Every \${user_config.NAME} in the servers of a plugin, with its place. */
function* used(plugin: Plugin, manifest: Manifest): Iterable<Said<string>> {
  const files = plugin.documents.filter(({ role }) => role === 'mcp');
  const texts = [
    ...textsIn(manifest.value.mcpServers, inside(documentPlace(manifest.document), 'mcpServers'), isUse),
    ...files.flatMap(document => textsIn(document.value, documentPlace(document), isUse)),
  ];
  for (const { place, value } of texts)
    for (const [, name = ''] of value.matchAll(/\$\{user_config\.([^}]*)\}/g)) yield { place, value: name };
}

function isUse(text: string): boolean {
  return text.includes('${user_config.');
}

type Setting = Readonly<Record<'default' | 'options', unknown>>;

function settingsOf(value: unknown): Readonly<Record<string, Setting>> {
  const entries = Object.entries(recordOf(value)).map(([name, each]) => {
    const { default: chosen, options } = recordOf(each);
    return [name, { default: chosen, options }] as const;
  });
  return Object.fromEntries(entries);
}

function listOf(value: unknown, alone = false): readonly unknown[] {
  return Array.isArray(value) ? value : alone ? [value] : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
