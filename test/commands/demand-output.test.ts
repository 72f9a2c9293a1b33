import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demandOutput } from '../../src/commands/demand-output.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { scratch } from '../ports/scratch.ts';

test.each(['catalogs', './policies/x', '.git', '../.git/hooks', 'x/.GIT'])('%s is no place for the output', out => {
  expect(() => demandOutput({ dir: 'here', out })).toThrow(expect.objectContaining({ code: 'output-is-source' }));
});

test.each(['dist', '../catalogs', 'site/policies', '/tmp/catalogs'])('%s is', out => {
  expect(() => demandOutput({ dir: 'here', out })).not.toThrow();
});

test('neither is a folder of plugins, unless an earlier build wrote them', () => {
  const index = { path: 'catalog-index.json', text: '{}' };
  const built = { path: 'crm/.claude-plugin/plugin.json', text: '{}' };
  const dir = scratch({ 'plugins/crm/.claude-plugin/plugin.json': '{}' });
  const write = (folder: string) => writeBuild(join(dir, folder), [index, built], snapshotOf({}), dir);
  expect(() => write('plugins')).toThrow(
    expect.objectContaining({
      code: 'output-is-source',
      message: expect.stringContaining('holds plugins, such as "crm"'),
    }),
  );
  expect(write('dist')).toEqual(write('dist'));
});
