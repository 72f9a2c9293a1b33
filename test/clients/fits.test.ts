import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/clients/facts.ts';
import { beginJudging } from '../../src/clients/fault.ts';
import { fitsOf } from '../../src/clients/fits.ts';
import { judgeManifest, judgeMarketplace } from '../../src/clients/judge.ts';
import { judgeTable } from '../../src/clients/judge-fields.ts';
import { sourceTables } from '../../src/clients/like.ts';
import type { Table } from '../../src/clients/table.ts';
import { clientIds } from '../../src/model/client.ts';
import { runs } from '../runs.ts';

/** Words that mean something to some client, so that values come near to what is right. */
const words = fc.constantFrom(
  ...['name', 'source', 'plugins', 'owner', 'policy', 'installation', 'AVAILABLE', 'products', 'CODEX', 'category'],
  ...['version', 'description', 'repo', 'url', 'path', 'sha', 'ref', 'github', 'npm', 'git-subdir', 'archive', 'local'],
  ...['./x', 'x', '../x', 'a/b', 'https://example.com/x.git', 'Acme', '1.2.3', '^1.0.0', 'a'.repeat(70), 'a b', ''],
  ...['skills', 'hooks', 'mcpServers', 'interface', 'displayName', 'logo', 'metadata', 'dependencies', 'author'],
  ...['keywords', 'homepage', '0123456789abcdef0123456789abcdef01234567', 'claude', 'constructor', '__proto__x'],
);
const { value } = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small' }, words, fc.jsonValue({ maxDepth: 1 }), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(words, tie('value'), { maxKeys: 6 }),
}));

/** An object with each field of a table, or without it, or with anything in it. */
function near({ fields }: Table): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.entries(fields).map(([key, field]) => {
    const right = field.enum !== undefined ? fc.constantFrom(...field.enum) : value;
    return [key, fc.oneof(right, words, value)] as const;
  });
  return fc.record(Object.fromEntries(members), { requiredKeys: [] });
}

function tablesOf(client: (typeof clientIds)[number]): readonly Table[] {
  const { catalog, entry, manifests, sources } = factsOf(client);
  return [catalog, entry, ...Object.values(manifests.tables), ...sourceTables(sources)];
}

describe.each(clientIds)('%s', client => {
  test('a value fits where the judge has nothing to say, and nowhere else', () => {
    const facts = factsOf(client);
    for (const table of tablesOf(client)) {
      fc.assert(
        fc.property(near(table), object => {
          const judging = beginJudging(facts, facts.marketplaces.writes);
          // A judge that never takes the short way.
          const thorough = { ...judging, fits: { table: () => () => false, field: () => () => false } };
          judgeTable(thorough, table, object, undefined, 'catalog-refused');
          expect(fitsOf(facts, facts.marketplaces.writes).table(table)(object)).toBe(thorough.faults.length === 0);
        }),
        { numRuns: runs(150) },
      );
    }
  });

  test('no value breaks the judge', () => {
    fc.assert(
      fc.property(value, any => {
        judgeMarketplace(client, any, factsOf(client).marketplaces.writes);
        judgeManifest(client, any, 'claude');
      }),
    );
  });
});
