import { join } from 'node:path';
import { expect } from 'vitest';
import { askCodex, faultsIn } from '../../scripts/clients/app-server.ts';
import type { Home } from '../../scripts/clients/home.ts';
import { runClient } from '../../scripts/clients/run.ts';

/** What a catalog should show in a client: entry name -> version, or null where none is known before the install. */
export type Expected = Readonly<Record<string, string | null>>;

/** Adds a marketplace root to codex, lists it, installs every entry, and wants no warning but those foretold. */
export async function tryCodex(
  path: string,
  home: Home,
  root: string,
  expected: Expected,
  more: { readonly installable?: readonly string[]; readonly foretold?: RegExp } = {},
): Promise<void> {
  const added = runClient(path, ['plugin', 'marketplace', 'add', root, '--json'], home);
  expect(added, `codex adds ${root}`).toMatchObject({ code: 0 });
  const { marketplaceName } = JSON.parse(added.out) as { marketplaceName: string };
  const listed = runClient(path, ['plugin', 'list', '--available', '--json', '-m', marketplaceName], home);
  expect(listed.code, listed.err).toBe(0);
  const { available } = JSON.parse(listed.out) as { available: { name: string; version: string | null }[] };
  expect(Object.fromEntries(available.map(plugin => [plugin.name, plugin.version]))).toEqual(expected);
  for (const name of more.installable ?? Object.keys(expected)) {
    const done = runClient(path, ['plugin', 'add', `${name}@${marketplaceName}`, '--json'], home);
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
  expect(warnings.filter(line => more.foretold?.test(line) !== true)).toEqual([]);
  expect(results[0]).toMatchObject({ marketplaceLoadErrors: [] });
  expect(faultsIn(results.slice(1))).toEqual([]);
}

/** Validates a root with claude, strictly; gives the errors and warnings it has. */
export function validateWithClaude(path: string, home: Home, root: string): unknown[] {
  const said = runClient(path, ['plugin', 'validate', '--strict', '--json', root], home);
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
export function tryClaude(
  path: string,
  home: Home,
  root: string,
  name: string,
  expected: Expected,
  refused: readonly string[] = [],
): void {
  const added = runClient(path, ['plugin', 'marketplace', 'add', root], home);
  expect(added, `claude adds ${root}`).toMatchObject({ code: 0 });
  for (const plugin of Object.keys(expected)) {
    const done = runClient(path, ['plugin', 'install', `${plugin}@${name}`], home);
    expect(done.code, `claude installs ${plugin}: ${done.err}${done.out}`).toBe(0);
  }
  for (const plugin of refused)
    expect(runClient(path, ['plugin', 'install', `${plugin}@${name}`], home).code, plugin).toBe(1);
  const list = JSON.parse(runClient(path, ['plugin', 'list', '--json'], home).out) as ClaudePlugin[];
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

/** Adds a marketplace root to copilot, browses it and installs the entries. */
export function tryCopilot(path: string, home: Home, root: string, name: string, expected: Expected): void {
  const added = runClient(path, ['plugin', 'marketplace', 'add', root], home);
  expect(added, `copilot adds ${root}`).toMatchObject({ code: 0 });
  const browsed = runClient(path, ['plugin', 'marketplace', 'browse', name, '--json'], home);
  expect(browsed.code, browsed.err).toBe(0);
  expect(namesIn(JSON.parse(browsed.out))).toEqual(Object.keys(expected).sort());
  for (const plugin of Object.keys(expected)) {
    const done = runClient(path, ['plugin', 'install', `${plugin}@${name}`], home);
    expect(done.code, `copilot installs ${plugin}: ${done.err}${done.out}`).toBe(0);
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
