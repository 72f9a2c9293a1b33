import { expect, test } from 'vitest';
import { impactOf } from '../../src/commands/impact.ts';
import { load } from '../../src/load/load.ts';
import type { ChangedEntry } from '../../src/model/impact.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const today = '2026-11-20';
const plugin = { json: { name: 'crm', version: '1.0.0', description: 'Does it.' } };
const acme = (more = ''): Tree => ({
  'plugins/crm/.claude-plugin/plugin.json': plugin,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n${more}`,
});
const lint = (url: string, sha: string) =>
  `entries:\n  lint: { description: Finds., source: { kind: git-subdir, url: ${url}, path: lint, sha: ${sha.repeat(40)} } }\n`;

test.each<[string, Tree, Tree, readonly ChangedEntry[]]>([
  [
    'whom it is for',
    acme('audience: { teams: ["@acme/pay"] }\n'),
    acme(),
    [{ catalog: 'acme', what: 'audience.teams', from: '["@acme/pay"]' }],
  ],
  [
    'where it is published',
    acme('publish: { repository: acme/pay }\n'),
    acme('publish: { repository: evil/pay }\n'),
    [{ catalog: 'acme', what: 'publish.repository', from: '"acme/pay"', to: '"evil/pay"' }],
  ],
  [
    'where an entry comes from',
    acme(lint('https://github.com/acme/tools.git', 'a')),
    acme(lint('https://github.com/evil/tools.git', 'a')),
    [
      {
        ...{ catalog: 'acme', plugin: 'lint', what: 'source' },
        ...{
          from: `github.com/acme/tools/lint at ${'a'.repeat(40)}`,
          to: `github.com/evil/tools/lint at ${'a'.repeat(40)}`,
        },
      },
    ],
  ],
  [
    'the commit of an entry',
    acme(lint('acme/tools', 'a')),
    acme(lint('acme/tools', 'b')),
    [
      {
        ...{ catalog: 'acme', plugin: 'lint', what: 'source' },
        ...{
          from: `github.com/acme/tools/lint at ${'a'.repeat(40)}`,
          to: `github.com/acme/tools/lint at ${'b'.repeat(40)}`,
        },
      },
    ],
  ],
  [
    'a catalog that is gone',
    { ...acme(), 'catalogs/more.yaml': 'schema: catalog/v1\nname: more\nowner: { name: Acme }\ntargets: [claude]\n' },
    acme(),
    [{ catalog: 'more', what: 'goes' }],
  ],
  ['what people read', acme(), acme('description: All that we have.\n'), []],
])('tells %s', (_, was, now, entries) => {
  const [base, head] = [was, now].map(tree => load(snapshotOf(tree), today));
  if (base === undefined || head === undefined) throw new Error('no trees');
  expect(impactOf(head, base, [], () => [])?.entries ?? []).toEqual(entries);
});
