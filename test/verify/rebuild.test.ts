import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { verifyPorts } from '../../src/commands/open-verify-ports.ts';
import { rebuilding } from '../../src/commands/rebuild.ts';
import { run } from '../../src/commands/run.ts';
import { verify } from '../../src/commands/verify.ts';
import { settle } from '../../src/options.ts';
import { openKey } from '../../src/ports/keys.ts';
import { signedAiCatalog } from '../../src/sign/jws.ts';
import { commit as commitAll, repository, scratch } from '../ports/scratch.ts';
import { keySigner } from './key-signer.ts';
import { type Entry, makeRelease } from './make-release.ts';
import { codesOf, now, trusting } from './verifying.ts';

const manifest = {
  name: 'crm-sync',
  version: '1.4.2',
  description: 'Keeps contacts in step.',
  author: { name: 'Acme' },
  license: 'MIT',
};
const tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude, codex]\nsource: { kind: bundle }\npublish: { aiCatalog: { domain: acme.example } }\n',
  'policies/waivers/crm.yaml': `schema: waiver/v1
id: WVR-1
rule: policy/mcp-host-allowed
plugin: crm-sync
where: { path: plugins/crm-sync/skills/sync/SKILL.md }
reason: Nothing is found there yet, and nothing will be.
owner: "@acme/crm"
created: 2026-11-01
expires: 2026-12-24
`,
  'plugins/crm-sync/.claude-plugin/plugin.json': JSON.stringify(manifest),
  'plugins/crm-sync/.codex-plugin/plugin.json': JSON.stringify({ ...manifest, skills: './skills/' }),
  'plugins/crm-sync/skills/sync/SKILL.md':
    '---\nname: sync\ndescription: Use when contacts differ.\n---\n\nAsk first.\n',
};

type Json = Record<string, unknown>;

/** What is otherwise in a release than in the one that the compiler makes of a commit. */
interface Change {
  readonly archive?: (entries: readonly Entry[]) => readonly Entry[];
  /** `undefined` takes a file away. */
  readonly files?: (files: Readonly<Record<string, Buffer>>) => Readonly<Record<string, string | undefined>>;
  readonly lock?: Json;
  readonly document?: (document: Json) => Json;
}

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const signer = keySigner('P-256', pair);
const times = { issuedAt: '2026-11-20T08:00:00Z', expiresAt: '2027-02-18T08:00:00Z' };

/** Builds a release with the real command, changes something, and signs it all as if nothing were amiss. */
async function released(change: Change = {}) {
  const repo = repository(tree);
  const id = commitAll(repo);
  const out = join(scratch(), 'dist');
  await run('build', settle({ dir: repo, out, release: true, 'issued-at': '2026-11-20T08:00:00Z' }), openPorts({}));
  const made = join(out, 'acme.release');
  const real = Object.fromEntries(readdirSync(made).map(name => [name, readFileSync(join(made, name))]));
  const {
    SHA256SUMS: _,
    'ai-catalog.json': catalog,
    'bundle.tar.gz': bundle,
    'catalog.lock.json': locked,
    ...flat
  } = real;
  const lock = { ...JSON.parse(String(locked)), ...change.lock };
  const plain = change.document?.(JSON.parse(String(catalog))) ?? JSON.parse(String(catalog));
  let document: Json = plain;
  const packed = change.archive === undefined ? { 'bundle.tar.gz': bundle as Buffer } : {};
  const beside = Object.entries({ ...flat, ...change.files?.(flat) }).filter(([, content]) => content !== undefined);
  const dir = scratch();
  const folder = join(dir, 'acme.release');
  await makeRelease(folder, {
    signer,
    entries: change.archive?.(entriesIn(made)) ?? [],
    files: { ...packed, ...(Object.fromEntries(beside) as Record<string, Buffer>) },
    release: {
      ...{ source: { commit: id }, channel: lock.channel, policies: { sha256: lock.policy.sha256 } },
      compiler: lock.tool,
    },
    lock: (_, archive) => {
      if (change.archive !== undefined) document = ofArchive(plain, archive);
      return { ...lock, aiCatalog: { sha256: hash('sha256', String(canonicalize(document)), 'hex') } };
    },
    provenance: statement => {
      const { buildDefinition } = statement.predicate as { buildDefinition: { resolvedDependencies: readonly Json[] } };
      const [, ...plugins] = buildDefinition.resolvedDependencies;
      const resolvedDependencies = [{ digest: { gitCommit: id } }, ...plugins];
      return { ...statement, predicate: { buildDefinition: { resolvedDependencies } } };
    },
  });
  const key = openKey(undefined, { CATALOGC_KEY: pem });
  if (key === undefined) throw new Error('there is a key');
  writeFileSync(join(folder, 'ai-catalog.json'), String(canonicalize(signedAiCatalog(document, key, times))));
  return { repo, folder, trust: trusting(dir, { key: signer.pem }, { channel: lock.channel }) };
}

/** The same AI Catalog, of another archive. */
function ofArchive({ extensions, ...document }: Json, archive: Uint8Array): Json {
  const [[name, about] = ['']] = Object.entries(extensions as Record<string, object>);
  const bundle = { name: 'bundle.tar.gz', digest: `sha256:${hash('sha256', archive, 'hex')}` };
  return { ...document, extensions: { [name]: { ...about, bundle } } };
}

/** What tar says is in an archive. */
function entriesIn(made: string): readonly Entry[] {
  const into = join(scratch(), 'unpacked');
  mkdirSync(into);
  execFileSync('tar', ['-xzf', join(made, 'bundle.tar.gz'), '-C', into]);
  const paths = readdirSync(into, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter(path => statSync(join(into, path)).isFile());
  return files.map(name => ({ name, text: readFileSync(join(into, name), 'utf8') }));
}

function rebuilt({ folder, repo, trust }: { readonly folder: string; readonly repo: string; readonly trust: string }) {
  const options = settle({ trust, dir: repo, rebuild: true }, [folder]);
  return verify(options, { ...verifyPorts, now: () => now }, rebuilding(options, openPorts({})));
}

test('a release is compiled again to the same bytes, whatever lies in the work tree', async () => {
  const made = await released();
  rmSync(join(made.repo, 'plugins'), { recursive: true });
  writeFileSync(join(made.repo, 'catalogs/acme.yaml'), 'nothing');
  writeFileSync(join(made.repo, 'policies/waivers/crm.yaml'), 'nothing');
  expect(await rebuilt(made)).toMatchObject({
    refusals: [],
    notes: [expect.stringMatching(/^Compiled again .* 5 files are the same$/)],
  });
});

test('by another version of the tool it is told by which, and compared all the same', async () => {
  const made = await released({ lock: { tool: { name: 'catalogc', version: '0.0.9' } } });
  expect(await rebuilt(made)).toMatchObject({
    refusals: [],
    notes: [expect.stringMatching(/, though by catalogc \d+\.\d+\.\d+: 5 files are the same$/)],
  });
});

const market = '.claude-plugin/marketplace.json';

test.each<[string, string, Change, RegExp]>([
  [
    'a file of the archive is another one',
    'bundle.tar.gz',
    {
      archive: entries =>
        entries.map(each => (each.name === market ? { ...each, text: `${each.text?.trimEnd()} \n` } : each)),
    },
    /^".claude-plugin\/marketplace.json" differs from what the commit gives, from byte \d+ on$/,
  ],
  [
    'the archive has a file more',
    'bundle.tar.gz',
    { archive: entries => [...entries, { name: 'zz.md', text: 'x' }] },
    /^"zz.md" is in the archive, and does not come of the commit$/,
  ],
  [
    'the archive has a file less',
    'bundle.tar.gz',
    { archive: entries => entries.filter(({ name }) => name !== market) },
    /marketplace.json" comes of the commit, and is not in the archive$/,
  ],
  [
    'the archive is packed otherwise',
    'bundle.tar.gz',
    { archive: entries => entries },
    /^bundle.tar.gz differs from what the commit gives, from byte \d+ on$/,
  ],
  [
    'the state of a plugin is another one',
    'status.json',
    { files: files => ({ 'status.json': String(files['status.json']).replace('"active"', '"deprecated"') }) },
    /^status.json differs from what the commit gives, from line \d+ on: .*deprecated.* instead of .*active/,
  ],
  [
    'the states of plugins are missing',
    'status.json',
    { files: () => ({ 'status.json': undefined }) },
    /^status.json comes of the commit, and is not in the release$/,
  ],
  [
    'there is a file more',
    'more.json',
    { files: () => ({ 'more.json': '{}\n' }) },
    /^more.json does not come of the commit$/,
  ],
  [
    'a waiver is kept back',
    'catalog.lock.json',
    { lock: { waivers: [] } },
    /^catalog.lock.json differs from what the commit gives, from line \d+ on: .*"waivers.* instead of .*"waivers/,
  ],
  [
    'the AI Catalog praises a plugin',
    'ai-catalog.json',
    { document: document => ({ ...document, host: { displayName: 'Acme, the best' } }) },
    /^ai-catalog.json differs from what the commit gives, from byte \d+ on$/,
  ],
])('it is found that %s', async (_, file, change, message) => {
  const verification = await rebuilt(await released(change));
  expect(codesOf(verification)).toEqual(['verify/not-rebuilt']);
  expect(verification.refusals).toMatchObject([{ file, message: expect.stringMatching(message) }]);
});

test('a commit that is not there is trouble', async () => {
  const { folder, trust } = await released();
  const repo = repository({ 'README.md': 'Another one.\n' });
  await expect(rebuilt({ trust, folder, repo })).rejects.toThrow(/The commit [0-9a-f]{40} is not in the repository/);
});
