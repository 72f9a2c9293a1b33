import { load } from '../../src/load/load.ts';
import type { Bump } from '../../src/model/bump.ts';
import { type FileLiteral, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import type { Side } from '../../src/model/surface.ts';

/** A plugin in a folder, read by the real loader; paths of the tree are those below the plugin's root. */
export function side(tree: Tree, root = 'plugins/crm'): Side {
  const snapshot = snapshotOf(
    Object.fromEntries(Object.entries(tree).map(([path, file]) => [`${root}/${path}`, file])),
  );
  const plugin = load(snapshot, '2026-11-27').plugins.find(one => one.root === root);
  if (plugin === undefined) throw new Error(`no plugin in ${root}`);
  return { plugin, snapshot };
}

/** Two versions of a plugin and what is to be found. */
export interface Case {
  readonly was: Tree;
  readonly now: Tree;
  /** Ids of all changes, in order. */
  readonly finds: readonly string[];
  /** What the profile `consent` asks for, then what `api` does where it is less. */
  readonly asks: readonly [consent: Bump, api?: Bump];
  readonly gains?: readonly string[];
  /** Other plugins of the marketplace, by name. */
  readonly others?: Readonly<Record<string, Tree>>;
}

type Json = Readonly<Record<string, unknown>>;

function manifest(file: string, more: Json): Record<string, FileLiteral> {
  return { [file]: { json: { name: 'crm', version: '1.0.0', description: 'Syncs.', ...more } } };
}

export const codex = (more: Json = {}): Tree => manifest('.codex-plugin/plugin.json', more);
export const claude = (more: Json = {}): Tree => manifest('.claude-plugin/plugin.json', more);
export const cursor = (more: Json = {}): Tree => manifest('.cursor-plugin/plugin.json', more);
export const copilot = (more: Json = {}): Tree => manifest('.plugin/plugin.json', more);
export const neutral = (more: Json = {}): Tree => manifest('plugin-manifest.json', more);
export const event = (more: Json = {}): Tree => ({
  'plugin.manifest.json': {
    json: { pluginId: 'com.acme.crm', version: '1.0.0', name: 'CRM', entryPoints: { handlers: [] }, ...more },
  },
});

/** A Markdown file with front matter. */
export function prompt(front: Json, body = 'Say hi.\nAsk for the name.\nWrite it down.\nSave it.\nSay bye.\n'): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n${body}`;
}

export const json = (value: unknown): FileLiteral => ({ json: value });
