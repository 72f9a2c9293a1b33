import type { Tree } from '../model/snapshot.ts';

const keys = {
  schema: 'deprecation/v1',
  plugin: 'crm-sync',
  announced: '2026-11-20',
  sunset: '2027-02-18',
  because: 'superseded',
  replacement: 'crm-sync-v2',
  migration: 'docs/m.md',
  owner: '@acme/crm',
};

/** For examples: where the record of crm-sync stands. */
export const file = 'policies/deprecations/crm-sync.yaml';

/** For examples: the record of crm-sync, with some keys said otherwise or, where undefined, not at all. */
export function record(more: Readonly<Record<string, unknown>> = {}, path = file): Tree {
  const lines = Object.entries({ ...keys, ...more }).flatMap(([key, value]) => {
    return value === undefined ? [] : [`${key}: ${textOf(value)}\n`];
  });
  return { [path]: lines.join('') };
}

/** For examples: plugins with no more than a manifest, or with these keys in it. */
export function plugin(name: string, more: object = {}): Tree {
  return { [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', ...more } } };
}

/** For examples: crm-sync, what replaces it, and the guide from one to the other. */
export const plugins: Tree = {
  'plugins/crm-sync/.claude-plugin/plugin.json': { json: { name: 'crm-sync', version: '1.0.0' } },
  'plugins/crm-sync-v2/.claude-plugin/plugin.json': { json: { name: 'crm-sync-v2', version: '1.0.0' } },
  'docs/m.md': '# Moving\n',
};

/** For examples: a catalog of these plugins, `name` or `name INSTALLATION`. */
export function catalog(name: string, listed: readonly string[], more = ''): Tree {
  const head = `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [codex]\n${more}`;
  const names = listed.map(each => each.split(' '));
  const entries = names.flatMap(([of, installation]) => {
    return installation === undefined ? [] : [`  ${of}: { installation: ${installation} }\n`];
  });
  const include = `include: [{ plugins: [${names.map(([of]) => of).join(', ')}] }]\n`;
  return { [`catalogs/${name}.yaml`]: `${head}${include}${entries.length > 0 ? `entries:\n${entries.join('')}` : ''}` };
}

/** For examples: a policy with these keys in its section. */
export function policy(deprecation: string, more = ''): Tree {
  const head = 'schema: policy/v1\nname: acme\nedition: 1\n';
  return { 'policies/policy.yaml': `${head}deprecation: ${deprecation}\n${more}` };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && /^[a-z0-9][\w ./-]*$/i.test(value) ? value : JSON.stringify(value);
}
