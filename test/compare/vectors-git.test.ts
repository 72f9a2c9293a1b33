import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../../src/commands/look.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { unversionedBy, versionedDigest } from '../../src/compare/versioned.ts';
import { defaultUnversioned } from '../../src/model/versioning.ts';
import { settle } from '../../src/options.ts';
import { readCommit } from '../../src/ports/git.ts';
import { commit, git, put } from '../ports/scratch.ts';
import { type Vector, vectors } from './vectors.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'catalogc-vectors-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

// Each vector as a repository: every release a commit, the base a commit, the head a work tree that was not committed.
test.each(vectors.map(vector => [vector.id, vector.what, vector] as const))('%s: %s', async (id, _, vector) => {
  const dir = join(home, id);
  mkdirSync(dir);
  git(dir, 'init', '-q');
  committed(dir, { 'README.md': '# Plugins\n', ...policyOf(vector) });
  const releases = vector.released.map(({ date, digest, v }) => {
    const sha = committed(dir, plugin(v, contentOf(digest, vector)));
    return [v, { versioned: digestAt(dir, sha), commit: sha, ...(date && { firstReleased: date }) }] as const;
  });
  if (vector.base) committed(dir, plugin(vector.base.v, contentOf(vector.base.digest, vector)));
  replace(dir, plugin(vector.head.v, contentOf(vector.head.digest, vector)));
  const ledger = join(home, `${id}.json`);
  const plugins = releases.length === 0 ? {} : { crm: { versions: Object.fromEntries(releases) } };
  writeFileSync(ledger, JSON.stringify({ schema: 'ledger/v1', plugins }));
  const given = { dir, base: 'HEAD', ledger, 'as-of': vector.asOf ?? '2026-11-20' };
  const outcome = await run('check', settle(given), openPorts({}));
  if (outcome.kind !== 'report') throw new Error('check gives a report');
  const { changes = [], findings } = outcome.report;
  const said = findings.filter(({ rule }) => rule.startsWith('version/')).map(({ rule }) => rule);
  expect([...new Set(said)].sort()).toEqual(
    [...new Set([...vector.expect.map(ruleOf), ...(vector.told ?? [])])].sort(),
  );
  // The bump is worked out from the files, and is what the vector says of them.
  if (vector.required !== undefined && vector.expect.every(rule => !silent.has(rule)))
    expect(changes.map(({ required }) => required)).toEqual([vector.required]);
});

/** A version that is none cannot be measured. */
const silent = new Set([
  'version/not-semver',
  'version/baseline-adopted',
  'version/content-changed',
  'version/rollback',
  'version/decreased',
]);

function ruleOf(code: string): string {
  return code === 'version/build-metadata-only' ? 'version/build-metadata' : code;
}

/** `a` is where all begin; `b` adds a skill to it; anything else changes it by what the vector needs. */
function contentOf(letter: string, { required = 'patch' }: Vector): Readonly<Record<string, string>> {
  const a = { find: 'Find contacts.', tell: 'Tell about contacts.' };
  if (letter === 'a') return a;
  if (letter === 'b') return { ...a, merge: 'Merge contacts.' };
  if (required === 'major') return { find: a.find };
  if (required === 'minor') return { ...a, share: 'Share contacts.' };
  return { ...a, find: 'Find contacts, by name too.' };
}

function plugin(version: string, skills: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    'plugins/crm/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version, description: 'Looks after contacts.' }, null, 2)}\n`,
    ...Object.fromEntries(
      Object.entries(skills).map(([name, text]) => [
        `plugins/crm/skills/${name}/SKILL.md`,
        `---\nname: ${name}\ndescription: ${text}\n---\n\n${text}\n`,
      ]),
    ),
  };
}

function policyOf({ mode, o }: Vector): Readonly<Record<string, string>> {
  const versioning = JSON.stringify({ ...(mode && { mode }), ...(o && { zeroMajor: o.zeroMajor }) });
  const text = `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: ${versioning}\n`;
  return { 'policies/policy.yaml': text };
}

function replace(dir: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(dir, 'plugins'), { recursive: true, force: true });
  put(dir, files);
}

function committed(dir: string, files: Readonly<Record<string, string>>): string {
  replace(dir, files);
  return commit(dir);
}

function digestAt(dir: string, sha: string): string {
  const snapshot = readCommit(dir, sha);
  const [crm] = look(snapshot, '2026-11-20').workspace.plugins;
  return (crm && versionedDigest(snapshot, crm, unversionedBy(defaultUnversioned))) ?? '';
}
