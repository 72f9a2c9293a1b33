import { expect, test } from 'vitest';
import { startGithub } from '../fakes/github/server.ts';
import { candidate, commits, published } from './shelf.ts';

const [one, other] = ['a', 'b'].map(digit => digit.repeat(64));

function ledger(versions: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, Uint8Array> {
  const told = Object.entries(versions).map(([version, versioned]) => [version, { versioned }]);
  const plugins = { 'crm-sync': { versions: Object.fromEntries(told) } };
  return new Map([['ledger.json', Buffer.from(JSON.stringify({ schema: 'ledger/v1', plugins }))]]);
}

test.each([
  ['gives a version other content', ledger({ '1.0.0': other }), 'version-taken'],
  ['loses a version', ledger({ '1.1.0': other }), 'ledger-shrinks'],
  ['has no ledger any more', new Map(), 'ledger-shrinks'],
])('a release that %s is refused', async (_, files, code) => {
  const github = Object.assign(await startGithub(), { direct: true });
  await published(github, candidate('first', { files: ledger({ '1.0.0': one }) }));
  const next = candidate('second', { commit: commits.second, files });
  await expect(published(github, next)).rejects.toMatchObject({ code });
  expect(github.releases.map(({ tag }) => tag)).toEqual(['catalog-acme-1']);
  const more = candidate('second', { commit: commits.second, files: ledger({ '1.0.0': one, '1.1.0': other }) });
  expect(await published(github, more)).toMatchObject({ tag: 'catalog-acme-2' });
  expect(github.violations).toEqual([]);
  await github.close();
});
