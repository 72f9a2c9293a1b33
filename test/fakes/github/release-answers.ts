import { createHash } from 'node:crypto';
import type { Answer, Answering, Question } from './answers.ts';
import { refusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import type { FakeAsset, FakeRelease, State } from './state.ts';

const forbidden = refusal(403, 'Resource not accessible by integration');
const missing = refusal(404, 'Not Found');

/** What the operations about releases do. */
export const releaseAnswers: Readonly<Record<string, Answering>> = {
  'GET /repos/{owner}/{repo}/rulesets': ({ rulesets, repository }) => ({
    status: 200,
    body: rulesets.map(({ id, name }) =>
      sampleOf('repository-ruleset', { id, name, target: 'tag', source: repository, enforcement: 'active' }),
    ),
  }),
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': ({ rulesets, repository }, { values: [, , id] }) => {
    const one = rulesets.find(each => each.id === Number(id));
    if (one === undefined) return missing;
    const { bypass, exclude = [], include, name, rules } = one;
    const told = { id: one.id, name, target: 'tag', source: repository, enforcement: 'active' };
    const conditions = { ref_name: { include, exclude } };
    const current_user_can_bypass = bypass === true ? 'always' : 'never';
    const body = { ...told, conditions, rules: rules.map(type => ({ type })), current_user_can_bypass };
    return { status: 200, body: sampleOf('repository-ruleset', body) };
  },
  // Drafts are shown to whoever may push. The list is in the order of creation, newest first, and may lag behind.
  'GET /repos/{owner}/{repo}/releases': (state, { token, url }) => {
    const now = Date.now();
    const seen = state.releases
      .filter(({ shownFrom = 0 }) => shownFrom <= now)
      .map(release => ((release.publishedFrom ?? 0) <= now ? release : { ...release, draft: true }))
      .filter(({ draft }) => draft !== true || token.writes)
      .sort((a, b) => b.id - a.id);
    return { status: 200, body: seen.map(release => releaseBody(state, release, url)) };
  },
  'POST /repos/{owner}/{repo}/releases': (state, { body, token, url }) => {
    if (!token.writes) return forbidden;
    const asked = body as { tag_name: string; target_commitish: string; name: string; body: string; draft?: boolean };
    const { tag_name: tag, target_commitish: target } = asked;
    if (state.foreignWorkflows.has(target)) return missing;
    if (state.burned.has(tag)) return burnedTag;
    if (asked.draft !== true) return refusal(422, 'tests publish nothing that was no draft');
    // Of one tag there may be any number of drafts.
    const id = 1 + Math.max(0, ...state.releases.map(each => each.id), state.lastId);
    state.lastId = id;
    const shownFrom = Date.now() + state.lag;
    const told = { title: asked.name, body: asked.body, target };
    const release: FakeRelease = { id, tag, ...told, draft: true, published: '', assets: [], shownFrom };
    state.releases.push(release);
    return { status: 201, body: releaseBody(state, release, url) };
  },
  // Knows no drafts.
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': (state, { url, values: [, , tag] }) => {
    const release = state.releases.find(each => each.tag === tag && each.draft !== true);
    return release === undefined ? missing : { status: 200, body: releaseBody(state, release, url) };
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}': (state, { token, url, values: [, , id] }) => {
    const release = releaseOf(state, id);
    if (release === undefined || (release.draft === true && !token.writes)) return missing;
    return { status: 200, body: releaseBody(state, release, url) };
  },
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': (state, question) => {
    const { body, token, url, values } = question;
    const release = releaseOf(state, values[2]);
    if (release === undefined) return missing;
    if (!token.writes) return forbidden;
    const { draft } = body as { draft?: boolean };
    const refused = release.draft === true && draft === false ? whyUnpublished(state, release) : undefined;
    if (refused !== undefined) return refused;
    if (release.draft === true && draft === false) goLive(state, release);
    return { status: 200, body: releaseBody(state, release, url) };
  },
  'DELETE /repos/{owner}/{repo}/releases/{release_id}': (state, { token, values: [, , id] }) => {
    const at = state.releases.findIndex(each => each.id === Number(id));
    if (at < 0) return missing;
    if (!token.writes) return forbidden;
    state.releases.splice(at, 1);
    return { status: 204 };
  },
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': (state, question) => {
    const { token, url, values, query } = question;
    const release = releaseOf(state, values[2]);
    if (release === undefined) return missing;
    if (!token.writes) return forbidden;
    if (release.immutable === true) return refusal(422, 'Cannot upload assets to an immutable release.');
    const name = query.get('name') ?? '';
    if (release.assets.some(each => each.name === name)) return invalid('ReleaseAsset', 'name', 'already_exists');
    const asset = keptAsset(state, release, name, question);
    return { status: 201, body: assetBody(state, asset, url) };
  },
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': (state, { token, values: [, , id] }) => {
    const release = state.releases.find(({ assets }) => assets.some(asset => asset.id === Number(id)));
    if (release === undefined) return missing;
    if (!token.writes) return forbidden;
    if (release.immutable === true) return refusal(422, 'Cannot delete assets of an immutable release.');
    release.assets = release.assets.filter(asset => asset.id !== Number(id));
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': (state, { accept, storage, url, values: [, , id] }) => {
    const asset = state.releases.flatMap(({ assets }) => assets).find(each => each.id === Number(id));
    if (asset === undefined) return missing;
    if (accept !== 'application/octet-stream') return { status: 200, body: assetBody(state, asset, url) };
    if (state.direct) return { status: 200, bytes: asset.bytes };
    return { status: 302, headers: { location: `${storage}/stored/${asset.id}?signature=x` } };
  },
};

function releaseOf({ releases }: State, id: string | undefined): FakeRelease | undefined {
  return releases.find(each => each.id === Number(id));
}

/** Only on the way out a release meets tags and rules. */
function whyUnpublished(state: State, { tag, target = '' }: FakeRelease): Answer | undefined {
  if (state.foreignWorkflows.has(target)) return forbidden;
  if (state.burned.has(tag)) return burnedTag;
  if (state.releases.some(each => each.tag === tag && each.draft !== true))
    return invalid('Release', 'tag_name', 'already_exists');
  const isKept = state.rulesets.some(
    ({ bypass, exclude = [], include, rules }) =>
      bypass !== true &&
      !exclude.some(each => matches(each, tag)) &&
      rules.includes('creation') &&
      include.some(each => matches(each, tag)),
  );
  if (!isKept || state.tags.has(tag)) return undefined;
  const said = 'Cannot create ref due to creations being restricted.';
  return refusal(422, `Validation Failed: ${said} Published releases must have a valid tag`);
}

function matches(pattern: string, tag: string): boolean {
  return pattern === '~ALL' || new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(`refs/tags/${tag}`);
}

function goLive(state: State, release: FakeRelease): void {
  const { tag, target = '' } = release;
  const now = Date.now();
  Object.assign(release, { draft: false, published: new Date(now).toISOString(), publishedFrom: now + state.lag });
  if (!state.tags.has(tag)) state.tags.set(tag, target);
  if (!state.immutable) return;
  release.immutable = true;
  state.burned.add(tag);
}

/** Keeps what was sent; of an upload that breaks off something is left that is not whole. */
function keptAsset(state: State, release: FakeRelease, name: string, { sent, isBroken }: Question): FakeAsset {
  const bytes = sent ?? new Uint8Array();
  state.lastId += 1;
  const isCut = isBroken === true;
  const asset: FakeAsset = {
    ...{ id: state.lastId + 10_000, name, state: isCut ? 'starter' : 'uploaded' },
    ...(isCut ? { bytes: new Uint8Array(), digest: null } : { bytes }),
  };
  release.assets = [...release.assets, asset];
  return asset;
}

const burnedTag = invalid('Release', 'tag_name', 'custom', 'tag_name was used by an immutable release');

function invalid(resource: string, field: string, code: string, message?: string): Answer {
  const errors = [{ resource, code, field, ...(message !== undefined && { message }) }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}

function releaseBody(state: State, release: FakeRelease, url: string) {
  const { assets, body = '', draft = false, id, immutable = false, prerelease = false } = release;
  const { published, tag, target = 'main', title = tag } = release;
  const made = { id, tag_name: tag, name: title, body, draft, prerelease, immutable, target_commitish: target };
  return sampleOf('release', {
    ...made,
    author: sampleOf('simple-user', { type: 'User' }),
    html_url: `https://github.com/${state.repository}/releases/tag/${encodeURIComponent(tag)}`,
    upload_url: `${url}/repos/${state.repository}/releases/${id}/assets{?name,label}`,
    published_at: draft || published === '' ? null : published,
    assets: assets.map(asset => assetBody(state, asset, url)),
  });
}

function assetBody(
  { digests }: State,
  { bytes, digest, id, name, size = bytes.length, state }: FakeAsset,
  url: string,
) {
  const known = digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : digest;
  const address = `${url}/repos/acme/plugins/releases/assets/${id}`;
  return sampleOf('release-asset', { id, name, state, size, digest: digests ? known : null, url: address });
}
