import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { verifyPorts } from '../../src/commands/open-verify-ports.ts';
import { rebuilding } from '../../src/commands/rebuild.ts';
import { run } from '../../src/commands/run.ts';
import { verify } from '../../src/commands/verify.ts';
import { settle } from '../../src/options.ts';
import { commit as commitAll, repository, scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Entry, makeRelease } from './make-release.ts';
import { codesOf, now, trusting } from './verifying.ts';

const asOf = '2026-11-20';
const manifest = {
  name: 'crm-sync',
  version: '1.4.2',
  description: 'Keeps contacts in step.',
  author: { name: 'Acme' },
  license: 'MIT',
};
const tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude, codex]\nsource: { kind: bundle }\n',
  'plugins/crm-sync/.claude-plugin/plugin.json': JSON.stringify(manifest),
  'plugins/crm-sync/.codex-plugin/plugin.json': JSON.stringify({ ...manifest, skills: './skills/' }),
  'plugins/crm-sync/skills/sync/SKILL.md':
    '---\nname: sync\ndescription: Use when contacts differ.\n---\n\nAsk first.\n',
};

/** Builds the repository with the real command, and signs what lies in its output folder. */
async function released(change: (entries: Entry[]) => Entry[] = entries => entries) {
  const repo = repository(tree);
  const id = commitAll(repo);
  const out = join(scratch(), 'dist');
  await run('build', settle({ dir: repo, out, 'as-of': asOf }), openPorts({}));
  const paths = readdirSync(join(out, 'acme'), { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter(path => statSync(join(out, 'acme', path)).isFile());
  const entries = files.map(name => ({ name, text: readFileSync(join(out, 'acme', name), 'utf8') }));
  const dir = scratch();
  const signer = keySigner();
  await makeRelease(join(dir, 'acme.release'), {
    signer,
    entries: change(entries),
    files: { 'status.json': readFileSync(join(out, 'acme.status.json')) },
    release: { source: { commit: id } },
    lock: lock => ({ ...lock, commit: id, asOf, plugins: [] }),
    provenance: statement => ({
      ...statement,
      predicate: { buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: id } }] } },
    }),
  });
  return { repo, folder: join(dir, 'acme.release'), trust: trusting(dir, { key: signer.pem }) };
}

function rebuilt({ folder, repo, trust }: { readonly folder: string; readonly repo: string; readonly trust: string }) {
  const options = settle({ trust, dir: repo, rebuild: true }, [folder]);
  return verify(options, { ...verifyPorts, now: () => now }, rebuilding(options, openPorts({})));
}

test('a release is compiled again to the same bytes, whatever lies in the work tree', async () => {
  const made = await released();
  rmSync(join(made.repo, 'plugins'), { recursive: true });
  writeFileSync(join(made.repo, 'catalogs/acme.yaml'), 'nothing');
  const verification = await rebuilt(made);
  expect(verification).toMatchObject({
    refusals: [],
    notes: [expect.stringMatching(/^Compiled again .* \d+ files are the same$/)],
  });
});

test('a file that the commit does not give is found, with the place', async () => {
  const skill = (entries: Entry[]) =>
    entries.map(entry => ({ ...entry, text: entry.text?.replace('Ask first.', 'Ask nobody.') ?? '' }));
  const verification = await rebuilt(await released(skill));
  expect(codesOf(verification)).toEqual(['verify/not-rebuilt']);
  expect(verification.refusals[0]?.message).toMatch(
    /sync\/SKILL\.md" differs from what the commit gives, from byte \d+ on/,
  );
});

test('a file too many and a file too few are found', async () => {
  const more = await rebuilt(await released(entries => [...entries, { name: 'zz.md', text: 'x' }]));
  expect(more.refusals).toMatchObject([{ message: '"zz.md" is in the archive, and does not come of the commit' }]);
  const fewer = await rebuilt(await released(entries => entries.slice(1)));
  expect(fewer.refusals).toMatchObject([{ message: expect.stringContaining('is not in the archive') }]);
});

test('a commit that is not there is trouble', async () => {
  const { folder, trust } = await released();
  const repo = repository({ 'README.md': 'Another one.\n' });
  await expect(rebuilt({ trust, folder, repo })).rejects.toThrow(/The commit [0-9a-f]{40} is not in the repository/);
});
