import { expect, test } from 'vitest';
import { built, catalog, commit, external, outputsOf, said, workspace } from './workspace.ts';

const names = Array.from({ length: 600 }, (_, index) => `far-${index}`);
const source = { kind: 'git', url: 'https://git.acme.example/far.git', sha: commit } as const;

function paths(description: string): { readonly files: string[]; readonly told: string[] } {
  const entries = names.map(name => external(name, source, { description: said(description) }));
  const build = built(workspace([catalog(entries, { targets: ['claude', 'copilot'] })]));
  const told = build.losses.filter(({ what }) => what === 'flat').map(({ target, because }) => `${target}: ${because}`);
  return { files: outputsOf(build).flatMap(({ path }) => (path.endsWith('.marketplace.json') ? [path] : [])), told };
}

test('a stand-alone file that claude would not take by URL is not written, and told', () => {
  const { files, told } = paths('x'.repeat(9000));
  expect(files).toEqual(['acme.copilot.marketplace.json']);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^claude: the stand-alone file would have 5\d{6} bytes, and claude takes 5242880 at most$/);
});

test('a stand-alone file below the limit is written', () => {
  expect(paths('x'.repeat(7000))).toEqual({
    files: ['acme.claude.marketplace.json', 'acme.copilot.marketplace.json'],
    told: [],
  });
});
