import { copilotFolder } from '../model/copilot-places.ts';
import { documentPlace } from '../model/document.ts';
import { baseName, below, folderOf, joinInside } from '../model/path.ts';
import type { Said } from '../model/place.ts';
import type { Manifest, Prompt, Skill } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isForCopilot, readsDefault } from './default-places.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read.ts';
import { isRecord, recordOf, textAt, textsAt } from './values.ts';

/** codex-cli 0.169.0 looks for SKILL.md files this many folders below a skills folder. */
const skillDepth = 6;

/** Skills, commands or agents. */
export interface FoundPrompts<Kind> {
  /** What some client loads. */
  readonly loaded: readonly Kind[];
  /** What lies in the default folder, while the manifests name other places instead: no client loads it. */
  readonly dormant: readonly Kind[];
}

/** The skills of a plugin: below `skills/` and below every folder its manifests name. */
export function readSkills(folder: Folder, manifests: readonly Manifest[]): FoundPrompts<Skill> {
  const filesIn = (named: string): string[] => {
    const start = folder.path(named);
    return folder.under(named).filter(path => {
      if (!path.endsWith('/SKILL.md')) return false;
      const depth = below(start, path).split('/').length - 1;
      return depth <= skillDepth && (depth > 0 || named !== '');
    });
  };
  const { dormant, loaded } = foundIn(folder, manifests, 'skills', filesIn, file => readSkill(folder.snapshot, file));
  return { dormant, loaded: [...rootSkill(folder, manifests), ...loaded] };
}

/** A plugin that is a skill itself: to claude 2.1.329 and copilot 1.0.102 one without `skills/`, or whose manifest names its own folder. */
function rootSkill(folder: Folder, manifests: readonly Manifest[]): Skill[] {
  if (!folder.has('SKILL.md')) return [];
  const named = namedPlaces(manifests, 'skills');
  const isAlone = named.size === 0 && folder.under('skills').length === 0;
  const isRead = isForCopilot(manifests) || manifests.some(({ shape }) => shape === 'claude');
  if (!named.has('') && !(isAlone && isRead)) return [];
  const skill = readSkill(folder.snapshot, folder.path('SKILL.md'));
  const plugin = manifests.find(({ name }) => name !== undefined)?.name;
  return [{ ...skill, id: skill.name?.value ?? plugin?.value ?? skill.id }];
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
  folder: Folder,
  manifests: readonly Manifest[],
  kind: 'command' | 'agent',
): FoundPrompts<Prompt> {
  const filesIn = (place: string): string[] => {
    const listed = place.endsWith('.md') && folder.has(place) ? [folder.path(place)] : folder.under(place);
    return listed.filter(path => path.endsWith('.md') && baseName(path) !== 'README.md');
  };
  return foundIn(folder, manifests, `${kind}s`, filesIn, file => readPrompt(folder.snapshot, file, kind));
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

// In the default folder, which is called as the field is, and wherever the manifests say, as paths inside the plugin.
function foundIn<Kind>(
  folder: Folder,
  manifests: readonly Manifest[],
  field: string,
  filesIn: (place: string) => readonly string[],
  read: (file: string) => Kind,
): FoundPrompts<Kind> {
  const named = namedPlaces(manifests, field);
  if (readsDefault(folder, manifests, field)) named.add(field);
  if (field !== 'skills' && manifests.some(({ shape }) => shape === 'agent-plugins')) {
    named.add(`${copilotFolder}/${field}`);
  }
  const files = new Set([...named].flatMap(filesIn));
  const asleep = named.has(field) ? [] : filesIn(field).filter(file => !files.has(file));
  return { loaded: [...files].sort().map(read), dormant: asleep.map(read) };
}

function namedPlaces(manifests: readonly Manifest[], field: string): Set<string> {
  const paths = manifests.flatMap(manifest => manifest.paths.filter(path => path.field === field));
  return new Set(paths.flatMap(({ said }) => joinInside('', said.value) ?? []));
}

// A list, or one text with commas or blanks between tool names, where parentheses keep their blanks: `Bash(git add *), Read`.
export function toolsAt(value: unknown, place: ReturnType<typeof documentPlace>, key: string): Said<string>[] {
  if (isRecord(value) && Array.isArray(value[key])) return textsAt(value, place, key);
  const said = textAt(value, place, key);
  if (said === undefined) return [];
  const tools = said.value.match(/[^\s,()]+(?:\([^)]*\))?/g) ?? [];
  return tools.map(tool => ({ value: tool, place: said.place }));
}
