import { createHash } from 'node:crypto';
import type { FakeMember, State } from './state.ts';

/** All files of a tree by their paths. */
export type Flat = ReadonlyMap<string, FakeMember>;

/** Every file below a tree, each under its whole path. */
export function flatten({ trees }: State, sha: string, prefix = ''): Flat {
  const files = new Map<string, FakeMember>();
  for (const member of trees.get(sha) ?? []) {
    const path = `${prefix}${member.path}`;
    if (member.type === 'tree')
      for (const each of flatten({ trees } as State, member.sha, `${path}/`)) files.set(...each);
    else files.set(path, { ...member, path });
  }
  return files;
}

/** Keeps files as trees under the names that git gives them; gives the name of the whole. */
export function keep(state: State, files: Iterable<FakeMember>): string {
  const byTop = Map.groupBy(files, ({ path }) => path.split('/', 1)[0] ?? '');
  const members = [...byTop].map(([path, below]): FakeMember => {
    const [first] = below;
    if (first?.path === path) return first;
    const inside = below.map(file => ({ ...file, path: file.path.slice(path.length + 1) }));
    return { path, mode: '040000', type: 'tree', sha: keep(state, inside) };
  });
  // Git sorts a folder as if its name ended in a slash.
  const key = ({ path, type }: FakeMember) => Buffer.from(type === 'tree' ? `${path}/` : path);
  members.sort((a, b) => Buffer.compare(key(a), key(b)));
  const bytes = members.map(({ mode, path, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
  );
  const sha = named('tree', Buffer.concat(bytes));
  state.trees.set(sha, members);
  return sha;
}

/** The name of an object. */
export function named(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
