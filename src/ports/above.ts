import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { factsOf } from '../clients/facts.ts';
import { clientIds } from '../model/client.ts';
import type { Skipped } from '../model/report.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';

/**
 * The folder of the same repository, above one that git calls `prefix`, whose policy and catalogs somebody may believe to hold
 * here, as seen from where `dir` is; undefined where there is none, and in a folder that is set up by itself.
 */
export function folderAbove(dir: string, root: string, prefix: string): string | undefined {
  if (existsSync(join(root, 'policies')) || existsSync(join(root, 'catalogs')) || hasMarketplace(root))
    return undefined;
  const ways = prefix
    .split('/')
    .filter(part => part !== '')
    .map((_, up) => '../'.repeat(up + 1));
  const found = ways.find(way => isSetUp(join(root, way)));
  return found === undefined ? undefined : posix.join(dir, found).replace(/(.)\/$/, '$1');
}

/** What is told of it. */
export function notHere(above: string): Skipped {
  const because = `they are above this folder and do not hold here; use --dir ${above}`;
  return { what: `policies and catalogs of ${shown(above, 200)}`, because };
}

function isSetUp(folder: string): boolean {
  const policies = ['policy.yaml', 'deprecations', 'waivers'];
  if (policies.some(name => existsSync(join(folder, 'policies', name)))) return true;
  return namesIn(join(folder, 'catalogs')).some(name => /\.ya?ml$/.test(name)) || hasMarketplace(folder);
}

function hasMarketplace(folder: string): boolean {
  const places = clientIds.flatMap(client => factsOf(client).marketplaces.locations);
  return places.some(({ path }) => existsSync(join(folder, path)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}
