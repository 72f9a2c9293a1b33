import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Claims, type Sigstore, startSigstore } from '../fakes/sigstore.ts';
import { git, newFolder } from '../work-folder.ts';
import { acme, acmeIn, catalogc, opened } from './acme.ts';

const workflow = 'acme/plugins/.github/workflows/publish.yml@refs/heads/main';
const identity = `https://github.com/${workflow}`;
const usual = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/plugins:ref:refs/heads/main',
  san: identity,
  repository: 'acme/plugins',
  repository_id: 4711,
  repository_visibility: 'public',
  job_workflow_ref: workflow,
  workflow_ref: workflow,
  ref: 'refs/heads/main',
  event_name: 'push',
  run_id: '42',
  run_attempt: '2',
  runner_environment: 'github-hosted',
};

let temporary = '';
let home = '';
let claims: Claims = usual;
let sigstore: Sigstore;

beforeAll(async () => {
  temporary = newFolder('catalogc-keyless-');
  home = acmeIn(join(temporary, 'acme'));
  sigstore = await startSigstore(() => claims);
});
beforeEach(() => {
  claims = usual;
  sigstore.asked.splice(0);
  sigstore.faults.clear();
});
afterAll(async () => {
  await sigstore.close();
  rmSync(temporary, { recursive: true, force: true });
});

const out = () => join(temporary, 'out');
const fileIn = (name: string) => readFileSync(join(out(), 'acme.release', name));

function build(...words: string[]) {
  rmSync(out(), { recursive: true, force: true });
  const run = {
    GITHUB_REPOSITORY: 'acme/plugins',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: git(home, 'rev-parse', 'HEAD').trim(),
  };
  return catalogc(home, ['build', '--format', 'human', '--out', out(), ...words], { ...sigstore.env, ...run });
}

test.each(['keyless', 'auto'])('--sign %s: a workflow of a public repository signs as itself', async sign => {
  const built = await build('--sign', sign);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  expect(built.stdout).toContain(`release 1, good until 2027-02-18T08:00:00Z: signed as ${identity}`);
  const [token, ...others] = sigstore.asked;
  expect(token).toBe('GET /token');
  const each = ['POST /api/v2/signingCert', 'POST /api/v1/log/entries'];
  expect(others).toEqual([...each, ...each]);
  for (const name of ['release.sigstore.json', 'provenance.sigstore.json']) {
    const bundle = bundleFromJSON(JSON.parse(fileIn(name).toString()));
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    const verifier = new Verifier(sigstore.trust, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
    const signer = verifier.verify(toSignedEntity(bundle));
    expect(signer.identity?.subjectAlternativeName).toBe(identity);
    expect(opened(fileIn(name)).envelope.signatures).toHaveLength(1);
  }
});

test('the statements name the branch, and the workflow as its token says', async () => {
  await build('--sign', 'keyless');
  const { statement: release } = opened(fileIn('release.sigstore.json'));
  expect(release.predicate).toMatchObject({ catalog: 'github.com/acme/plugins', source: { ref: 'refs/heads/main' } });
  const { statement } = opened(fileIn('provenance.sigstore.json'));
  const text = readFileSync(join(import.meta.dirname, '../../schemas/provenance-statement.v1.schema.json'), 'utf8');
  const validate = new Ajv({ strict: false }).compile(JSON.parse(text));
  validate(statement);
  expect(validate.errors).toBeNull();
  expect(statement.predicate.runDetails).toMatchObject({
    builder: { id: identity },
    metadata: { invocationId: 'https://github.com/acme/plugins/actions/runs/42/attempts/2' },
  });
  expect(statement.predicate.buildDefinition.internalParameters).toMatchObject({
    repository_id: '4711',
    runner_environment: 'github-hosted',
  });
});

test.each(['private', 'internal', undefined])(
  'of a repository that is %s nothing goes to the public log',
  async visibility => {
    const { repository_visibility: _, ...others } = usual;
    claims = visibility === undefined ? others : { ...others, repository_visibility: visibility };
    const ended = await build('--sign', 'keyless');
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(/Not signed as this workflow, because [\s\S]*--sign key --key FILE; .*--public-log/);
    expect(sigstore.asked).toEqual(['GET /token']);
    expect(existsSync(out())).toBe(false);
  },
);

test('of a private repository it does where somebody said so', async () => {
  claims = { ...usual, repository_visibility: 'private' };
  expect(await build('--sign', 'keyless', '--public-log')).toMatchObject({ status: 0, stderr: '' });
  expect(sigstore.asked).toContain('POST /api/v1/log/entries');
});

test('auto in a private repository takes the key, and without one tells why nobody signed', async () => {
  claims = { ...usual, repository_visibility: 'private' };
  await catalogc(temporary, ['keygen', '--out', 'my.key']);
  const keyed = await build('--sign', 'auto', '--key', join(temporary, 'my.key'));
  expect(keyed.stdout).toContain('signed with the key whose SHA-256 is');
  const bare = await build('--sign', 'auto');
  expect(bare.status).toBe(0);
  expect(bare.stdout).toMatch(/skipped {2}signing, because the repository is "private"/);
  expect(sigstore.asked).toEqual(['GET /token', 'GET /token']);
});

test.each([
  ['/api/v2/signingCert', /The certificate authority gave no answer to sign with/],
  ['/api/v1/log/entries', /The public log gave no answer to sign with/],
  ['/token', /There is no token that says who signs/],
])('where %s refuses, nothing is written, and no secret is told', async (path, message) => {
  sigstore.faults.set(path, 400);
  const ended = await build('--sign', 'keyless');
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr).not.toMatch(/runner-secret|eyJ/);
  expect(existsSync(out())).toBe(false);
});

test('the release before has to be by the same workflow, or by whom a trust policy names', async () => {
  const root = join(temporary, 'root.json');
  writeFileSync(root, sigstore.root);
  const previous = join(temporary, 'before');
  expect(await build('--sign', 'keyless')).toMatchObject({ status: 0 });
  rmSync(previous, { recursive: true, force: true });
  renameSync(out(), previous);
  const next = ['--sign', 'keyless', '--previous', previous, '--trusted-root', root];
  expect(await build(...next)).toMatchObject({ status: 0, stderr: '' });
  expect(opened(fileIn('release.sigstore.json')).statement.predicate).toMatchObject({
    serial: 2,
    previous: { serial: 1 },
  });
  const other = 'acme/plugins/.github/workflows/other.yml@refs/heads/main';
  claims = { ...usual, job_workflow_ref: other, san: `https://github.com/${other}` };
  const refused = await build(...next);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toMatch(/The release before, .*, is not trusted \(verify\/other-workflow\)/);
  const trust = join(temporary, 'trust.yaml');
  const signers = [{ issuer: usual.iss, workflow: '.github/workflows/publish.yml', repository: 'acme/plugins' }];
  const policy = { schema: 'trust/v1', catalog: 'github.com/acme/plugins', channel: 'stable', signers };
  writeFileSync(trust, JSON.stringify(policy));
  expect(await build(...next, '--trust', trust)).toMatchObject({ status: 0, stderr: '' });
  const bare = await build(...next.slice(0, 4));
  expect(bare.stderr).toMatch(/is not trusted \(verify\/untrusted-certificate\)/);
});

test('what does not pass is not entered into a log', async () => {
  const faulty = { ...acme, 'plugins/notes/.codex-plugin/plugin.json': '{ "name": "notes", }\n' };
  const dir = acmeIn(join(temporary, 'faulty'), faulty);
  const ended = await catalogc(dir, ['build', '--sign', 'keyless'], sigstore.env);
  expect(ended).toMatchObject({ status: 1, stderr: '' });
  expect(sigstore.asked).toEqual(['GET /token']);
});
