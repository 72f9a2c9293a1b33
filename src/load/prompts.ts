import { documentPlace } from '../model/document.ts';
import { baseName, below, folderOf, joinInside } from '../model/path.ts';
import type { Said } from '../model/place.ts';
import type { Manifest, Prompt, Skill } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read.ts';
import { isRecord, recordOf, textAt, textsAt } from './values.ts';

/** codex-cli 0.169.0 looks for SKILL.md files this many folders below a skills folder. */
const skillDepth = 6;

/** The skills of a plugin: below `skills/` and below every folder its manifests name. */
export function readSkills(folder: Folder, manifests: readonly Manifest[]): Skill[] {
  const files = new Set<string>();
  for (const named of namedPlaces(manifests, 'skills')) {
    const start = folder.path(named);
    for (const path of folder.under(named)) {
      if (!path.endsWith('/SKILL.md')) continue;
      const depth = below(start, path).split('/').length - 1;
      if (depth <= skillDepth && (depth > 0 || named !== '')) files.add(path);
    }
  }
  return [...files].sort().map(file => readSkill(folder.snapshot, file));
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
export function readPrompts(folder: Folder, manifests: readonly Manifest[], kind: 'command' | 'agent'): Prompt[] {
  const files = new Set<string>();
  for (const place of namedPlaces(manifests, `${kind}s`)) {
    const listed = place.endsWith('.md') && folder.has(place) ? [folder.path(place)] : folder.under(place);
    for (const path of listed) if (path.endsWith('.md') && baseName(path) !== 'README.md') files.add(path);
  }
  return [...files].sort().map(file => readPrompt(folder.snapshot, file, kind));
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

// The default folder and whatever the manifests name for this kind, as paths inside the plugin.
function namedPlaces(manifests: readonly Manifest[], field: string): Set<string> {
  const places = new Set([field]);
  for (const manifest of manifests) {
    for (const path of manifest.paths) {
      const inner = path.field === field ? joinInside('', path.said.value) : undefined;
      if (inner !== undefined) places.add(inner);
    }
  }
  return places;
}

// A list, or one text with commas or blanks between tool names, where parentheses keep their blanks: `Bash(git add *), Read`.
function toolsAt(value: unknown, place: ReturnType<typeof documentPlace>, key: string): Said<string>[] {
  if (isRecord(value) && Array.isArray(value[key])) return textsAt(value, place, key);
  const said = textAt(value, place, key);
  if (said === undefined) return [];
  const tools = said.value.match(/[^\s,()]+(?:\([^)]*\))?/g) ?? [];
  return tools.map(tool => ({ value: tool, place: said.place }));
}
