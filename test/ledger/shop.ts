import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedHere } from '../in-process.ts';
import { commit, put, repository, scratch } from '../ports/scratch.ts';
import { crm } from '../released/shop.ts';
import { bareEnvironment, type Ended } from '../work-folder.ts';

/** A repository with a key, in which releases are made. */
export interface Shop {
  readonly dir: string;
  readonly top: string;
  /** Commits these files and gives the commit. */
  change(files: Readonly<Record<string, string>>): string;
  run(...words: string[]): Promise<Ended>;
  /** Builds signed releases as of a day, into a folder of this name. */
  release(day: string, out: string, ...words: string[]): Promise<Ended>;
  json(out: string, file: string): ReleaseJson;
}

/** As far as tests look into a file of a release. */
// biome-ignore lint/suspicious/noExplicitAny: a test asks for what should be there
type ReleaseJson = any;

/** A catalog as a definition says it. */
export function catalog(name: string, channel: string, more = ''): Readonly<Record<string, string>> {
  const head = `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\nchannel: ${channel}\n`;
  return { [`catalogs/${name}.yaml`]: `${head}${more}` };
}

/** Makes such a repository. */
export async function openShop(files: Readonly<Record<string, string>>): Promise<Shop> {
  const top = scratch();
  const dir = repository(files);
  const key = join(top, 'key');
  const run = (...words: string[]) => typedHere(dir, [...words], bareEnvironment({ CATALOGC_KEY: '' }));
  await run('keygen', '--out', key);
  const pem = readFileSync(`${key}.pub`, 'utf8');
  for (const name of ['acme', 'acme-preview', 'acme-stable'])
    for (const channel of ['stable', 'preview', 'lts-1.x'])
      writeFileSync(
        join(top, `${name}.${channel}.trust.yaml`),
        JSON.stringify({
          ...{ schema: 'trust/v1', catalog: `local/${name}`, channel: channel.replace('-', ':') },
          signers: [{ key: pem }],
        }),
      );
  return {
    ...{ dir, top, run },
    change(changed) {
      put(dir, changed);
      return commit(dir);
    },
    release: (day, out, ...words) =>
      run(
        ...['build', '--sign', 'key', '--key', key, '--issued-at', `${day}T08:00:00Z`],
        ...['--out', join(top, out), ...words],
      ),
    json: (out, file) => JSON.parse(readFileSync(join(top, out, file), 'utf8')),
  };
}

export { crm };
