import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { commitAll, headOf, newFolder } from '../work-folder.ts';
import { commit, git, put, scratch } from './scratch.ts';

/** A repository with a pull request whose base has moved on since it was opened, as a host keeps it. */
export interface Origin {
  readonly dir: string;
  /** Where the pull request began, the base as its last push saw it, the base now. */
  readonly fork: string;
  readonly stale: string;
  readonly main: string;
  /** The head of the pull request, and the commit that merges it. */
  readonly own: string;
  readonly merge: string;
}

type Files = Readonly<Record<string, string>>;

const made = new Map<string, Origin>();
const home = newFolder('catalogc-origins-');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/**
 * Gives one; `more` is what the base had when the pull request began, `theirs` what was merged meanwhile, `ours` what it changes.
 * Each is made once, and copied for whoever asks for the same.
 */
export function origin(more: Files = {}, theirs: Files = {}, ours: Files = { 'new.md': 'New\n' }): Origin {
  const key = JSON.stringify([more, theirs, ours]);
  const first = made.get(key) ?? make(join(home, String(made.size)), more, theirs, ours);
  made.set(key, first);
  const dir = scratch();
  cpSync(first.dir, dir, { recursive: true, preserveTimestamps: true });
  return { ...first, dir };
}

function make(dir: string, more: Files, theirs: Files, ours: Files): Origin {
  put(dir, { 'a.md': 'A\n', ...more });
  commitAll(dir);
  const fork = headOf(dir);
  git(dir, 'checkout', '-q', '-b', 'topic');
  put(dir, ours);
  const own = commit(dir);
  git(dir, 'checkout', '-q', 'main');
  put(dir, { 'a.md': 'A, once more\n' });
  const stale = commit(dir);
  put(dir, { 'a.md': 'A, again\n', ...theirs });
  const main = commit(dir);
  git(dir, 'checkout', '-q', '--detach');
  git(dir, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
  const merge = headOf(dir);
  git(dir, 'update-ref', 'refs/pull/1/merge', merge);
  git(dir, 'checkout', '-q', 'main');
  git(dir, 'config', 'uploadpack.allowFilter', 'true');
  return { dir, fork, stale, main, own, merge };
}

/** What actions/checkout makes: one commit, so deep, and nothing else. */
export function checkout(dir: string, id: string, ...how: readonly string[]): string {
  const place = scratch();
  git(place, 'init', '-q');
  git(place, 'remote', 'add', 'origin', `file://${dir}`);
  git(place, 'fetch', '-q', '--no-tags', ...how, 'origin', `+${id}:refs/remotes/pull/1/merge`);
  git(place, 'checkout', '-q', '--detach', id);
  return place;
}

/** A whole clone with one commit checked out. */
export function cloneAt(dir: string, id: string, ...how: readonly string[]): string {
  const place = scratch();
  git(place, 'clone', '-q', '--no-checkout', ...how, `file://${dir}`, 'clone');
  git(join(place, 'clone'), 'fetch', '-q', 'origin', id);
  git(join(place, 'clone'), 'checkout', '-q', '--detach', id);
  return join(place, 'clone');
}

/** The event of a pull request, as far as it matters. */
export function pullRequest({ own, stale }: Pick<Origin, 'own' | 'stale'>, name = 'pull_request') {
  const payload = { pull_request: { head: { sha: own }, base: { ref: 'main', sha: stale } } };
  return { event: { name, payload } };
}
