import { chmodSync, existsSync, lchownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseOfRun, findBase } from '../../src/ports/base.ts';
import { readBase } from '../../src/ports/read-base.ts';
import { checkout, cloneAt, origin, pullRequest } from './origin.ts';
import { commit, git, put, repository, scratch, textAt } from './scratch.ts';

const short = (id: string): string => id.slice(0, 7);
const zeros = '0'.repeat(40);
const push = (before: unknown, more: object = {}) => ({
  event: { name: 'push', payload: { ref: 'refs/heads/main', before, ...more } },
});

test('a ref that HEAD comes after is what it is compared with', () => {
  const dir = repository({ 'a.md': '' });
  const first = git(dir, 'rev-parse', 'HEAD').trim();
  commit(dir);
  expect(findBase(dir, { ref: first })).toEqual({ kind: 'found', commit: first, label: short(first), skipped: [] });
  expect(findBase(dir, { ref: 'HEAD~1' })).toMatchObject({ commit: first, label: `HEAD~1 (${short(first)})` });
  expect(findBase(dir, { ref: 'main' })).not.toHaveProperty('tip');
});

test('of a branch that went on, the commit where HEAD left it', () => {
  const { dir, fork, main } = origin();
  git(dir, 'checkout', '-q', 'topic');
  const base = findBase(dir, { ref: 'main' });
  const label = `main (${short(main)})`;
  expect(base).toEqual({
    kind: 'found',
    commit: fork,
    label: `merge base of ${label} and HEAD`,
    tip: { commit: main, label },
    fork,
    skipped: [],
  });
});

test('before the first commit a ref is compared with itself', () => {
  const dir = repository({ 'a.md': '' });
  git(dir, 'checkout', '-q', '--orphan', 'empty');
  expect(findBase(dir, { ref: 'main' })).toMatchObject({ kind: 'found', label: expect.stringMatching(/^main \(/) });
});

test('histories without a common commit cannot be compared, and the line to paste is the right one', () => {
  const dir = repository({ 'a.md': '' });
  git(dir, 'checkout', '-q', '--orphan', 'other');
  put(dir, { 'b.md': '' });
  commit(dir);
  expect(findBase(dir, { ref: 'main' })).toMatchObject({
    kind: 'unavailable',
    hint: expect.stringContaining('git log'),
  });
  const { dir: far, own, main } = origin();
  const place = checkout(far, own, '--depth=1');
  git(place, 'fetch', '-q', '--depth=1', 'origin', `${main}:refs/heads/main`);
  const shallow = findBase(place, { ref: 'main' });
  expect(shallow).toMatchObject({ kind: 'unavailable', hint: expect.stringContaining('git fetch --unshallow') });
  expect(git(place, 'rev-list', '--count', '--all').trim()).toBe('2'); // for a person nothing is fetched
});

test('a ref that is not there is Trouble', () => {
  const dir = repository({ 'a.md': '' });
  for (const ref of ['gone', '--upload-pack=touch x', 'HEAD..HEAD'])
    expect(() => findBase(dir, { ref })).toThrow(expect.objectContaining({ code: 'ref-unknown' }));
});

test('a pull request in a clone of one commit: the first parent is fetched, and the moved base is not blamed on it', async () => {
  const it = origin();
  const place = checkout(it.dir, it.merge, '--depth=1');
  const base = findBase(place, pullRequest(it));
  expect(base).toMatchObject({
    kind: 'found',
    commit: it.main,
    label: `main (${short(it.main)})`,
    fork: it.fork,
    healed: `${short(it.main)} was fetched from origin; more history was fetched from origin`,
    skipped: [],
  });
  expect(base).not.toHaveProperty('tip');
  if (base.kind !== 'found') return;
  const trees = await readBase(place, base);
  expect(textAt(trees.base, 'a.md')).toBe('A, again\n');
  expect(trees.fork && textAt(trees.fork, 'a.md')).toBe('A\n');
  expect(readdirSync(join(place, '.git'))).not.toContain('FETCH_HEAD.lock');
  expect(git(place, 'for-each-ref').trim().split('\n')).toHaveLength(1); // no ref was made or moved
});

test('in a whole clone nothing is fetched', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.merge);
  git(place, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const base = findBase(place, pullRequest(it));
  expect(base).toMatchObject({ kind: 'found', commit: it.main, fork: it.fork, skipped: [] });
  expect(base).not.toHaveProperty('healed');
});

test('a clone two commits deep knows the base, but not where the pull request began', () => {
  const it = origin();
  const place = checkout(it.dir, it.merge, '--depth=2');
  git(place, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const base = findBase(place, pullRequest(it));
  expect(base).toMatchObject({ kind: 'found', commit: it.main, skipped: [{ what: expect.stringContaining('taken') }] });
  expect(base).not.toHaveProperty('fork');
});

test('offline in a clone of one commit: never a base, and the line to paste', () => {
  const it = origin();
  for (const url of ['file:///nowhere', undefined]) {
    const place = checkout(it.dir, it.merge, '--depth=1');
    git(place, 'remote', ...(url === undefined ? ['remove', 'origin'] : ['set-url', 'origin', url]));
    const because = expect.stringContaining(`${short(it.main)}, cannot be fetched`);
    const hint = expect.stringContaining('fetch-depth: 0');
    expect(findBase(place, pullRequest(it))).toEqual({ kind: 'unavailable', because, hint });
  }
});

test('a fetch runs nothing that the configuration names', () => {
  const it = origin();
  const mark = join(scratch(), 'ran');
  const other = repository({ 'x.md': '' });
  const touch = `touch ${mark}`;
  const settings: Record<string, string>[] = [
    { 'remote.origin.url': `ext::${touch}` },
    { 'remote.origin.uploadpack': `${touch};git-upload-pack` },
    { 'remote.origin.url': 'ssh://host.invalid/x', 'core.sshCommand': `${touch};ssh` },
    { 'remote.origin.url': `fd::17`, 'remote.origin.vcs': 'ext' },
    { [`url.ext::${touch} .insteadOf`]: 'file://' },
    { 'core.alternateRefsCommand': `${touch};true` },
    { 'core.hooksPath': 'hooks', 'core.fsmonitor': touch, 'gc.auto': '1' },
  ];
  for (const each of settings) {
    const place = checkout(it.dir, it.merge, '--depth=1');
    put(place, { 'hooks/reference-transaction': `#!/bin/sh\n${touch}\n` });
    chmodSync(join(place, 'hooks/reference-transaction'), 0o755);
    put(place, { '.git/objects/info/alternates': `${join(other, '.git/objects')}\n` });
    for (const [key, value] of Object.entries(each)) git(place, 'config', key, value);
    expect(['found', 'unavailable']).toContain(findBase(place, pullRequest(it)).kind);
    expect(existsSync(mark), JSON.stringify(each)).toBe(false);
  }
});

test('a folder called origin is no remote', () => {
  const it = origin();
  const place = checkout(it.dir, it.merge, '--depth=1');
  git(place, 'remote', 'remove', 'origin');
  git(place, 'clone', '-q', '--bare', it.dir, 'origin');
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'unavailable' });
});

test('the head of the pull request itself: compared with where it left the branch', () => {
  const it = origin();
  const whole = cloneAt(it.dir, it.own);
  const label = `main (${short(it.main)})`;
  const base = findBase(whole, pullRequest(it));
  expect(base).toMatchObject({ commit: it.fork, label: `merge base of ${label} and HEAD`, tip: { commit: it.main } });
  const shallow = checkout(it.dir, it.own, '--depth=1');
  expect(findBase(shallow, pullRequest(it))).toMatchObject({
    kind: 'found',
    commit: it.fork,
    tip: { commit: it.stale },
  });
  const offline = checkout(it.dir, it.own, '--depth=1');
  git(offline, 'remote', 'remove', 'origin');
  const hint = expect.stringContaining('fetch-depth: 0');
  expect(findBase(offline, pullRequest(it))).toMatchObject({ kind: 'unavailable', hint });
});

test('what is checked out has to be the pull request', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.main);
  const hint = expect.stringContaining('default ref');
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'unavailable', hint });
  // An octopus that has the head as its second parent is no merge commit of the host.
  const tree = git(place, 'rev-parse', 'HEAD^{tree}').trim();
  const octopus = ['-p', it.main, '-p', it.own, '-p', it.stale];
  git(place, 'checkout', '-q', '--detach', git(place, 'commit-tree', tree, ...octopus, '-m', 'x').trim());
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'unavailable' });
});

test('reviews are about pull requests, too', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.merge);
  for (const name of ['pull_request_review', 'pull_request_review_comment'])
    expect(findBase(place, pullRequest(it, name))).toMatchObject({ kind: 'found', commit: it.main });
});

test('a merge queue compares with what comes before', () => {
  const it = origin();
  const ask = { event: { name: 'merge_group', payload: { merge_group: { base_sha: it.main, head_sha: it.merge } } } };
  const found = { kind: 'found', commit: it.main, label: `what this merge group comes after (${short(it.main)})` };
  expect(findBase(cloneAt(it.dir, it.merge), ask)).toEqual({ ...found, skipped: [] });
  const healed = `${short(it.main)} was fetched from origin`;
  expect(findBase(checkout(it.dir, it.merge, '--depth=1'), ask)).toEqual({ ...found, healed, skipped: [] });
  expect(findBase(cloneAt(it.dir, it.main), ask)).toMatchObject({ kind: 'unavailable' }); // compared with itself
});

test('a push compares with what was there before', () => {
  const it = origin();
  const found = { kind: 'found', merged: true, commit: it.fork, label: `main before this push (${short(it.fork)})` };
  const whole = cloneAt(it.dir, it.main);
  expect(findBase(whole, push(it.fork))).toEqual({ ...found, skipped: [] });
  const shallow = checkout(it.dir, it.main, '--depth=1');
  expect(findBase(shallow, push(it.fork))).toMatchObject({ ...found, healed: expect.anything() });
});

test('the first push of a branch has nothing before it', () => {
  for (const dir of [repository({ 'a.md': '' }), scratch()])
    for (const before of [zeros, '0'.repeat(64)])
      expect(findBase(dir, push(before))).toEqual({ kind: 'none', because: expect.stringContaining('first') });
});

test('a forced push compares with what it replaced, while the host still has that', () => {
  const it = origin();
  git(it.dir, 'reset', '-q', '--hard', it.fork);
  put(it.dir, { 'b.md': 'B' });
  const now = commit(it.dir);
  const place = checkout(it.dir, now, '--depth=1');
  expect(findBase(place, push(it.main, { forced: true }))).toMatchObject({ kind: 'found', commit: it.main });
  const gone = '1'.repeat(40);
  expect(findBase(place, push(gone, { forced: true }))).toEqual({
    kind: 'none',
    because: expect.stringContaining('gone'),
  });
  expect(findBase(place, push(gone))).toMatchObject({ kind: 'unavailable' });
  git(place, 'remote', 'set-url', 'origin', 'file:///nowhere');
  expect(findBase(place, push(gone, { forced: true }))).toMatchObject({ kind: 'unavailable' });
});

test('a whole clone stays whole when a commit has to be fetched', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.main);
  git(it.dir, 'checkout', '-q', '--detach', it.fork);
  put(it.dir, { 'lost.md': '' });
  const lost = commit(it.dir);
  git(it.dir, 'checkout', '-q', 'main');
  expect(findBase(place, push(lost, { forced: true }))).toMatchObject({ kind: 'found', commit: lost });
  expect(git(place, 'rev-parse', '--is-shallow-repository').trim()).toBe('false');
});

test.each(['schedule', 'workflow_dispatch', 'release', 'constructor'])('%s comes after nothing', name => {
  const base = findBase(repository({ 'a.md': '' }), { event: { name, payload: {} } });
  expect(base).toEqual({ kind: 'none', because: expect.stringContaining(name) });
});

test.each(['pull_request', 'merge_group', 'push'])(
  'without a repository, a commit or a word in it, %s is not green',
  name => {
    const id = 'a'.repeat(40);
    const sha = { pull_request: { head: { sha: id }, base: { ref: 'main', sha: id } }, merge_group: { base_sha: id } };
    const unborn = scratch();
    git(unborn, 'init', '-q');
    for (const dir of [scratch(), unborn])
      for (const payload of [undefined, null, 'x', [], {}, { before: id, ...sha }])
        expect(findBase(dir, { event: { name, payload } })).toMatchObject({
          kind: 'unavailable',
          hint: expect.stringMatching(/./),
        });
  },
);

const strange = [
  '--upload-pack=touch pwned',
  'HEAD',
  'main',
  `${'a'.repeat(40)}\n--all`,
  `${'A'.repeat(40)}`,
  'a'.repeat(41),
  '',
  7,
  { toString: () => 'a' },
  ['a'.repeat(40)],
  null,
];

test.each(strange)('an event that names the commit %j names none', id => {
  const it = origin();
  const place = cloneAt(it.dir, it.merge);
  const asks = [
    { name: 'push', payload: { before: id } },
    { name: 'merge_group', payload: { merge_group: { base_sha: id } } },
    { name: 'pull_request', payload: { pull_request: { head: { sha: id }, base: { ref: 'main', sha: it.main } } } },
  ];
  for (const event of asks) expect(findBase(place, { event })).toMatchObject({ kind: 'unavailable' });
  expect(existsSync(join(place, 'pwned'))).toBe(false);
});

test.each(['--upload-pack=touch pwned', '../../heads/topic', 'a b', 'x\n', 'a..b', 'main@{1}', '', 7, {}])(
  'an event that names the branch %j names none',
  ref => {
    const it = origin();
    const place = cloneAt(it.dir, it.own);
    const payload = { pull_request: { head: { sha: it.own }, base: { ref, sha: it.main } } };
    expect(findBase(place, { event: { name: 'pull_request', payload } })).toMatchObject({ kind: 'unavailable' });
  },
);

test('the base of a run is that of its ref, else of its event', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.merge);
  const file = join(scratch(), 'event.json');
  writeFileSync(file, JSON.stringify(pullRequest(it).event.payload));
  const workflow = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file };
  expect(baseOfRun(place, undefined, workflow)).toMatchObject({ commit: it.main });
  expect(baseOfRun(place, it.fork, workflow)).toMatchObject({ commit: it.fork });
  expect(baseOfRun(place, 'none', workflow)).toBeUndefined();
  expect(baseOfRun(place, undefined, { ...workflow, GITHUB_ACTIONS: 'false' })).toBeUndefined();
  expect(baseOfRun(place, undefined, { GITHUB_ACTIONS: 'true' })).toBeUndefined();
});

test('an event file that is no JSON, huge or not there is not green', () => {
  const it = origin();
  const place = cloneAt(it.dir, it.merge);
  const dir = scratch({
    'no.json': '{',
    'huge.json': `"${'x'.repeat(65 * 1024 * 1024)}"`,
    'deep.json': '['.repeat(1e5),
  });
  for (const name of ['no.json', 'huge.json', 'deep.json', 'gone.json', '.']) {
    const workflow = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(dir, name) };
    expect(baseOfRun(place, undefined, workflow)).toMatchObject({ kind: 'unavailable' });
  }
});

test('pull_request_target is refused unless the repository itself is checked out', () => {
  const it = origin();
  const file = join(scratch(), 'event.json');
  writeFileSync(file, JSON.stringify(pullRequest(it).event.payload));
  const workflow = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: file };
  const refused = expect.objectContaining({ code: 'unsafe-event', hint: expect.stringContaining('pull_request') });
  for (const id of [it.merge, it.own])
    for (const ref of [undefined, 'none', it.main])
      expect(() => baseOfRun(cloneAt(it.dir, id), ref, { ...workflow, GITHUB_SHA: it.main })).toThrow(refused);
  expect(() => baseOfRun(scratch(), undefined, workflow)).toThrow(refused);
  const own = baseOfRun(cloneAt(it.dir, it.main), undefined, { ...workflow, GITHUB_SHA: it.main });
  expect(own).toMatchObject({ kind: 'none' });
});

test('a repository with SHA-256', async () => {
  const dir = scratch({ 'a.md': 'A' });
  git(dir, 'init', '-q', '--object-format=sha256');
  const first = commit(dir);
  expect(first).toHaveLength(64);
  put(dir, { 'a.md': 'B' });
  const second = commit(dir);
  expect(findBase(dir, push(first))).toMatchObject({ kind: 'found', commit: first });
  git(dir, 'checkout', '-q', '--detach', first);
  put(dir, { 'c.md': 'C' });
  const own = commit(dir);
  git(dir, 'checkout', '-q', '--detach', second);
  git(dir, 'merge', '-q', '--no-ff', '-m', 'Merge', own);
  const base = findBase(dir, pullRequest({ own, stale: first }));
  expect(base).toMatchObject({ kind: 'found', commit: second, fork: first });
  expect(base.kind === 'found' && textAt((await readBase(dir, base)).base, 'a.md')).toBe('B');
});

test('a linked work tree', () => {
  const it = origin();
  const place = join(scratch(), 'linked');
  git(it.dir, 'worktree', 'add', '-q', '--detach', place, it.merge);
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'found', commit: it.main, fork: it.fork });
  git(place, 'checkout', '-q', 'topic');
  expect(findBase(place, { ref: 'main' })).toMatchObject({ commit: it.fork, tip: { commit: it.main } });
});

test('a partial clone gets the files that differ in one go, and is not green without them', async () => {
  const it = origin(
    { 'b.json': '{"b":1}', 'same.json': '{}' },
    { 'b.json': '{"b":2}' },
    { 'b2.json': '{}', 'a2.md': '' },
  );
  const place = cloneAt(it.dir, it.merge, '--filter=blob:none');
  const url = git(place, 'config', 'remote.origin.url').trim();
  git(place, 'config', 'remote.origin.url', 'file:///nowhere');
  const ask = push(it.fork);
  const hint = expect.stringContaining('filter');
  expect(findBase(place, ask)).toMatchObject({ kind: 'unavailable', hint });
  git(place, 'config', 'remote.origin.url', url);
  const base = findBase(place, ask);
  expect(base).toMatchObject({ kind: 'found', healed: '2 files were fetched from origin' });
  git(place, 'config', 'remote.origin.url', 'file:///nowhere');
  expect(base.kind === 'found' && textAt((await readBase(place, base)).base, 'b.json')).toBe('{"b":1}');
  expect(findBase(place, ask)).not.toHaveProperty('healed');
});

test('a partial clone without folders is not green', () => {
  const it = origin({ 'sub/b.json': '{"b":1}' }, { 'sub/b.json': '{"b":2}' });
  const place = cloneAt(it.dir, it.merge, '--filter=tree:0');
  git(place, 'config', 'remote.origin.url', 'file:///nowhere');
  expect(findBase(place, push(it.fork))).toMatchObject({
    kind: 'unavailable',
    hint: expect.stringContaining('filter'),
  });
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'unavailable' });
});

test.runIf(process.getuid?.() === 0)('a repository of another user, as in a container', () => {
  const it = origin();
  const place = checkout(it.dir, it.merge, '--depth=1');
  git(place, 'config', 'core.sharedRepository', 'false');
  rmSync(join(place, '.git/hooks'), { recursive: true, force: true });
  chownAll(place, 12345);
  expect(() => git(place, 'status')).toThrow(/dubious ownership/);
  expect(findBase(place, pullRequest(it))).toMatchObject({ kind: 'found', commit: it.main });
});

function chownAll(dir: string, uid: number): void {
  for (const path of ['.', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(dir, path), uid, uid);
}

test('trees beside the base are read when asked for, and share its files', async () => {
  const it = origin({ 'p.json': '1', 'q.json': '2' }, { 'q.json': '3' });
  git(it.dir, 'checkout', '-q', 'topic');
  const base = findBase(it.dir, { ref: 'main' });
  if (base.kind !== 'found') throw new Error('no base');
  const trees = await readBase(it.dir, base);
  expect(trees).not.toHaveProperty('fork');
  const { tip } = trees;
  expect([textAt(trees.base, 'q.json'), tip && textAt(tip, 'q.json')]).toEqual(['2', '3']);
  expect(tip?.paths).toEqual(['a.md', 'p.json', 'q.json']);
  expect(tip).toMatchObject({ commit: it.main, label: `main (${short(it.main)})` });
  // Whatever is gone now was read before, or is never read.
  const later = await readBase(it.dir, base);
  expect([textAt(trees.base, 'p.json'), textAt(later.base, 'p.json')]).toEqual(['1', '1']);
  rmSync(join(it.dir, '.git/objects'), { recursive: true });
  expect(() => later.tip?.paths).toThrow();
  expect(tip && textAt(tip, 'p.json')).toBe('1');
});
