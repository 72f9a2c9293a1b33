import type { Document, Fault, FaultKind, Role } from '../model/document.ts';
import { folderOf, joinInside } from '../model/path.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { parseFrontMatter } from './front-matter.ts';
import { halfCharacterIn } from './half-character.ts';
import { parseJson } from './json.ts';
import { readYaml } from './plain-yaml.ts';
import { validate } from './validate.ts';

/** Larger documents are not parsed: the largest catalog a client takes by URL is 5 MiB (claude 2.1.329). */
const largest = 32 * 1024 * 1024;

/** Front matter ends long before this; what follows it in a Markdown file is not looked at here. */
const frontMatterMost = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a file is for, or how its value tells: one file name may serve several formats. */
type RoleOf = Role | ((value: unknown) => Role);

/** Reads and parses one file; whatever is wrong with it, more documents too, is in its faults. */
export function readDocument(snapshot: Snapshot, file: string, role: RoleOf): Document {
  const [first, second] = readDocuments(snapshot, file, role) as [Document, Document?];
  return second === undefined ? first : { ...first, faults: [...first.faults, secondFault(file)] };
}

function secondFault(file: string): Fault {
  return {
    kind: 'schema',
    place: { file, pointer: '', document: 1 },
    message: 'the file holds more than one YAML document, and only the first is read',
    hint: 'Move what is below the second "---" into a file of its own, or delete it.',
  };
}

/** The same for a file that may hold several YAML documents; at least one is returned. */
export function readDocuments(snapshot: Snapshot, file: string, told: RoleOf): Document[] {
  const roleOf = typeof told === 'function' ? told : () => told;
  const format = formatOf(file);
  const read = readText(snapshot, file, told === 'marketplace');
  if ('fault' in read) return [{ file, role: roleOf(undefined), format, value: undefined, faults: [read.fault] }];
  const parsed = parse(read.text, file, format);
  return parsed.map(({ value, faults }, index) => {
    const role = roleOf(value);
    const shape = value === undefined ? [] : validate(role, value, file, format);
    if (parsed.length === 1) return { file, role, format, value, faults: [...read.faults, ...faults, ...shape] };
    const placed = shape.map(fault => inDocument(fault, index));
    return { file, role, format, index, value, faults: [...read.faults, ...faults, ...placed] };
  });
}

function inDocument(fault: Fault, document: number): Fault {
  const { fix, place } = fault;
  const edits = fix?.edits.map(edit => ({ ...edit, at: { ...edit.at, document } }));
  return { ...fault, place: { ...place, document }, ...(fix && edits && { fix: { ...fix, edits } }) };
}

function formatOf(file: string): Document['format'] {
  if (file.endsWith('.md')) return 'front-matter';
  return file.endsWith('.yaml') || file.endsWith('.yml') ? 'yaml' : 'json';
}

function parse(text: string, file: string, format: Document['format']): { value: unknown; faults: Fault[] }[] {
  if (format === 'json') return [jsonIn(text, file)];
  if (format === 'yaml') return readYaml(text, file);
  return [parseFrontMatter(text, file)];
}

/** What a client reads is no JSON to some of them where half of a character is in it; our own files may have it. */
function jsonIn(text: string, file: string): { value: unknown; faults: Fault[] } {
  const { faults, value } = parseJson(text, file);
  const half = value === undefined ? undefined : halfCharacterIn(text, file);
  return { value, faults: half === undefined ? faults : [...faults, half] };
}

/** The text of a file without its byte order mark, or the reason why there is none. */
export function readText(
  snapshot: Snapshot,
  file: string,
  followLink = false,
): { text: string; faults: Fault[] } | { fault: Fault } {
  const mode = snapshot.entries.get(file)?.mode;
  if (mode === 'link') {
    const target = followLink ? linkTarget(snapshot, file) : undefined;
    return target === undefined ? unreadable(file, 'link') : readText(snapshot, target);
  }
  if (mode === 'submodule') return unreadable(file, 'missing');
  const all = snapshot.bytes(file);
  if (all === undefined) return unreadable(file, 'missing');
  const bytes = file.endsWith('.md') ? headOf(all) : all;
  if (bytes.length > largest) return unreadable(file, 'too-large');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return unreadable(file, 'encoding');
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return unreadable(file, 'lfs-pointer');
  if (!text.startsWith('\ufeff')) return { text, faults: [] };
  return { text: text.slice(1), faults: [bom(file)] };
}

// Up to a line end, so that no character is cut in two.
function headOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= frontMatterMost) return bytes;
  const end = bytes.lastIndexOf(0x0a, frontMatterMost);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** Where a symbolic link of the tree leads, when that is a regular file of the tree. */
function linkTarget(snapshot: Snapshot, file: string): string | undefined {
  const seen = new Set<string>();
  let path = file;
  while (snapshot.entries.get(path)?.mode === 'link' && !seen.has(path)) {
    seen.add(path);
    const bytes = snapshot.bytes(path);
    const said = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    const next = said === undefined || said.startsWith('/') ? undefined : resolve(folderOf(path), said);
    if (next === undefined) return undefined;
    path = next;
  }
  const mode = snapshot.entries.get(path)?.mode;
  return mode === 'file' || mode === 'executable' ? path : undefined;
}

function resolve(folder: string, target: string): string | undefined {
  let base = folder;
  let rest = target;
  while (rest.startsWith('../') || rest.startsWith('./')) {
    if (rest.startsWith('../')) {
      if (base === '') return undefined;
      base = folderOf(base);
    }
    rest = rest.slice(rest.indexOf('/') + 1);
  }
  return joinInside(base, rest);
}

function bom(file: string): Fault {
  return {
    kind: 'bom',
    place: { file, span: [0, 0] },
    message: 'the file begins with a byte order mark, which not every client takes',
    hint: 'Save it as UTF-8 without BOM.',
    fix: { safe: true, edits: [{ at: { file }, bom: false }] },
  };
}

const reasons: Partial<Record<FaultKind, readonly [message: string, hint: string]>> = {
  link: ['is a symbolic link; clients do not read it', 'Replace the link by the file itself.'],
  missing: ['cannot be read', 'Check that the file exists, is a regular file and is checked out.'],
  'too-large': [`is larger than ${largest / 1024 / 1024} MiB and was not read`, 'Make the file smaller.'],
  encoding: ['is not UTF-8', 'Save it as UTF-8.'],
  'lfs-pointer': [
    'is a Git LFS pointer, not the content',
    'Run "git lfs pull", or keep this file out of LFS: clients clone without it.',
  ],
};

function unreadable(file: string, kind: FaultKind): { fault: Fault } {
  const [message, hint] = reasons[kind] ?? ['cannot be read', 'Check the file.'];
  return { fault: { kind, place: { file }, message, hint } };
}
