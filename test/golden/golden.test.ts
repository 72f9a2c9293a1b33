import { afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import type { Build, Output } from '../../src/model/build.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { trees } from './trees.ts';

const today = '2026-11-20';
const commit = '0123456789abcdef0123456789abcdef01234567';

function build(tree: Tree): Build {
  return compile(load({ ...snapshotOf(tree), commit }, today), { today, tool: { name: 'catalogc', version: '0.1.0' } });
}

/** Path -> text, for everything written; copies as a list of their own. */
function filesOf({ catalogs, outputs, committed, losses }: Build): Map<string, string> {
  const dist = [...catalogs.flatMap(catalog => catalog.outputs), ...outputs];
  return new Map([
    ...texts('dist', dist),
    ...texts('committed', committed),
    ['copies.txt', dist.flatMap(copyLine).join('')],
    ['losses.json', `${JSON.stringify(losses, null, 2)}\n`],
  ]);
}

function texts(folder: string, outputs: readonly Output[]): [string, string][] {
  return outputs.flatMap(output => ('text' in output ? [[`${folder}/${output.path}`, output.text]] : []));
}

function copyLine(output: Output): string[] {
  return 'copy' in output ? [`${output.executable ? '755' : '644'} ${output.path} <- ${output.copy}\n`] : [];
}

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(Object.entries(trees))('%s', (name, tree) => {
  const files = filesOf(build(tree));

  test.each([...files])('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`./expected/${name}/${path}`);
  });

  test('the same bytes from a tree written down backwards, in another time zone', () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const backwards = Object.fromEntries(Object.entries(tree).reverse());
    expect(filesOf(build(backwards))).toEqual(files);
  });

  test('every JSON file ends in one newline, has no carriage return, and null only in renames', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.json')) continue;
      expect(text, path).toMatch(/[^\n]\n$/);
      expect(text, path).not.toMatch(/\r|: null/);
    }
  });
});
