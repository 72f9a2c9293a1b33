import { below } from './path.ts';
import type { Snapshot } from './snapshot.ts';

/** Where a symbolic link leads in the end, if that is below `root`; undefined when it leaves it or goes in circles. */
export function followLink(snapshot: Snapshot, root: string, link: string): string | undefined {
  const ahead = below(root, link).split('/').reverse();
  const behind: string[] = [];
  const walked = () => (root === '' ? behind.join('/') : [root, ...behind].join('/'));
  for (let hops = 0; ahead.length > 0; ) {
    const part = ahead.pop() as string;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (behind.pop() === undefined) return undefined;
      continue;
    }
    behind.push(part);
    const target = targetOf(snapshot, walked());
    if (target === undefined) continue;
    if (target.startsWith('/') || ++hops > 40) return undefined;
    behind.pop();
    ahead.push(...target.split('/').reverse());
  }
  return walked();
}

function targetOf(snapshot: Snapshot, path: string): string | undefined {
  if (snapshot.entries.get(path)?.mode !== 'link') return undefined;
  const bytes = snapshot.bytes(path);
  return bytes === undefined ? '/' : new TextDecoder().decode(bytes); // unreadable: as if it led out
}
