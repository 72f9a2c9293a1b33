import { claudePlaces } from '../model/claude-places.ts';
import type { Found } from '../model/diagnostic.ts';
import { below, joinInside } from '../model/path.ts';
import type { Plugin } from '../model/plugin.ts';
import { fileStarted, type StartedFile } from '../model/programs.ts';
import { shippedText } from '../model/shipped-text.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Startup, startupsOf } from '../model/startups.ts';
import { inShell, shown } from '../model/words.ts';
import { commandsIn } from '../model/words-of.ts';

/** The scripts of a plugin that cannot start the way they are started: by hooks and servers, or as programs of `bin/`. */
export function* unstartableFiles(plugin: Plugin, snapshot: Snapshot): Iterable<Found> {
  for (const [file, start] of startedFiles(plugin, snapshot)) {
    const subject = `${shown(below(plugin.root, file), 200)}, which ${start.how},`;
    const isBare = start.shell === undefined && snapshot.entries.get(file)?.mode === 'file';
    if (isBare) yield { ...notExecutable(file, subject), plugin: plugin.name.value };
    const found = inCarriageReturns(file, subject, start, snapshot);
    if (found !== undefined && !isConverted(plugin, snapshot)) yield { ...found, plugin: plugin.name.value };
  }
}

interface Start {
  /** Completes "which". */
  readonly how: string;
  /** The shell that is given the file; undefined where it is started itself. */
  readonly shell: string | undefined;
}

function notExecutable(file: string, subject: string): Found {
  const path = inShell(file);
  return {
    at: { file },
    message: `${subject} is not executable (100644)`,
    hint: `Run: chmod +x ${path} && git add ${path}; on Windows: git add --chmod=+x ${path}`,
  };
}

function inCarriageReturns(file: string, subject: string, { shell }: Start, snapshot: Snapshot): Found | undefined {
  const { left = 0, text = '' } = shippedText(snapshot, file, isScript) ?? {};
  const end = text.indexOf('\n');
  const isMinded = text[end - 1] === '\r' && (shell === undefined || text.includes('\r\n', end));
  if (end < 0 || !isMinded) return undefined;
  const what =
    shell === undefined
      ? `its first line; there is no ${shown(text.slice(2, end), 60)}`
      : `its lines; to ${shell} a carriage return is a part of a command`;
  const ending = /\.\w+$/.exec(file)?.[0];
  const pattern = ending === undefined ? (/[\s"]/.test(file) ? JSON.stringify(file) : file) : `*${ending}`;
  const edits = [{ at: { file, span: [0, text.length] as const }, text: text.replaceAll('\r\n', '\n') }];
  return {
    at: { file, span: [0, end - 1] },
    message: `${subject} has CRLF at the end of ${what}`,
    hint: `Save it with LF, and say so in .gitattributes: ${pattern} text eol=lf`,
    ...(left === 0 && { fix: { safe: true, edits } }),
  };
}

/** Has the manifest such line ends as well? Then git may have put them there on its way to disk, and the commit has none. */
function isConverted({ manifests }: Plugin, snapshot: Snapshot): boolean {
  return manifests.some(({ file }) => snapshot.bytes(file)?.includes(0x0d) === true);
}

function isScript([first, second]: Uint8Array): boolean {
  return first === 0x23 && second === 0x21;
}

/** Each file with who starts it first; whoever starts it itself comes before who hands it to a shell. */
function startedFiles(plugin: Plugin, snapshot: Snapshot): Map<string, Start> {
  const found = new Map<string, Start>();
  for (const startup of startupsOf(plugin)) {
    for (const { path, shell } of filesOf(startup)) {
      const file = joinInside(plugin.root, root.exec(path)?.[1] ?? '..');
      if (file === undefined || !plugin.files.includes(file)) continue;
      const known = found.get(file);
      if (known === undefined || (known.shell !== undefined && shell === undefined))
        found.set(file, { how: `${startup.by} starts`, shell });
    }
  }
  for (const file of plugin.files) {
    if (found.has(file) || !isProgram(below(plugin.root, file))) continue;
    if (isScript(snapshot.bytes(file) ?? new Uint8Array()))
      found.set(file, { how: 'is called by its name', shell: undefined });
  }
  return found;
}

const root = /^\$\{?(?:CLAUDE_|CODEX_|CURSOR_)?PLUGIN_ROOT(?::-[^}]{0,80})?\}?\/+(.+)$/;
const onWindows = /\/(?:commandWindows|powershell|windows)$/;

function filesOf({ isLoaded, isWords, texts }: Startup): StartedFile[] {
  if (isLoaded === true) return [];
  const lines = texts.filter(({ place }) => !onWindows.test(place.pointer ?? ''));
  const commands = isWords ? [lines.map(({ value }) => value)] : lines.flatMap(({ value }) => commandsIn(value));
  return commands.flatMap(words => fileStarted(words) ?? []);
}

/** Claude Code puts the files of this folder, and not those further below, where a shell finds them by their names. */
function isProgram(inner: string): boolean {
  const { bin } = claudePlaces;
  return inner.startsWith(`${bin}/`) && !inner.includes('/', bin.length + 1);
}
