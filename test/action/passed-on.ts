import { join } from 'node:path';
import { expect } from 'vitest';
import { packagesIn } from '../../scripts/bundle/licences.ts';
import type { Bundle } from '../../scripts/bundle/make-bundle.ts';

const root = join(import.meta.dirname, '../..');

/** Demands that a bundle passes on the licence of every package in it. */
export function demandLicences({ files, metafile }: Bundle): void {
  const text = new TextDecoder().decode(files.get('LICENSES.txt'));
  const packages = packagesIn(metafile, root);
  expect(packages.map(({ name }) => name)).toContain('yaml');
  for (const { name, version, text: own } of packages) {
    expect(text).toContain(`${name} ${version}\nLicence: `);
    expect(text).toContain(own);
  }
}
