import { hash } from 'node:crypto';

/** Names files: each key always the same one, no two the same, on any file system. */
export function slugs(keys: readonly (readonly [key: string, name: string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [, name] of keys) counts.set(plainOf(name), (counts.get(plainOf(name)) ?? 0) + 1);
  return new Map(
    keys.map(([key, name]) => {
      const bare = plainOf(name);
      const isOwn = bare === name && counts.get(bare) === 1 && !device.test(bare);
      return [key, isOwn ? bare : `${bare.slice(0, 40)}.${hash('sha256', key, 'hex').slice(0, 10)}`];
    }),
  );
}

function plainOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '');
  return plain === '' ? 'x' : plain.slice(0, 80);
}

// On Windows a file of such a name cannot be made.
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
