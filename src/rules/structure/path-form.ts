import { hitsOfEach, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { foundIn, isPath, type Reading, readersOf, readingsOf } from '../../clients/readings.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edit.ts';
import { missingPath } from '../../model/missing-path.ts';
import { below, escapeOf, folderOf, joinInside } from '../../model/path.ts';
import type { Said } from '../../model/place.ts';
import type { Manifest, Plugin } from '../../model/plugin.ts';
import { existsIn, pathsUnder, type Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const skill = '---\nname: greet\ndescription: Greets people.\n---\nSay hi.\n';
const tree = (folder: string, skills: string): Record<string, string> => ({
  [`plugins/hello/${folder}/plugin.json`]: `${JSON.stringify({ name: 'hello', version: '1.0.0', skills })}\n`,
  'plugins/hello/skills/greet/SKILL.md': skill,
});

export default rule({
  id: 'structure/path-form',
  title: 'A path is not written the way its client wants it',
  level: 'error',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `codex-cli 0.169.0 ignores a path that does not start with "./" and looks in the default place instead; Claude Code
2.1.329 refuses the manifest, and also one whose "agents" is a folder: it wants the .md files. A back slash separates folders
on Windows and is a letter of the name elsewhere.`,

  examples: {
    'no "./", for codex': {
      head: tree('.codex-plugin', 'skills/'),
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'back slashes': {
      head: tree('.codex-plugin', '.\\skills'),
      finds: ['plugins/hello/.codex-plugin/plugin.json#/skills'],
    },
    'a folder where claude wants files': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0', agents: './agents/' } },
        'plugins/hello/agents/builder.md': '---\nname: builder\ndescription: Builds.\n---\nBuild.\n',
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/agents'],
    },
    'the file of a skill': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': {
          json: { name: 'hello', version: '1.0.0', skills: './skills/greet/SKILL.md' },
        },
        'plugins/hello/skills/greet/SKILL.md': '---\ndescription: Greets people.\n---\nSay hi.\n',
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/skills'],
    },
    'a path that leads to nothing is told as that': { head: tree('.codex-plugin', 'skils/'), finds: [] },
    'no "./", for cursor, which does not mind': { head: tree('.cursor-plugin', 'skills/'), finds: [] },
    'as it should be': { head: tree('.codex-plugin', './skills/'), finds: [] },
  },

  *check({ head }) {
    const told = new Set<string>();
    for (const reading of readingsOf(head)) {
      const { manifest, pointer, kind, plugin } = reading;
      if (kind !== 'shape' || !isPath(manifest, pointer)) continue;
      const said = manifest.paths.find(path => path.said.place.pointer === pointer)?.said;
      if (said === undefined || escapeOf(plugin.root, said.value) !== undefined) continue; // graver
      if (missingPath(said.value, plugin.root, head.snapshot) !== undefined) continue; // told as that
      told.add(`${manifest.file}#${pointer}`);
      yield {
        ...foundIn(reading),
        ...(isMinded(reading) && { level: 'error' as const }),
        ...fixFor(said, plugin, head.snapshot),
      };
    }
    for (const plugin of head.plugins) {
      for (const manifest of plugin.manifests) {
        yield* skillFiles(plugin, manifest, head);
        for (const found of backSlashes(plugin, manifest, head.snapshot))
          if (!told.has(`${manifest.file}#${found.at.pointer}`)) yield found;
      }
    }
  },
});

// A client that only warns still follows the path.
function isMinded({ faults }: Reading): boolean {
  return faults.some(({ effect }) => effect !== 'warned');
}

/** The file of a skill where its folder is wanted. */
function* skillFiles(plugin: Plugin, manifest: Manifest, workspace: Workspace): Iterable<Found> {
  for (const { field, said } of manifest.paths) {
    const path = field === 'skills' ? joinInside(plugin.root, said.value) : undefined;
    if (path === undefined || !workspace.snapshot.entries.has(path)) continue;
    const readers = readersOf(manifest, plugin, workspace);
    const hits = hitsOfEach(readers, client => factsOf(client).components.skills?.file);
    if (hits.length === 0) continue;
    const folder = `./${below(plugin.root, folderOf(folderOf(path)))}`;
    yield {
      at: said.place,
      message: withEffects(`${field} is ${shown(said.value)}, a file; the folder that holds skills is wanted`, hits),
      ...replacement(said, folder, `Write ${shown(folder)}.`),
      plugin: plugin.name.value,
      hits,
    };
  }
}

function* backSlashes(plugin: Plugin, manifest: Manifest, snapshot: Snapshot): Iterable<Found> {
  for (const { field, said } of manifest.paths) {
    if (!said.value.includes('\\') || escapeOf(plugin.root, said.value) !== undefined) continue;
    yield {
      at: said.place,
      message: `${field} is ${shown(said.value)}; back slashes separate folders on Windows only`,
      hint: 'Write "/" between folders.',
      plugin: plugin.name.value,
      ...fixFor(said, plugin, snapshot),
    };
  }
}

function fixFor(said: Said<string>, plugin: Plugin, snapshot: Snapshot): Pick<Found, 'fix' | 'hint'> {
  const value = `./${said.value.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')}`;
  const path = joinInside(plugin.root, value);
  if (path === undefined || !existsIn(snapshot, path)) return {};
  if (value !== said.value) return replacement(said, value, `Write ${shown(value)}.`);
  const files = pathsUnder(snapshot, path)
    .filter(file => file.endsWith('.md'))
    .map(file => `./${below(plugin.root, file)}`);
  // A folder where a client wants the files in it.
  if (files.length === 0) return {};
  const listed = files.slice(0, most).map(file => JSON.stringify(file));
  const rest = files.length > most ? [`and ${files.length - most} more`] : [];
  const inList = /\/\d+$/.test(said.place.pointer ?? '');
  const text = [...listed, ...rest].join(', ');
  if (inList) return { hint: `Write ${text} in its place.` };
  return rest.length > 0 ? { hint: `Write [${text}].` } : replacement(said, files, `Write [${text}].`);
}

const most = 12;

function replacement({ place }: Said<string>, value: unknown, hint: string): Pick<Found, 'fix' | 'hint'> {
  const edits: Edit[] = [{ at: place, value }];
  return { fix: { safe: true, edits }, hint };
}
