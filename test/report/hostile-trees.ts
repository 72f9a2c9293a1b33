import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FileLiteral, Tree } from '../../src/model/snapshot.ts';
import { hostileText } from './hostile-texts.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** Every fixture, with a few of its words and names replaced by hostile ones: values, keys, front matter, paths. */
export function hostileTree(): fc.Arbitrary<Tree> {
  const trees = readdirSync(fixtures).sort().map(readTree);
  return fc
    .tuple(fc.constantFrom(...trees), fc.array(change(), { minLength: 1, maxLength: 12 }))
    .map(([tree, changes]) => changes.reduce(changed, tree));
}

function readTree(name: string): Tree {
  return JSON.parse(readFileSync(join(fixtures, name, 'tree.json'), 'utf8')) as Tree;
}

interface Change {
  readonly kind: 'word' | 'path';
  readonly file: number;
  readonly at: number;
  readonly text: string;
}

function change(): fc.Arbitrary<Change> {
  const kind = fc.constantFrom<Change['kind'][]>('word', 'word', 'word', 'path');
  return fc.record({ kind, file: fc.nat(), at: fc.nat(), text: hostileText() });
}

function changed(tree: Tree, { kind, file, at, text }: Change): Tree {
  const paths = Object.keys(tree);
  const path = paths[file % paths.length] ?? '';
  const literal = tree[path] ?? '';
  if (kind === 'word') return { ...tree, [path]: reworded(literal, at, text) };
  const { [path]: _, ...rest } = tree;
  return { ...rest, [renamed(path, at, text)]: literal };
}

/** One string of JSON, or one word of anything else, becomes the text. */
function reworded(literal: FileLiteral, at: number, text: string): FileLiteral {
  const whole = textOf(literal);
  if (whole === undefined) return literal;
  const isJson = /^\s*[[{]/.test(whole);
  const words = [...whole.matchAll(isJson ? /"(?:[^"\\\n]|\\.)*"/g : /[^\s:"'[\]{},]+/g)];
  const word = words[at % words.length];
  if (word === undefined) return text;
  const next = isJson || at % 2 === 0 ? JSON.stringify(text) : text;
  return whole.slice(0, word.index) + next + whole.slice(word.index + word[0].length);
}

function textOf(literal: FileLiteral): string | undefined {
  if (typeof literal === 'string') return literal;
  return 'json' in literal ? `${JSON.stringify(literal.json, null, 2)}\n` : undefined;
}

function renamed(path: string, at: number, text: string): string {
  const parts = path.split('/');
  parts[at % parts.length] = text.replaceAll(/[/\0]/g, '') || 'x';
  return parts.join('/');
}
