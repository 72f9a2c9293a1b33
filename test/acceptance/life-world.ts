import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { type EndingCommand, type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { commitAll, git, layTree, newFolder } from '../work-folder.ts';

const key = join(import.meta.dirname, '../demo-key/demo.key');

/** The two catalogs of this world. */
export type Channel = 'preview' | 'stable';

/** What a lock says of a plugin, as far as we look. */
interface Locked {
  readonly name: string;
  readonly version: string;
  readonly path?: string;
  readonly state: string;
}

/** The newest release of a catalog. */
export interface Newest {
  readonly tag: string;
  readonly plugins: readonly Locked[];
  /** Its archive, unpacked. */
  readonly folder: string;
}

/** A repository with two catalogs, the GitHub it is pushed to, and a folder for each catalog that it is fetched into. */
export interface World {
  readonly github: LoopbackGithub;
  readonly dir: string;
  into(channel: Channel): string;
  /** Runs a command that publishes, as of a day; gives what it said. */
  at(day: string, command: EndingCommand, given?: Given, words?: readonly string[]): Promise<string>;
  /** Commits a change and has GitHub know it, as a merge does. */
  merge(tree: Tree): string;
  /** Fetches the catalog of a channel on a day, and verifies the folder; gives the serial that is there. */
  fetch(channel: Channel, day: string): Promise<number>;
  newest(channel: Channel): Newest;
  close(): Promise<void>;
}

/** Makes a world of this tree. */
export async function newWorld(tree: Tree): Promise<World> {
  const place = newFolder('catalogc-life-');
  const dir = join(place, 'repository');
  const github = Object.assign(await startGithub(), { immutable: true });
  mkdirSync(dir);
  layTree(dir, tree);
  commitAll(dir);
  push(github, dir);
  cpSync(`${key}.pub`, join(place, 'acme.pub'));
  for (const channel of ['preview', 'stable']) {
    const trust = { schema: 'trust/v1', catalog: `github.com/${github.repository}`, channel };
    writeFileSync(join(place, `${channel}.trust.yaml`), JSON.stringify({ ...trust, signers: [{ key: 'acme.pub' }] }));
  }
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository };
  const into = (channel: Channel) => join(place, channel);
  const trusting = (channel: Channel, day: string) => ({
    ...{ trust: join(place, `${channel}.trust.yaml`), 'as-of': day },
  });
  return {
    ...{ github, dir, into },
    at: (day, command, given = {}, words = []) => {
      const ports = openPorts({ ...env, GITHUB_TOKEN: 'ghs_writes' });
      const signing = { dir, sign: 'key', key, 'issued-at': `${day}T06:00:00Z` };
      return said(command, { ...signing, ...given }, words, ports);
    },
    merge(changed) {
      layTree(dir, changed);
      git(dir, 'add', '-A');
      git(dir, 'commit', '-q', '-m', 'Change');
      return push(github, dir);
    },
    async fetch(channel, day) {
      const ports = openPorts({ ...env, GITHUB_TOKEN: 'ghs_reads' });
      const how = { ...trusting(channel, day), into: into(channel), catalog: [`acme-${channel}`] };
      const told = await said('fetch', { ...how, format: 'json' }, [github.repository], ports);
      await said('verify', trusting(channel, day), [into(channel)], ports);
      return JSON.parse(told).release.serial;
    },
    newest: channel => newest(github, `acme-${channel}`, join(place, 'unpacked')),
    close: () => github.close(),
  };
}

/** Runs a command to its good end. */
async function said(
  command: EndingCommand,
  given: Given,
  words: readonly string[],
  ports: ReturnType<typeof openPorts>,
): Promise<string> {
  const outcome = await run(command, settle(given, words), ports);
  if (outcome.kind !== 'text') throw new Error(`${command}: ${outcome.report.findings.map(each => each.message)}`);
  const text = outcome.text(plain);
  if (outcome.exitCode !== 0) throw new Error(`${command} ends with ${outcome.exitCode}: ${text}`);
  return text;
}

function push(github: LoopbackGithub, dir: string): string {
  const commit = git(dir, 'rev-parse', 'HEAD').trim();
  const parent = github.branches.get('main');
  github.commits.set(commit, { tree: '', parents: parent === undefined ? [] : [parent], message: 'Change' });
  github.branches.set('main', commit);
  return commit;
}

function newest({ releases }: LoopbackGithub, catalog: string, place: string): Newest {
  const release = releases.findLast(({ draft, tag }) => draft !== true && tag.startsWith(`catalog-${catalog}-`));
  if (release === undefined) throw new Error(`${catalog} has no release`);
  const folder = join(place, release.tag);
  const bytes = (name: string) => release.assets.find(asset => asset.name === name)?.bytes ?? new Uint8Array();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(place, `${release.tag}.tar.gz`), bytes('bundle.tar.gz'));
  execFileSync('tar', ['-xzf', join(place, `${release.tag}.tar.gz`), '-C', folder]);
  const { plugins } = JSON.parse(Buffer.from(bytes('catalog.lock.json')).toString());
  return { tag: release.tag, plugins, folder };
}
