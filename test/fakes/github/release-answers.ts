import { createHash } from 'node:crypto';
import type { Answering } from './answers.ts';
import { refusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import type { FakeAsset, FakeRelease } from './state.ts';

/** What the operations about releases do. */
export const releaseAnswers: Readonly<Record<string, Answering>> = {
  // Drafts are shown to whoever may push. The list is in the order of creation, newest first.
  'GET /repos/{owner}/{repo}/releases': ({ releases }, { token, url }) => {
    const seen = releases.filter(({ draft }) => draft !== true || token.writes).sort((a, b) => b.id - a.id);
    return { status: 200, body: seen.map(release => releaseBody(release, url)) };
  },
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': (state, { accept, storage, url, values: [, , id] }) => {
    const asset = state.releases.flatMap(({ assets }) => assets).find(each => each.id === Number(id));
    if (asset === undefined) return refusal(404, 'Not Found');
    if (accept !== 'application/octet-stream') return { status: 200, body: assetBody(asset, url) };
    if (state.direct) return { status: 200, bytes: asset.bytes };
    return { status: 302, headers: { location: `${storage}/stored/${asset.id}?signature=x` } };
  },
};

function releaseBody({ assets, draft = false, id, prerelease = false, published, tag }: FakeRelease, url: string) {
  const made = { id, tag_name: tag, name: tag, draft, prerelease, author: sampleOf('simple-user', { type: 'User' }) };
  return sampleOf('release', {
    ...made,
    published_at: draft ? null : published,
    assets: assets.map(asset => assetBody(asset, url)),
  });
}

function assetBody({ bytes, digest, id, name, size = bytes.length, state }: FakeAsset, url: string) {
  const known = digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : digest;
  const address = `${url}/repos/acme/plugins/releases/assets/${id}`;
  return sampleOf('release-asset', { id, name, state, size, digest: known, url: address });
}
