import { expect, test } from 'vitest';
import { treeDigest } from '../../src/compile/digest.ts';
import { shipmentOf } from '../../src/compile/shipped.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { built, catalog, entry, lines, plugin, workspace } from './workspace.ts';

function shipped(tree: Tree, root = 'p') {
  const { files, left } = shipmentOf(snapshotOf(tree), root);
  return { files: files.map(({ path, copy }) => (copy === `${root}/${path}` ? path : `${path} <- ${copy}`)), left };
}

test('every file of a plugin is bundled, executables as such', () => {
  const tree = { 'plugins/hello/bin/run': { executable: '#!/bin/sh\n' } };
  const build = built(workspace([catalog([entry(plugin('hello'))])], tree));
  expect(build.catalogs[0]?.outputs.filter(output => 'copy' in output)).toEqual([
    { path: 'acme/plugins/hello/README.md', copy: 'plugins/hello/README.md', executable: false },
    { path: 'acme/plugins/hello/bin/run', copy: 'plugins/hello/bin/run', executable: true },
  ]);
});

test('links become copies of what they lead to', () => {
  expect(
    shipped({
      'p/real/a': 'A',
      'p/real/b': { executable: 'B' },
      'p/file': { link: 'real/a' },
      'p/folder': { link: './real' },
      'p/sub/up': { link: '../file' },
    }),
  ).toEqual({
    files: [
      'file <- p/real/a',
      'folder/a <- p/real/a',
      'folder/b <- p/real/b',
      'real/a',
      'real/b',
      'sub/up <- p/real/a',
    ],
    left: [],
  });
});

test('links that leave the plugin, lead nowhere or in circles are left out, and so are submodules', () => {
  const { files, left } = shipped({
    'p/a': 'A',
    'p/out': { link: '../q/secret' },
    'p/absolute': { link: '/etc/passwd' },
    'p/nowhere': { link: 'missing' },
    'p/ring': { link: 'gnir' },
    'p/gnir': { link: 'ring' },
    'p/self': { link: '.' },
    'p/sneaky': { link: 'self/../../q/secret' },
    'p/module': { submodule: '0'.repeat(40) },
    'q/secret': 'S',
  });
  expect(files).toEqual(['a']);
  expect(left.map(({ path }) => path).sort()).toEqual([
    'absolute',
    'gnir',
    'module',
    'nowhere',
    'out',
    'ring',
    'self',
    'sneaky',
  ]);
});

test('linked folders do not multiply', () => {
  const tree: Record<string, Tree[string]> = { 'p/l0/file': 'x' };
  for (let level = 1; level < 30; level++) {
    tree[`p/l${level}/a`] = { link: `../l${level - 1}` };
    tree[`p/l${level}/b`] = { link: `../l${level - 1}` };
  }
  expect(shipped(tree).files.length).toBeLessThan(200);
});

test('paths that would leave the plugin folder are left out', () => {
  const { files, left } = shipped({ 'p/a': 'A', 'p/../../evil': 'E', 'p/x\\..\\..\\evil': 'E' });
  expect(files).toEqual(['a']);
  expect(left).toHaveLength(2);
});

test('what is left out of a bundle is a loss', () => {
  const tree = { 'plugins/hello/out': { link: '../../secret' } };
  const told = lines(built(workspace([catalog([entry(plugin('hello'))])], tree)).losses);
  expect(told).toContain(
    'claude hello files: "out" is left out: it is a link that leads out of the plugin folder, or in a circle',
  );
});

test('an entry in a submodule is left out and told, not listed without its files', () => {
  const build = built(workspace([catalog([entry(plugin('far'))])], { 'plugins/far': { submodule: '0'.repeat(40) } }));
  expect(build.catalogs[0]?.emitted.claude).toEqual([]);
  expect(lines(build.losses).join('\n')).toContain(
    'its folder is in a submodule, whose files are in another repository',
  );
});

test('the digest is the tree id of git with SHA-256', () => {
  const snapshot = snapshotOf({
    'p/a/deep/x': 'one\n',
    'p/a.b': 'two\n',
    'p/a0': 'three\n',
    'p/a/run': { executable: '#!/bin/sh\n' },
    'p/a.d/y': 'dir\n',
    'p/\ufffd': 'é\n',
    'p/\u{1f642}': 'astral\n',
  });
  expect(treeDigest(snapshot, shipmentOf(snapshot, 'p').files)).toBe(
    'a5cf617adc2b89e0fad69563956985ef863db0425c5d4ab4b61e8f594370676b',
  );
});

test('a link and a copy of its target have one digest; a file that cannot be read has none', () => {
  const linked = snapshotOf({ 'p/a': 'A', 'p/b': { link: 'a' } });
  const copied = snapshotOf({ 'p/a': 'A', 'p/b': 'A' });
  const broken = { ...copied, bytes: () => undefined };
  const digest = (snapshot: typeof linked) => treeDigest(snapshot, shipmentOf(snapshot, 'p').files);
  expect(digest(linked)).toBe(digest(copied));
  expect(digest(broken)).toBeUndefined();
});

test('large files are digested like small ones', () => {
  const large = snapshotOf({ 'p/a': 'x'.repeat(1 << 18) });
  expect(treeDigest(large, shipmentOf(large, 'p').files)).toMatch(/^[0-9a-f]{64}$/);
});
