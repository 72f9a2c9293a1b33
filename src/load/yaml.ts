import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLMap,
  YAMLSeq,
  type Document as YamlDocument,
} from 'yaml';
import type { Fault } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { deepest } from './json.ts';

const options = {
  version: '1.2',
  merge: false,
  uniqueKeys: true,
  strict: true,
  stringKeys: true,
  logLevel: 'silent',
} as const;

/** One document of a YAML text. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly faults: Fault[];
}

/**
 * Every document of a YAML 1.2 text. Warnings (unknown tags) count as errors; aliases are bounded. Never throws. A merge key is
 * only a key. Front matter is read as far as any client would: with tags that nobody knows, and with a merge key that stands
 * several times in one mapping, which then holds all that each of them does.
 */
export function parseYaml(text: string, file: string, of?: 'front-matter'): ParsedYaml[] {
  const depth = tooDeepAt(text);
  if (depth !== undefined) return [{ value: undefined, faults: [deepFault(file, depth)] }];
  try {
    const documents = parseAllDocuments(text, of === undefined ? options : { ...options, uniqueKeys: isSameKey });
    if (of !== undefined) for (const document of documents) joinMergeKeys(document);
    if (documents.length === 0) return [{ value: undefined, faults: [emptyFault({ file }, 'the file is empty')] }];
    return documents.map((document, index) =>
      readDocument(document, documents.length > 1 ? { file, document: index } : { file }, of),
    );
  } catch (error) {
    return [{ value: undefined, faults: [fault({ file }, `not readable as YAML: ${firstLine(error)}`)] }];
  }
}

function isSameKey(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && a.value === b.value && a.value !== '<<';
}

function joinMergeKeys(document: YamlDocument): void {
  visit(document, {
    Map: (_, map) => {
      const [first, ...more] = map.items.filter(({ key }) => isScalar(key) && key.value === '<<');
      if (first === undefined || more.length === 0) return;
      const all = new YAMLSeq();
      all.items = [first, ...more].flatMap(({ value }) => (isSeq(value) ? value.items : [value]));
      first.value = all;
      map.items = map.items.filter(pair => !more.includes(pair));
    },
  });
}

function readDocument(document: YamlDocument, at: Place, of?: 'front-matter'): ParsedYaml {
  const faults = faultsIn(document, at);
  if (of === undefined ? faults.length > 0 : document.errors.length > 0) return { value: undefined, faults };
  try {
    refuseManyAliases(document);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return value === null ? { value: undefined, faults: [emptyFault(at, emptyText(at))] } : { value, faults };
  } catch (error) {
    const excess = fault(at, firstLine(error));
    const isNothing = excess.message.startsWith('Unresolved alias');
    return { value: undefined, faults: [of === undefined || isNothing ? excess : { ...excess, kind: 'too-deep' }] };
  }
}

// Each is looked for in all that stands before it, which takes its time.
function refuseManyAliases(document: YamlDocument): void {
  let count = 0;
  visit(document, { Alias: () => void count++ });
  if (count > mostAliases) throw new Error(`more than ${mostAliases} aliases`);
}

const mostAliases = 400;

function faultsIn(document: YamlDocument, at: Place): Fault[] {
  return [...document.errors, ...document.warnings].slice(0, 20).map(problem => {
    const [start, end] = problem.pos;
    const place = { ...at, span: [start, Math.max(end, start + 1)] as const };
    if (problem.code === 'BLOCK_AS_IMPLICIT_KEY') {
      const hint = 'Put the text into quotes: key: "text: more text".';
      return { ...fault(place, 'a text without quotes has ": " in it'), hint };
    }
    return fault(place, firstLine(problem), problem.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax');
  });
}

function fault(place: Place, message: string, kind: 'syntax' | 'duplicate-key' = 'syntax'): Fault {
  return { kind, place, message, hint: 'Mend the YAML; an editor with the schema shows the place.' };
}

// Comments alone, or `null`, say nothing either.
function emptyText({ document }: Place): string {
  return document === undefined ? 'the file is empty' : `document ${document + 1} of the file is empty`;
}

function emptyFault(place: Place, message: string): Fault {
  const hint =
    place.document === undefined
      ? 'Delete it, or write what belongs in it; "catalogc schema" prints that.'
      : 'Remove the "---" before it.';
  return { kind: 'syntax', place, message, hint };
}

function firstLine(error: unknown): string {
  return (
    (error instanceof Error ? error.message : String(error))
      .split('\n', 1)[0]
      ?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
  );
}

// The parser is recursive; deep flow or block nesting would overflow the stack long before it means anything.
function tooDeepAt(text: string): number | undefined {
  let flow = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) {
      if (++flow > deepest * 4) return i;
    } else if (code === 0x5d || code === 0x7d) flow--;
  }
  return /^(?:[ \t]{256,}|(?:[-?:] *){128,})/m.exec(text)?.index;
}

function deepFault(file: string, at: number): Fault {
  return {
    kind: 'too-deep',
    place: { file, span: [at, at + 1] },
    message: 'nested too deeply',
    hint: 'Nothing that is read here needs such nesting; flatten the file.',
  };
}

/** The root node of every document of a text, errors or not; the text is not nested deeply. */
export function yamlContents(text: string): unknown[] {
  const documents = parseAllDocuments(text, options);
  return 'empty' in documents ? [] : documents.map(({ contents }) => contents);
}

/** Finds the offsets of the value (or key) at a pointer: of the deepest node there is; the text is parsed once. */
export function yamlFinder(
  text: string,
): (path: readonly string[], on: 'key' | 'value', index: number) => [number, number] | undefined {
  const contents = yamlContents(text);
  return (path, on, index) => rangeAt(contents[index], path, on);
}

function rangeAt(root: unknown, path: readonly string[], on: 'key' | 'value'): [number, number] | undefined {
  let node = root;
  let found = rangeOf(node);
  for (const [position, wanted] of path.entries()) {
    const member = memberOf(node, wanted);
    if (member === undefined) return position === 0 ? firstKey(node) : found;
    node = member.value;
    const key = on === 'key' && position === path.length - 1 ? rangeOf(member.key) : undefined;
    found = key ?? rangeOf(node) ?? rangeOf(member.key) ?? found;
  }
  return found;
}

function firstKey(node: unknown): [number, number] | undefined {
  const pair = isMap(node) ? node.items[0] : undefined;
  return pair === undefined ? rangeOf(node) : rangeOf(pair.key);
}

function memberOf(node: unknown, wanted: string): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = (node as YAMLMap).items.find(
      item => isPair(item) && isScalar(item.key) && String(item.key.value) === wanted,
    );
    if (pair !== undefined) return { key: pair.key, value: pair.value };
    // In front matter it may have come by a merge key, which is what can be shown then.
    return wanted === '<<' ? undefined : memberOf(node, '<<');
  }
  if (isSeq(node)) {
    const item: unknown = node.items[Number(wanted)];
    return item === undefined ? undefined : { value: item };
  }
  return undefined;
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
