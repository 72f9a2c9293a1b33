import type { Answering } from './answers.ts';
import { flatten, keep, named } from './git-objects.ts';
import { refusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import type { FakeCommit, FakeMember, State } from './state.ts';

const forbidden = refusal(403, 'Resource not accessible by integration');

/** What the operations about the objects and the refs of git do. */
export const gitAnswers: Readonly<Record<string, Answering>> = {
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ({ branches }, { values: [, , ref = ''] }) => {
    const start = decodeURIComponent(ref).replace(/^heads\//, '');
    const found = [...branches].filter(([name]) => name.startsWith(start));
    return { status: 200, body: found.map(([name, sha]) => refBody(name, sha)) };
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ({ branches, tags }, { values: [, , ref = ''] }) => {
    const [, kind, name = ''] = /^(heads|tags)\/(.*)$/s.exec(decodeURIComponent(ref)) ?? [];
    const sha = (kind === 'tags' ? tags : branches).get(name);
    return sha === undefined ? refusal(404, 'Not Found') : { status: 200, body: refBody(name, sha, kind) };
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': (state, { body, token, values: [, , ref = ''] }) => {
    if (!token.writes) return forbidden;
    const name = decodeURIComponent(ref).replace(/^heads\//, '');
    const { force = false, sha } = body as { force?: boolean; sha: string };
    const old = state.branches.get(name);
    if (old === undefined) return refusal(422, 'Reference does not exist');
    if (!state.commits.has(sha)) return refusal(422, 'Object does not exist');
    if (!force && !isAncestor(state, old, sha)) return refusal(422, 'Update is not a fast forward');
    state.branches.set(name, sha);
    return { status: 200, body: refBody(name, sha) };
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': (state, { values: [, , basehead = ''] }) => {
    const [base = '', head = ''] = decodeURIComponent(basehead)
      .split('...')
      .map(name => state.branches.get(name) ?? name);
    if (!state.commits.has(base) || !state.commits.has(head)) return refusal(404, 'Not Found');
    const status =
      base === head
        ? 'identical'
        : isAncestor(state, base, head)
          ? 'ahead'
          : isAncestor(state, head, base)
            ? 'behind'
            : 'diverged';
    const filename = '.github/workflows/ci.yml';
    const blob_url = 'https://github.com/x';
    const named = { filename, sha: null, status: 'modified', blob_url, raw_url: blob_url, contents_url: blob_url };
    const files = state.foreignWorkflows.has(head) ? [sampleOf('diff-entry', named)] : [];
    return { status: 200, body: sampleOf('commit-comparison', { status, files, commits: [] }) };
  },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': () => refusal(404, 'Not Found'),
  'POST /repos/{owner}/{repo}/git/blobs': (state, { body, token }) => {
    if (!token.writes) return forbidden;
    const { content, encoding } = body as { content: string; encoding: 'base64' | 'utf-8' };
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    const sha = named('blob', bytes);
    state.blobs.set(sha, bytes);
    return { status: 201, body: sampleOf('short-blob', { sha, url: 'https://github.com/x' }) };
  },
  'POST /repos/{owner}/{repo}/git/refs': (state, { body, token }) => {
    if (!token.writes) return forbidden;
    const { ref, sha } = body as { ref: string; sha: string };
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? [];
    const refs = kind === 'tags' ? state.tags : state.branches;
    if (refs.has(name)) return refusal(422, 'Reference already exists');
    if (!state.commits.has(sha)) return refusal(422, 'Object does not exist');
    if (!isRef(ref)) return refusal(422, 'Reference name is not valid');
    refs.set(name, sha);
    return { status: 201, body: refBody(name, sha, kind) };
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': (state, { values: [, , sha = ''] }) => {
    const commit = state.commits.get(sha);
    return commit === undefined ? refusal(404, 'Not Found') : { status: 200, body: commitBody(sha, commit) };
  },
  'POST /repos/{owner}/{repo}/git/commits': (state, { body, token }) => {
    if (!token.writes) return forbidden;
    const { message, parents = [], tree } = body as { message: string; parents?: string[]; tree: string };
    if (!state.trees.has(tree)) return refusal(422, 'Tree SHA does not exist');
    const commit = { message, parents, tree };
    const sha = named('commit', Buffer.from(JSON.stringify([commit, state.commits.size])));
    state.commits.set(sha, commit);
    return { status: 201, body: commitBody(sha, commit) };
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': (state, { query, values: [, , sha = ''] }) => {
    const members = state.trees.get(sha);
    if (members === undefined) return refusal(404, 'Not Found');
    const all = query.has('recursive') ? [...flatten(state, sha).values()] : members;
    return { status: 200, body: treeBody(sha, all) };
  },
  'POST /repos/{owner}/{repo}/git/trees': (state, { body, token }) => {
    if (!token.writes) return forbidden;
    const { base_tree, tree } = body as {
      base_tree?: string;
      tree: (Omit<FakeMember, 'sha'> & { sha: string | null })[];
    };
    if (base_tree === undefined) {
      const whole = tree.map(({ sha, ...member }) => ({ ...member, sha: sha ?? '' }));
      if (whole.some(({ sha }) => !state.blobs.has(sha))) return refusal(422, 'tree.sha is not a valid blob');
      const made = keep(state, whole);
      return { status: 201, body: treeBody(made, state.trees.get(made) ?? []) };
    }
    if (!state.trees.has(base_tree)) return refusal(422, 'base_tree does not exist');
    const files = new Map(flatten(state, base_tree));
    for (const { path } of tree) if (!files.delete(path)) return refusal(422, 'GitRPC::BadObjectState');
    const sha = keep(state, files.values());
    return { status: 201, body: treeBody(sha, state.trees.get(sha) ?? []) };
  },
};

/** As "git check-ref-format" would have it. */
function isRef(ref: string): boolean {
  return /^refs\/(?:heads|tags)\/[^\s\p{C}~^:?*[\\]+$/u.test(ref) && !/\.\.|@\{|\/\/|\.lock(\/|$)|\/\.|[/.]$/.test(ref);
}

function refBody(name: string, sha: string, kind = 'heads') {
  const object = { type: 'commit', sha, url: 'https://github.com/x' };
  return sampleOf('git-ref', { ref: `refs/${kind}/${name}`, object });
}

function isAncestor({ commits }: State, old: string, young: string): boolean {
  return (
    old === young || (commits.get(young)?.parents ?? []).some(parent => isAncestor({ commits } as State, old, parent))
  );
}

function commitBody(sha: string, { message, parents, tree }: FakeCommit) {
  const url = 'https://github.com/x';
  const older = parents.map(parent => ({ sha: parent, url, html_url: url }));
  return sampleOf('git-commit', { sha, message, parents: older, tree: { sha: tree, url } });
}

function treeBody(sha: string, members: readonly FakeMember[]) {
  return sampleOf('git-tree', { sha, truncated: false, tree: members });
}
