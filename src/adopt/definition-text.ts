import { isDeepStrictEqual } from 'node:util';
import { yamlKey, yamlTexts } from '../edit/yaml-text.ts';
import { readYaml } from '../load/plain-yaml.ts';
import type { Values } from '../load/values.ts';
import type { Draft, DraftEntry } from './draft.ts';

const modeline = '# yaml-language-server: $schema=../node_modules/catalogc/schemas/catalog.v1.schema.json\n';

/** A draft as the values of a definition; keys in the order people read them. */
export function definitionOf({ entries, name, own, top }: Draft): Values {
  const { renames, ...said } = top;
  const usual = usualIn([...entries.values()]);
  const all = (top.targets as readonly string[]).length;
  const named = [...entries].filter(([, entry]) => entry.leads === undefined).map(([plugin]) => plugin);
  const clients = [...own];
  const perClient = (read: (words: (typeof clients)[number][1]) => unknown) =>
    Object.fromEntries(clients.map(([id, words]) => [id, read(words)] as const).filter(([, value]) => value));
  const orders = perClient(({ order }) => (order === 'name' ? ['name'] : undefined));
  const sequences = perClient(({ order }) => (order === 'name' ? undefined : order));
  const fields = perClient(words => (words.fields.size === 0 ? undefined : Object.fromEntries(words.fields)));
  const settings = [...entries].map(([plugin, entry]) => {
    const ours = perClient(words => asObject(words.entries.get(plugin)));
    return [plugin, settingOf(entry, usual, all, ours)] as const;
  });
  return {
    schema: 'catalog/v1',
    name,
    ...said,
    include: named.length === 0 ? [] : [{ plugins: named }],
    source: { kind: 'local' },
    ...(!isEmpty(usual) && { defaults: usual }),
    fill: false,
    order: ['listed'],
    ...(!isEmpty(orders) && { orders }),
    ...(!isEmpty(sequences) && { sequences }),
    ...(!isEmpty(fields) && { fields }),
    ...(renames !== undefined && { renames }),
    entries: Object.fromEntries(settings),
  };
}

function settingOf({ clients, leads, said }: DraftEntry, usual: Values, all: number, fields: Values): Values {
  const own = Object.entries(said).filter(([key, value]) => !isDeepStrictEqual(usual[key], value));
  return {
    ...(clients.length < all && { targets: clients }),
    ...leads,
    ...Object.fromEntries(own),
    ...(!isEmpty(fields) && { fields }),
  };
}

/** What every entry says alike of the settings that are Codex's own. */
function usualIn(entries: readonly DraftEntry[]): Values {
  const found: Record<string, unknown> = {};
  for (const key of ['installation', 'authentication']) {
    const values = new Set(entries.map(({ said }) => said[key]));
    const [only] = values;
    if (values.size === 1 && only !== undefined) found[key] = only;
  }
  return found;
}

function asObject(fields: ReadonlyMap<string, unknown> | undefined): Values | undefined {
  return fields && Object.fromEntries(fields);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** The values of a definition as a file, an entry below the other; what cannot be said plainly is said in JSON. */
export function definitionText(values: Values): string {
  const lines = Object.entries(values).map(([key, value]) =>
    key === 'entries'
      ? below(key, value as Values, '  ', (name, own) => below(name, own, '    ', lineOf))
      : lineOf(key, value),
  );
  return modeline + lines.join('');
}

type Line = (key: string, value: Values) => string;

function below(key: string, values: Values, indent: string, write: Line): string {
  const members = Object.entries(values);
  if (members.length === 0) return `${yamlKey(key)}: {}\n`;
  const inner = members.map(([name, own]) => write(name, own as Values).replaceAll(/^(?=.)/gm, indent));
  const outer = indent.length > 2 ? inner.map(text => text.replaceAll(/^ {2}/gm, '')) : inner;
  return `${yamlKey(key)}:\n${outer.join('')}`;
}

/** The plainest way to write it that is read as just this. */
function lineOf(key: string, value: unknown): string {
  const lines = yamlTexts(value).map(text => `${yamlKey(key)}: ${text}\n`);
  const isRead = (line: string) => isDeepStrictEqual(readYaml(line, '')[0]?.value, { [key]: value });
  return lines.find(isRead) ?? `${JSON.stringify(key)}: ${JSON.stringify(value)}\n`;
}
