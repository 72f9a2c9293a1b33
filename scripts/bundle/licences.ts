import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package that is in a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression, as its package.json says. */
  readonly licence: string;
  /** What it ships to be passed on; empty when it ships nothing. */
  readonly text: string;
}

/** Licences under which a package may be in a bundle, and why that is enough. */
export const allowed: Readonly<Record<string, string>> = {
  '0BSD': 'asks for nothing',
  'Apache-2.0': 'asks for its text and its notices, which are passed on',
  'BSD-2-Clause': 'asks for its text, which is passed on',
  'BSD-3-Clause': 'asks for its text, which is passed on, and that its name is not used to advertise',
  'BlueOak-1.0.0': 'asks for its text or a link, which is passed on',
  'CC-BY-3.0': 'asks that its source is named, which package and version do',
  'CC0-1.0': 'asks for nothing',
  ISC: 'asks for its text, which is passed on',
  MIT: 'asks for its text, which is passed on',
};

const modules = 'node_modules/';
const passedOn = /^(licen[cs]e|copying|notice)/i;

/** The packages of which at least a byte is in the output, by name and version. */
export function packagesIn(metafile: Metafile, root: string): Bundled[] {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0 && path.includes(modules)) folders.add(folderOf(path));
    }
  }
  return [...folders].map(folder => read(join(root, folder))).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The file that passes all licences on; a package under another licence than those allowed is an error. */
export function licencesText(packages: readonly Bundled[]): string {
  const unknown = packages.filter(({ licence }) => !Object.hasOwn(allowed, licence));
  if (unknown.length > 0) {
    const names = unknown.map(({ name, version, licence }) => `${name} ${version} (${licence || 'none named'})`);
    throw new Error(`No known permissive licence: ${names.join(', ')}. Leave it out, or allow it with a reason.`);
  }
  const head = 'This folder holds code of the packages below, each under its own licence.';
  return `${[head, ...packages.map(sectionOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function sectionOf({ name, version, licence, text }: Bundled): string {
  const said = text === '' ? 'The package ships no licence text; this is what its package.json says.' : text;
  return `${name} ${version}\nLicence: ${licence}\n\n${said}`;
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` is a file of `node_modules/a/node_modules/@b/c`. */
function folderOf(path: string): string {
  const start = path.lastIndexOf(modules) + modules.length;
  const [scope = '', name = ''] = path.slice(start).split('/');
  return path.slice(0, start) + (scope.startsWith('@') ? `${scope}/${name}` : scope);
}

function read(folder: string): Bundled {
  const manifest: { name: string; version: string; license?: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const { name, version, license } = manifest;
  const files = readdirSync(folder).filter(file => passedOn.test(file));
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, licence: typeof license === 'string' ? license : '', text: texts.join('\n\n') };
}

function keyOf({ name, version }: Bundled): string {
  return `${name} ${version}`;
}
