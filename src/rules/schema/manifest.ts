import { levelOfHits, withEffects } from '../../clients/effects.ts';
import { hitsOnShape } from '../../clients/manifest-hits.ts';
import { foundIn, isCut, isPath, type Reading, readersOf, readingsOf } from '../../clients/readings.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Fault } from '../../model/document.ts';
import { type Manifest, neutralShapes, type Plugin } from '../../model/plugin.ts';
import { isSemver } from '../../model/version.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const codex = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });

export default rule({
  id: 'schema/manifest',
  title: 'A manifest is not what its format asks for',
  level: 'error',
  scope: 'plugin',
  core: true,
  fix: 'unsafe',
  since: '0.1.0',
  why: `A field of the wrong type costs more than the field: codex-cli 0.169.0 cannot install a plugin whose "description" is
a number or whose "interface" is text, and lists it all the same; Claude Code 2.1.329 refuses to load one whose "author" is text.`,

  examples: {
    'a description that is no text': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': codex({ description: 7 }) },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/description'],
    },
    'an author that is text, for claude': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': codex({ description: 'Says hi.', author: 'Acme' }) },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/author'],
    },
    'an endpoint method nobody knows': {
      head: {
        'plugins/crm/plugin-manifest.json': {
          json: {
            name: 'crm',
            version: '1.0.0',
            endpoints: [{ path: '/v1/contacts', method: 'PAST', description: 'Lists contacts.' }],
            authentication: { type: 'None' },
            scopes: [],
          },
        },
      },
      finds: ['plugins/crm/plugin-manifest.json#/endpoints/0/method'],
    },
    'a YAML manifest with nothing in it': {
      head: { 'plugins/crm/plugin-manifest.yaml': '# to be written\n' },
      finds: ['plugins/crm/plugin-manifest.yaml'],
    },
    'a key that is none of a setting': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': codex({
          userConfig: { key: { type: 'string', title: 'Key', description: 'Of the CRM.', secret: true } },
        }),
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/userConfig/key/secret'],
    },
    'a manifest in order': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': codex({ description: 'Says hi.', keywords: ['greeting'] }) },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const manifest of plugin.manifests) yield* schemaFaults(plugin, manifest, head);
    }
    for (const reading of readingsOf(head)) if (isOurs(reading)) yield foundIn(reading);
  },
});

// Names, versions and paths have rules of their own.
function* schemaFaults(plugin: Plugin, manifest: Manifest, workspace: Workspace): Iterable<Found> {
  const mild = !neutralShapes.has(manifest.shape) && readersOf(manifest, plugin, workspace).length === 0;
  for (const fault of manifest.document.faults) {
    if (!isShape(fault, manifest) || isElsewhere(fault, manifest)) continue;
    const hits = hitsOnShape(fault, manifest, plugin, workspace);
    if (fault.kind === 'unknown-key' && levelOfHits(hits) !== 'error') continue;
    yield {
      at: fault.place,
      message: withEffects(fault.message, hits),
      plugin: plugin.name.value,
      hits,
      ...(fault.hint !== undefined && { hint: fault.hint }),
      ...(fault.fix !== undefined && { fix: fault.fix }),
      ...(fault.before !== undefined && { before: fault.before }),
      ...((mild || levelOfHits(hits) === 'warn') && { level: 'warn' as const }),
    };
  }
}

// What is no JSON is told elsewhere, what is no YAML only here.
function isShape({ kind }: Fault, { document }: Manifest): boolean {
  return (
    kind === 'schema' ||
    kind === 'unknown-key' ||
    (document.format === 'yaml' && (kind === 'syntax' || kind === 'duplicate-key'))
  );
}

function isElsewhere({ keyword, place }: Fault, manifest: Manifest): boolean {
  if (keyword !== 'pattern') return false;
  if (place.pointer === '/version') return manifest.version !== undefined && !isSemver(manifest.version.value);
  return place.pointer === '/name' || isPath(manifest, place.pointer);
}

function isOurs(reading: Reading): boolean {
  const { kind, manifest, pointer } = reading;
  if (isCut(reading) || kind === 'name' || kind === 'reserved-name' || kind === 'unknown-field') return false;
  if (pointer === '/version' || (kind === 'missing' && pointer === '')) return false;
  return !isPath(manifest, pointer) && !manifest.document.faults.some(fault => fault.place.pointer === pointer);
}
