// The lock and the statements of a release of many plugins: `write` puts them into a folder, `hash` reads and hashes those bytes, and
// `sign` makes them from the plugins, hashes and signs them.
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [verb = '', folder = '', count = '10000'] = process.argv.slice(2);
const names = ['catalog.lock.json', 'release.json', 'provenance.json'];

if (verb === 'hash') for (const name of names) console.log(hash('sha256', readFileSync(join(folder, name))));
else {
  const [{ lockText }, { provenanceStatement, releaseStatement }, envelope, { makeKeys, openKey }] = await Promise.all([
    import('../src/sign/lock.ts'),
    import('../src/sign/statement.ts'),
    import('../src/sign/envelope.ts'),
    import('../src/ports/keys.ts'),
  ]);
  const tool = { name: 'catalogc', version: '0.1.0' };
  const commit = hash('sha1', 'commit');
  const plugins = Array.from({ length: Number(count) }, (_, at) => {
    const name = `plugin-${String(at).padStart(5, '0')}`;
    const ids = { gitTree: hash('sha256', name), gitTreeSha1: hash('sha1', name) };
    return {
      name,
      version: '1.0.0',
      path: `plugins/${name}`,
      root: `plugins/${name}`,
      ...ids,
      state: 'active' as const,
    };
  });
  const policies = hash('sha256', 'policies');
  const policy = { sha256: policies, files: [], packs: [] };
  const about = { catalog: 'acme', channel: 'stable', asOf: '2026-11-20', commit, policy, waivers: [], tool, plugins };
  const lock = new TextEncoder().encode(lockText(about));
  const files = new Map([['catalog.lock.json', lock]]);
  const facts = {
    catalog: 'local/acme',
    name: 'acme',
    channel: 'stable',
    serial: 1,
    issuedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2027-02-18T08:00:00Z',
    previous: null,
    source: { commit },
    compiler: tool,
    policies: { sha256: policies },
    targets: ['codex'],
  };
  const builder = { id: 'https://catalogc.dev/builders/local' };
  const statements = [releaseStatement(files, facts), provenanceStatement(files, facts, plugins, builder)];
  const payloads = statements.map(envelope.payloadOf);
  if (verb === 'write')
    for (const [at, bytes] of [lock, ...payloads].entries()) writeFileSync(join(folder, names[at] ?? ''), bytes);
  else {
    const key = openKey(undefined, { CATALOGC_KEY: makeKeys('p256').privateKey });
    if (key === undefined) throw new Error('there is no key');
    for (const bytes of payloads)
      console.log(envelope.keyBundle(bytes, key.sign(envelope.toBeSigned(bytes)), key.hint).length);
  }
}
