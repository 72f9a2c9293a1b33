import { readYaml } from '../load/plain-yaml.ts';
import { readText } from '../load/read.ts';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import { type Bump, bumps, covers } from '../model/bump.ts';
import type { Misannounced } from '../model/change.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { didYouMean, oneOf, shown } from '../model/words.ts';

/** What a file in `.changes/` announces for a plugin. */
export interface Announced {
  readonly level: Bump;
  readonly file: string;
}

/** One file in `.changes/`: `plugins: { crm: minor }` and a `summary`; what of it cannot be read is told as a fault. */
export interface ChangeFile {
  readonly file: string;
  readonly levels: ReadonlyMap<string, Bump>;
  readonly summary: string;
  readonly fault?: string;
}

/** All files in `.changes/`, by path; of those that the base has, none. */
export function changeFilesIn(head: Snapshot, base?: Snapshot): readonly ChangeFile[] {
  return pathsUnder(head, '.changes')
    .filter(file => /\.ya?ml$/.test(file) && base?.entries.has(file) !== true)
    .map(file => changeFile(head, file));
}

/** Plugin -> the largest bump that files announce for it. What cannot be read announces nothing, so that it is asked for. */
export function announcedBy(files: readonly ChangeFile[]): ReadonlyMap<string, Announced> {
  const announced = new Map<string, Announced>();
  for (const { file, levels } of files) {
    for (const [plugin, level] of levels) {
      const known = announced.get(plugin);
      if (known === undefined || !covers(known.level, level)) announced.set(plugin, { level, file });
    }
  }
  return announced;
}

/** What a release could not use up: a file that cannot be read, or a name that no plugin has. */
export function misannouncedIn(files: readonly ChangeFile[], names: ReadonlySet<string>): readonly Misannounced[] {
  return files.flatMap(({ fault, file, levels }) => {
    if (fault !== undefined)
      return { file, because: fault, hint: 'Write: plugins: { NAME: patch }, and a summary: of the change' };
    const odd = [...levels.keys()].find(name => !names.has(name));
    if (odd === undefined) return [];
    const near = didYouMean(odd, names);
    const hint = near === undefined ? 'Take the name out, or the file' : `Did you mean ${shown(near)}?`;
    return { file, because: `no plugin is called ${shown(odd)}`, hint };
  });
}

function changeFile(snapshot: Snapshot, file: string): ChangeFile {
  const read = readText(snapshot, file);
  if ('fault' in read) return { file, levels: new Map(), summary: '', fault: 'it cannot be read as text' };
  const [document] = readYaml(read.text, file);
  const value = recordOf(document?.value);
  const said = Object.entries(recordOf(value.plugins));
  const levels = said.flatMap(([plugin, level]) => {
    const bump = bumps.find(bump => bump === level);
    return bump === undefined ? [] : [[plugin, bump] as const];
  });
  const isBroken = document === undefined || document.faults.length > 0;
  const fault = isBroken ? 'it cannot be read as YAML' : faultIn(document.value, said);
  return {
    file,
    levels: new Map(levels),
    summary: plainText(value, 'summary') ?? '',
    ...(fault !== undefined && { fault }),
  };
}

function faultIn(value: unknown, said: readonly (readonly [string, unknown])[]): string | undefined {
  if (!isRecord(value) || !isRecord(value.plugins ?? (Object.hasOwn(value, 'plugins') ? {} : undefined)))
    return 'it has no "plugins" with a size for each';
  const [odd] = said.filter(([, level]) => bumps.every(bump => bump !== level));
  if (odd !== undefined) return `of ${shown(odd[0])} it says none of ${oneOf(bumps)}`;
  if (value.summary !== undefined && typeof value.summary !== 'string') return 'its "summary" is no text';
  return undefined;
}
