import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Trouble } from '../../src/model/trouble.ts';
import type { Client } from './client.ts';
import { packageOf, programPaths } from './client.ts';

const pinned = join(import.meta.dirname, '../../observations/clients');

/** The versions that are installed by a lock file, with digests: those that were recorded last. */
export function pinnedVersion(client: Client): string {
  const { dependencies } = JSON.parse(readFileSync(join(pinned, 'package.json'), 'utf8')) as Dependencies;
  return dependencies[packageOf[client]] ?? '';
}

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Installs exactly this version by npm, unless it is here, and gives the path of its native program. */
export function installClient(client: Client, version: string): string {
  if (version === pinnedVersion(client)) return programIn(installPinned(), client, version);
  return programIn(installAside(client, version), client, version);
}

/** The number behind `latest`; another word is given back as it is. */
export function versionNumber(client: Client, version: string): string {
  if (version !== 'latest') return version;
  const said = npm(process.cwd(), ['view', `${packageOf[client]}@latest`, 'version']);
  return said.status === 0 ? said.stdout.trim() : failed(client, version, said.stderr);
}

function installPinned(): string {
  if (existsSync(join(pinned, 'node_modules/.package-lock.json'))) return pinned;
  const { status, stderr } = npm(pinned, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  return status === 0 ? pinned : failed('clients', 'as locked', stderr);
}

// Made beside its place and moved there when it is whole, so that an interrupted run leaves nothing half done.
function installAside(client: Client, version: string): string {
  const folder = join(cacheFolder(), `${client}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-making-`);
  try {
    const manifest = { private: true, dependencies: { [packageOf[client]]: version } };
    writeFileSync(join(making, 'package.json'), JSON.stringify(manifest));
    const { status, stderr } = npm(making, ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (status !== 0) failed(client, version, stderr);
    if (!existsSync(folder)) renameSync(making, folder);
    return folder;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME } = process.env;
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'catalogc', 'clients');
}

function npm(cwd: string, args: readonly string[]) {
  // "npm run --silent" would have every npm below it say nothing at all.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  return spawnSync('npm', args, { cwd, env, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}

function failed(client: string, version: string, stderr: string): never {
  const line = stderr.split('\n').find(text => /^npm (?:error|ERR!) (?!code)\S/.test(text));
  const why = line === undefined ? 'npm did not say why' : line.replace(/^npm \S+ /, '').replace(/\.$/, '');
  const next = client in packageOf ? `npm run observe -- ${client}@latest` : 'npm ci --prefix observations/clients';
  throw new Trouble('client-install', `${client} ${version} could not be installed: ${why}`, next);
}

function programIn(folder: string, client: Client, version: string): string {
  const [path] = globSync(programPaths[client], { cwd: folder });
  if (path !== undefined) return join(folder, path);
  const said = `${client} ${version} has no program for this system at ${programPaths[client]}`;
  throw new Trouble('client-program', said, `npm run observe -- ${client}@latest`);
}
