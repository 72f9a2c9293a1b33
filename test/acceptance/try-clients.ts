import { join } from 'node:path';
import { expect } from 'vitest';
import { askCodex, faultsIn } from '../../scripts/clients/app-server.ts';
import type { Home } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import { remarksIn } from '../../scripts/observe/watch-copilot.ts';

/** What a catalog should show in a client: entry name -> version, or null where none is known before the install. */
export type Expected = Readonly<Record<string, string | null>>;

/** Adds a marketplace root to codex, lists it, installs every entry, and wants no warning but those foretold; gives what it was told. */
export async function tryCodex(
  path: string,
  home: Home,
  root: string,
  expected: Expected,
  more: { readonly installable?: readonly string[]; readonly foretold?: readonly RegExp[] } = {},
): Promise<readonly string[]> {
  const added = await runAside(path, ['plugin', 'marketplace', 'add', root, '--json'], home);
  expect(added, `codex adds ${root}`).toMatchObject({ code: 0 });
  const { marketplaceName } = JSON.parse(added.out) as { marketplaceName: string };
  const listed = await runAside(path, ['plugin', 'list', '--available', '--json', '-m', marketplaceName], home);
  expect(listed.code, listed.err).toBe(0);
  const { available } = JSON.parse(listed.out) as { available: { name: string; version: string | null }[] };
  expect(Object.fromEntries(available.map(plugin => [plugin.name, plugin.version]))).toEqual(expected);
  for (const name of more.installable ?? Object.keys(expected)) {
    const done = await runAside(path, ['plugin', 'add', `${name}@${marketplaceName}`, '--json'], home);
    expect(done.code, `codex installs ${name}: ${done.err}`).toBe(0);
    const { version } = JSON.parse(done.out) as { version: string };
    if (expected[name] !== null) expect(version).toBe(expected[name]);
  }
  const { errors, results, warnings } = await askCodex(path, home, [
    { method: 'plugin/list', params: { cwds: [root] } },
    { method: 'skills/list', params: { cwds: [home.path] } },
    { method: 'hooks/list', params: { cwds: [home.path] } },
  ]);
  expect(errors).toEqual([]);
  expect(warnings.filter(line => more.foretold?.some(pattern => pattern.test(line)) !== true)).toEqual([]);
  expect(results[0]).toMatchObject({ marketplaceLoadErrors: [] });
  expect(faultsIn(results.slice(1))).toEqual([]);
  return warnings;
}

/** Validates a root with claude, strictly; gives the errors and warnings it has. */
export async function validateWithClaude(path: string, home: Home, root: string): Promise<string[]> {
  const said = await runAside(path, ['plugin', 'validate', '--strict', '--json', root], home);
  const result = JSON.parse(said.out) as { manifest: Faults | null; contents: Faults[] };
  const parts = [result.manifest, ...result.contents].filter(part => part !== null);
  return parts.flatMap(part =>
    [...part.errors, ...part.warnings].map(fault => `${part.file}: ${fault.path}: ${fault.message}`),
  );
}

interface Faults {
  readonly file: string;
  readonly errors: readonly { path: string; message: string }[];
  readonly warnings: readonly { path: string; message: string }[];
}

/** Adds a marketplace root to claude, installs the entries, and wants no load error; those foretold are refused. */
export async function tryClaude(
  path: string,
  home: Home,
  root: string,
  name: string,
  expected: Expected,
  refused: readonly string[] = [],
): Promise<void> {
  const added = await runAside(path, ['plugin', 'marketplace', 'add', root], home);
  expect(added, `claude adds ${root}`).toMatchObject({ code: 0 });
  for (const plugin of Object.keys(expected)) {
    const done = await runAside(path, ['plugin', 'install', `${plugin}@${name}`], home);
    expect(done.code, `claude installs ${plugin}: ${done.err}${done.out}`).toBe(0);
  }
  for (const plugin of refused)
    expect((await runAside(path, ['plugin', 'install', `${plugin}@${name}`], home)).code, plugin).toBe(1);
  const list = JSON.parse((await runAside(path, ['plugin', 'list', '--json'], home)).out) as ClaudePlugin[];
  const here = list.filter(plugin => plugin.id.endsWith(`@${name}`));
  expect(here.flatMap(plugin => (plugin.errors ?? []).map(error => `${plugin.id}: ${JSON.stringify(error)}`))).toEqual(
    [],
  );
  const versions = Object.fromEntries(here.map(plugin => [plugin.id.slice(0, -name.length - 1), plugin.version]));
  for (const [plugin, version] of Object.entries(expected))
    if (version !== null) expect(versions[plugin], plugin).toBe(version);
  expect(Object.keys(versions).sort()).toEqual(Object.keys(expected).sort());
}

interface ClaudePlugin {
  readonly id: string;
  readonly version: string;
  readonly errors?: readonly unknown[];
}

/** The names of the entries of a marketplace that claude shows, installed or not, sorted. */
export async function listedByClaude(path: string, home: Home, name: string): Promise<string[]> {
  const { out } = await runAside(path, ['plugin', 'list', '--json', '--available'], home);
  const { available, installed } = JSON.parse(out) as {
    available: { pluginId: string }[];
    installed: { id: string }[];
  };
  const ids = [...available.map(({ pluginId }) => pluginId), ...installed.map(({ id }) => id)];
  return ids.flatMap(id => (id.endsWith(`@${name}`) ? [id.slice(0, -name.length - 1)] : [])).sort();
}

/** Adds a marketplace root to copilot, browses it and installs entries, all unless told; wants no word besides that it did. */
export async function tryCopilot(
  path: string,
  home: Home,
  root: string,
  name: string,
  expected: Expected,
  installable: readonly string[] = Object.keys(expected),
): Promise<void> {
  const added = await runAside(path, ['plugin', 'marketplace', 'add', root], home);
  expect(added, `copilot adds ${root}`).toMatchObject({ code: 0 });
  expect(remarksIn(added), `copilot adds ${root}`).toEqual([]);
  const browsed = await runAside(path, ['plugin', 'marketplace', 'browse', name, '--json'], home);
  expect(browsed.code, browsed.err).toBe(0);
  expect(namesIn(JSON.parse(browsed.out))).toEqual(Object.keys(expected).sort());
  for (const plugin of installable) {
    const done = await runAside(path, ['plugin', 'install', `${plugin}@${name}`], home);
    expect(done.code, `copilot installs ${plugin}: ${done.err}${done.out}`).toBe(0);
    expect(remarksIn(done), `copilot installs ${plugin}`).toEqual([]);
  }
}

/** The names in an answer of copilot, sorted. */
export function namesIn(answer: unknown): string[] {
  const plugins = Array.isArray(answer) ? answer : ((answer as { plugins?: unknown[] }).plugins ?? []);
  return (plugins as { name: string }[]).map(plugin => plugin.name).sort();
}

/** The marketplace.json a target got, parsed. */
export const locations = {
  codex: join('.agents', 'plugins', 'marketplace.json'),
  claude: join('.claude-plugin', 'marketplace.json'),
  copilot: join('.github', 'plugin', 'marketplace.json'),
  cursor: join('.cursor-plugin', 'marketplace.json'),
} as const;
