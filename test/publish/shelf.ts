import { join } from 'node:path';
import type { Candidate } from '../../src/commands/publish-catalog.ts';
import { publishCatalog } from '../../src/commands/publish-catalog.ts';
import type { Releases } from '../../src/model/hosting.ts';
import type { PublishOutcome } from '../../src/model/publication.ts';
import { type ReleaseFiles, releaseNames } from '../../src/model/release.ts';
import { openReleases } from '../../src/ports/hosted-releases.ts';
import { openKey } from '../../src/ports/keys.ts';
import { publisherAt } from '../../src/publish/publisher.ts';
import { keyBundle, payloadOf, toBeSigned } from '../../src/sign/envelope.ts';
import { daysAfter } from '../../src/sign/expiry.ts';
import { releaseStatement } from '../../src/sign/statement.ts';
import type { LoopbackGithub } from '../fakes/github/server.ts';

const day = '2026-11-20';
export const commits = { first: '1'.repeat(40), second: '2'.repeat(40), third: '3'.repeat(40) } as const;

const key = openKey(join(import.meta.dirname, '../demo-key/demo.key'), {});

/** The smallest catalog that can be published: two files, and a signature that is another one each time. */
export function candidate(
  content = 'first',
  more: Partial<Candidate> & { readonly issuedAt?: string } = {},
): Candidate {
  const { issuedAt = `${day}T08:00:00Z`, ...rest } = more;
  const commit = rest.commit ?? commits.first;
  const asOf = rest.asOf ?? issuedAt.slice(0, 10);
  const lock = { schema: 'catalog-lock/v1', catalog: 'acme', channel: 'stable', asOf, commit, plugins: [] };
  const files: ReleaseFiles = new Map([
    [releaseNames.bundle, Buffer.from(`archive of ${content}`)],
    [releaseNames.lock, Buffer.from(JSON.stringify(lock))],
    ...(rest.files ?? []),
  ]);
  return {
    ...{ catalog: 'acme', channel: 'stable', asOf, commit },
    notes: async () => `What is new: ${content}.`,
    sign: async (serial, before) => signed(files, { serial, issuedAt, commit, before }),
    ...rest,
    files,
  };
}

interface Signing {
  readonly serial: number;
  readonly issuedAt: string;
  readonly commit: string;
  readonly before: Parameters<Candidate['sign']>[1];
}

function signed(files: ReleaseFiles, { before, commit, issuedAt, serial }: Signing): ReleaseFiles {
  if (key === undefined) throw new Error('there is a demo key');
  const statement = releaseStatement(files, {
    ...{ catalog: 'github.com/acme/plugins', name: 'acme', channel: 'stable', serial, issuedAt },
    expiresAt: daysAfter(issuedAt, 90),
    previous:
      before === undefined ? null : { serial: before.signed.serial, statementSha256: before.signed.statementSha256 },
    source: { commit },
    compiler: { name: 'catalogc', version: '0.1.0' },
    policies: { sha256: 'b'.repeat(64) },
    targets: ['claude'],
  });
  const payload = payloadOf(statement);
  const bundle = keyBundle(payload, key.sign(toBeSigned(payload)), key.hint);
  return new Map([...files, [releaseNames.release, Buffer.from(bundle)]]);
}

/** How long lists may lag behind in tests, and how long is waited for them, in milliseconds. */
export const lag = { list: 25, wait: 60 } as const;

export function releasesOf(github: LoopbackGithub, token = 'ghs_writes'): Releases {
  const [owner = '', repo = ''] = github.repository.split('/');
  return openReleases({ GITHUB_API_URL: github.url, GITHUB_TOKEN: token }, { owner, repo }, undefined, lag.wait);
}

/** Publishes as a run on a moment would. */
export function published(
  github: LoopbackGithub,
  what: Candidate = candidate(),
  now = `${day}T08:00:00Z`,
  releases = releasesOf(github),
): Promise<PublishOutcome> {
  return publishCatalog(publisherAt(releases), what, { now: Date.parse(now) });
}

/** Everything that must be so whatever happened on the way: whole releases that are signed, each with its tag, and nothing else. */
export function faultsOf({ releases, tags, violations }: LoopbackGithub): string[] {
  const drafts = releases.filter(({ draft }) => draft === true).map(({ tag }) => `a stray draft of ${tag}`);
  const tagged = releases.map(({ tag }) => tag);
  const twice = tagged.filter((tag, at) => tagged.indexOf(tag) !== at).map(tag => `${tag} is there twice`);
  const halves = releases.flatMap(({ assets, tag }) => {
    const names = assets.map(({ name }) => name).sort();
    const whole = ['bundle.tar.gz', 'catalog.lock.json', 'release.sigstore.json'];
    const isWhole = names.join() === whole.join() && assets.every(({ state }) => state === 'uploaded');
    return isWhole ? [] : [`${tag} holds ${names.join(', ')}`];
  });
  const elsewhere = releases
    .filter(({ tag, target }) => tags.get(tag) !== target)
    .map(({ tag }) => `${tag} is elsewhere`);
  return [...drafts, ...twice, ...halves, ...elsewhere, ...violations];
}
