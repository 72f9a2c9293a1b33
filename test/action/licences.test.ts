import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowed, type Bundled, licencesText, packagesIn } from '../../scripts/bundle/licences.ts';
import { libBundle } from '../made-bundle.ts';
import { scratch } from '../ports/scratch.ts';
import { demandLicences } from './passed-on.ts';

const root = join(import.meta.dirname, '../..');
const mit: Bundled = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Copyright A' };

test('a package without a licence that is known is refused by name', () => {
  for (const licence of ['GPL-3.0-only', '', 'MIT OR GPL-2.0', 'toString']) {
    expect(() => licencesText([mit, { ...mit, name: 'b', licence }])).toThrow(/b 1\.0\.0/);
  }
});

test('every licence that is allowed has a reason', () => {
  for (const reason of Object.values(allowed)) expect(reason.length).toBeGreaterThan(10);
});

test('a package that ships no text is named with what it says', () => {
  const text = licencesText([mit, { ...mit, name: 'b', licence: 'ISC', text: '' }]);
  expect(text).toContain('a 1.0.0\nLicence: MIT\n\nCopyright A\n');
  expect(text).toContain('b 1.0.0\nLicence: ISC\n\nThe package ships no licence text');
});

test('packages are those with a byte in the output, each once, in order', () => {
  const files = {
    'node_modules/b/package.json': '{ "name": "b", "version": "2.0.0", "license": "ISC" }',
    'node_modules/b/LICENSE.md': 'B\r\n',
    'node_modules/b/NOTICE': 'N\n',
    'node_modules/b/node_modules/@a/c/package.json':
      '{ "name": "@a/c", "version": "1.0.0", "license": { "type": "MIT" } }',
    'node_modules/unused/package.json': '{}',
  };
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const inputs = {
    'src/main.ts': input(9),
    'node_modules/b/x.js': input(1),
    'node_modules/b/y.js': input(1),
    'node_modules/b/node_modules/@a/c/lib/z.js': input(1),
    'node_modules/unused/x.js': input(0),
  };
  const output = { bytes: 1, inputs, imports: [], exports: [] };
  expect(packagesIn({ inputs: {}, outputs: { 'index.js': output } }, scratch(files))).toEqual([
    { name: '@a/c', version: '1.0.0', licence: '', text: '' },
    { name: 'b', version: '2.0.0', licence: 'ISC', text: 'B\n\nN' },
  ]);
});

test('the program passes on the licence of every package in it', async () => {
  demandLicences(await libBundle());
});

test('a package that esbuild really bundled is found', () => {
  const said = readFileSync(join(root, 'action/dist/LICENSES.txt'), 'utf8');
  expect(said).toMatch(/^@actions\/core \d+\.\d+\.\d+\nLicence: MIT\n\n.*MIT/m);
});
