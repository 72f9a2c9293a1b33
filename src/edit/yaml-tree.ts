import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { yamlContents } from '../load/yaml.ts';

/** A value of a YAML text with its offsets. */
export interface YamlNode {
  readonly kind: 'map' | 'list' | 'scalar' | 'alias';
  /** Where its first token begins; where it would stand, when nothing is written. */
  readonly start: number;
  /** Behind the last thing that belongs to it, no comment, and no line end but those inside. */
  readonly end: number;
  /** How a scalar is written: `PLAIN`, `QUOTE_DOUBLE`, `BLOCK_LITERAL`; `flow` or `block` for the others. */
  readonly style: string;
  readonly members: readonly YamlMember[];
}

/** A key with its value, or an item of a list, whose key is its index. */
export interface YamlMember {
  readonly key: string;
  readonly name?: YamlNode;
  readonly value?: YamlNode;
  readonly start: number;
  readonly end: number;
}

/** The offsets of every value in a text that is known to be YAML, document by document. */
export function yamlTrees(text: string): readonly (YamlNode | undefined)[] {
  return yamlContents(text).map(node => nodeOf(text, node));
}

function nodeOf(text: string, node: unknown): YamlNode | undefined {
  const range = (node as Node | undefined)?.range;
  if (!range) return undefined;
  const [start, stop] = range;
  if (isAlias(node)) return { kind: 'alias', start, end: stop, style: 'flow', members: [] };
  if (isScalar(node))
    return { kind: 'scalar', start, end: written(text, start, stop), style: node.type ?? 'PLAIN', members: [] };
  if (!isMap(node) && !isSeq(node)) return undefined;
  const style = node.flow === true ? 'flow' : 'block';
  const members = isMap(node)
    ? node.items.flatMap(({ key, value }) => memberOf(nodeOf(text, key), nodeOf(text, value), nameOf(key)))
    : node.items.flatMap((item, index) => memberOf(undefined, nodeOf(text, item), String(index)));
  const end = style === 'flow' ? stop : (members.at(-1)?.end ?? stop);
  return { kind: isMap(node) ? 'map' : 'list', start, end, style, members };
}

function memberOf(name: YamlNode | undefined, value: YamlNode | undefined, key: string | undefined): YamlMember[] {
  const start = name?.start ?? value?.start;
  const end = Math.max(value?.end ?? 0, name?.end ?? 0);
  if (key === undefined || start === undefined) return [];
  return [{ key, ...(name && { name }), ...(value && { value }), start, end }];
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

// The range of a block scalar takes in the line ends behind it.
function written(text: string, start: number, stop: number): number {
  return start + text.slice(start, stop).trimEnd().length;
}
