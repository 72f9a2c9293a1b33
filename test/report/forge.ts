import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What Markdown becomes on a forge. */
export interface Rendered {
  /** Kinds of node, in order, without text. */
  readonly kinds: readonly string[];
  /** What a forge makes of running text after rendering it: mentions, references, emoji, formulas. */
  readonly spoken: readonly string[];
  /** All text in it, code included. */
  readonly text: string;
}

/** Renders as GitHub does: its own Markdown, and then what it looks for in text outside of code. */
export function rendered(markdown: string): Rendered {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = [...nodesIn(tree)];
  const texts = nodes.flatMap(node => (node.type === 'text' ? node.value : []));
  return {
    kinds: nodes.map(({ type }) => type).filter(type => type !== 'text' && type !== 'root'),
    spoken: texts.flatMap(text => spoken.flatMap(pattern => text.match(pattern) ?? [])),
    text: nodes.map(node => ('value' in node ? node.value : '')).join(''),
  };
}

function* nodesIn(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

// Wider than the forge: it asks besides whether there is such a user, issue or commit.
const spoken: readonly RegExp[] = [
  /@[\p{L}\p{N}]/gu,
  /#\d/g,
  /\bGH-\d/gi,
  /\b[0-9a-f]{7,40}\b/g,
  /:[\w+-]+:/g,
  /\$[^$]*\$/g,
  /\bwww\.|:\/\/|\bmailto:/gi,
];
