import { documentPlace } from '../model/document.ts';
import { baseName, folderOf, joinInside } from '../model/path.ts';
import type { Said } from '../model/place.ts';
import type { Manifest, Prompt, Skill } from '../model/plugin.ts';
import { existsIn, pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { readDocument } from './read.ts';
import { isRecord, recordOf, textAt, textsAt } from './values.ts';

/** codex-cli 0.169.0 looks for SKILL.md files this many folders below a skills folder. */
const skillDepth = 6;

/** The skills of a plugin: below `skills/` and below every folder its manifests name. */
export function readSkills(snapshot: Snapshot, root: string, manifests: readonly Manifest[]): Skill[] {
  const files = new Set<string>();
  for (const folder of folders(snapshot, root, manifests, 'skills')) {
    for (const path of pathsUnder(snapshot, folder)) {
      if (baseName(path) !== 'SKILL.md') continue;
      const depth = path.slice(folder === '' ? 0 : folder.length + 1).split('/').length - 1;
      if (depth <= skillDepth && (depth > 0 || folder !== root)) files.add(path);
    }
  }
  return [...files].sort().map(file => readSkill(snapshot, file));
}

function readSkill(snapshot: Snapshot, file: string): Skill {
  const document = readDocument(snapshot, file, 'skill');
  const value = recordOf(document.value);
  const place = documentPlace(document);
  const name = textAt(value, place, 'name');
  const description = textAt(value, place, 'description');
  const argumentHint = textAt(value, place, 'argument-hint');
  return {
    id: baseName(folderOf(file)),
    file,
    document,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(argumentHint !== undefined && { argumentHint }),
    allowedTools: toolsAt(value, place, 'allowed-tools'),
    userInvocable: value['user-invocable'] !== false,
    modelInvocable: value['disable-model-invocation'] !== true,
  };
}

/** The Markdown files that are commands or agents of a plugin. */
export function readPrompts(
  snapshot: Snapshot,
  root: string,
  manifests: readonly Manifest[],
  kind: 'command' | 'agent',
): Prompt[] {
  const files = new Set<string>();
  for (const place of folders(snapshot, root, manifests, `${kind}s`)) {
    const listed = place.endsWith('.md') ? [place] : pathsUnder(snapshot, place);
    for (const path of listed) {
      if (path.endsWith('.md') && baseName(path) !== 'README.md' && snapshot.entries.has(path)) files.add(path);
    }
  }
  return [...files].sort().map(file => readPrompt(snapshot, file, kind));
}

function readPrompt(snapshot: Snapshot, file: string, kind: 'command' | 'agent'): Prompt {
  const document = readDocument(snapshot, file, kind);
  const place = documentPlace(document);
  const description = textAt(document.value, place, 'description');
  const model = textAt(document.value, place, 'model');
  return {
    id: baseName(file).replace(/(?:\.agent)?\.md$/, ''),
    file,
    document,
    tools: toolsAt(recordOf(document.value), place, kind === 'agent' ? 'tools' : 'allowed-tools'),
    ...(description !== undefined && { description }),
    ...(model !== undefined && { model }),
  };
}

// The default folder and whatever the manifests name for this kind, as repository paths that exist.
function folders(snapshot: Snapshot, root: string, manifests: readonly Manifest[], field: string): string[] {
  const own = root === '' ? field : `${root}/${field}`;
  const named = manifests.flatMap(manifest =>
    manifest.paths.filter(path => path.field === field).map(path => path.said.value),
  );
  const paths = named.map(path => joinInside(root, path)).filter(path => path !== undefined);
  return [...new Set([own, ...paths])].filter(path => existsIn(snapshot, path));
}

// A list, or one text with commas or blanks between tool names, where parentheses keep their blanks: `Bash(git add *), Read`.
function toolsAt(value: unknown, place: ReturnType<typeof documentPlace>, key: string): Said<string>[] {
  if (isRecord(value) && Array.isArray(value[key])) return textsAt(value, place, key);
  const said = textAt(value, place, key);
  if (said === undefined) return [];
  const tools = said.value.match(/[^\s,()]+(?:\([^)]*\))?/g) ?? [];
  return tools.map(tool => ({ value: tool, place: said.place }));
}
