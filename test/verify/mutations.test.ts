import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReleaseFiles } from '../../src/commands/verify-ports.ts';
import { verifyRelease } from '../../src/commands/verify-release.ts';
import { noRoot } from '../../src/verify/trusted-root.ts';
import { scratch } from '../ports/scratch.ts';
import { runs } from '../runs.ts';
import { keySigner } from './key-signer.ts';
import { makeRelease } from './make-release.ts';

/** A release folder in memory. */
function folderOf(files: ReadonlyMap<string, Uint8Array>): ReleaseFiles {
  const read = (name: string, most: number) => {
    const bytes = files.get(name);
    return bytes !== undefined && bytes.length <= most ? bytes : undefined;
  };
  return {
    members: () => [...files].map(([name, { length }]) => ({ name, size: length, isFile: true })),
    read,
    digest: (name, most) => {
      const bytes = read(name, most);
      return bytes && hash('sha256', bytes, 'hex');
    },
  };
}

test('whatever byte is another one, what is believed is what was signed', async () => {
  const dir = scratch();
  const { hint, pem, ...signer } = keySigner();
  await makeRelease(dir, { signer });
  const files = new Map(readdirSync(dir).map(name => [name, new Uint8Array(readFileSync(join(dir, name)))] as const));
  const believed = { signers: [{ kind: 'key', pem, hint } as const] };
  const good = await verifyRelease(folderOf(files), believed, noRoot);
  expect(good.refusals).toEqual([]);
  const change = fc.record({
    name: fc.constantFrom(...files.keys()),
    at: fc.nat(),
    to: fc.nat(255),
    cut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, cut, name, to }) => {
      const bytes = Uint8Array.from(files.get(name) ?? []);
      const place = at % bytes.length;
      fc.pre(cut || bytes[place] !== to);
      bytes[place] = to;
      const mutated = cut ? bytes.subarray(0, place) : bytes;
      const { refusals, release } = await verifyRelease(folderOf(new Map(files).set(name, mutated)), believed, noRoot);
      // A bundle can be written in more ways than one; what it signs cannot.
      if (release !== undefined) expect(release).toEqual(good.release);
      if (!name.endsWith('.sigstore.json')) expect(refusals.map(({ code }) => code)).toContain('verify/tampered-file');
      if (cut) expect(refusals).not.toEqual([]);
    }),
    { numRuns: runs(400) },
  );
});
