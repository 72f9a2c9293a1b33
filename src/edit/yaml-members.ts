import { type Change, lineEndOf, lineStart, lineStop } from './change.ts';
import { yamlKey, yamlTexts } from './yaml-text.ts';
import type { YamlMember, YamlNode } from './yaml-tree.ts';

/** Ways to write one more key, or one more item, behind the last. */
export function addedTo(text: string, parent: YamlNode, key: string, value: unknown): Change[] {
  const named = parent.kind === 'map' ? `${yamlKey(key)}: ` : '';
  const texts = yamlTexts(value).map(one => named + one);
  const [first] = parent.members;
  const last = parent.members.at(-1);
  if (first === undefined || last === undefined) {
    const pad = parent.kind === 'map' ? ' ' : '';
    return texts.map(one => ({ start: parent.start + 1, end: parent.end - 1, insert: pad + one + pad }));
  }
  if (parent.style === 'flow') return texts.map(one => ({ start: last.end, end: last.end, insert: `, ${one}` }));
  const before = text.slice(lineStart(text, first.start), first.start);
  const lead = parent.kind === 'map' ? before.replaceAll(/[^ \t]/g, ' ') : asNextItem(before);
  const at = lineStop(text, last.end);
  const list = named === '' ? [] : listBelow(named, value, lineEndOf(text) + lead);
  return [...list, ...texts].map(one => ({ start: at, end: at, insert: lineEndOf(text) + lead + one }));
}

/** A list of mappings reads well with one of them on each line. */
function listBelow(named: string, value: unknown, nextLine: string): string[] {
  if (!Array.isArray(value) || !value.every(item => typeof item === 'object') || value.length === 0) return [];
  const items = value.map(item => `${nextLine}  - ${yamlTexts(item)[0]}`);
  return [named.trimEnd() + items.join('')];
}

// `- - a` begins an inner list: its next item stands below the second dash.
function asNextItem(before: string): string {
  const dash = before.lastIndexOf('-');
  return before.slice(0, dash).replaceAll(/[^ \t]/g, ' ') + before.slice(dash);
}

/** Ways to take a key or an item away: its lines, what is between it and its neighbour, or all where it is the only one. */
export function removedFrom(text: string, parent: YamlNode, member: YamlMember): Change[] {
  const { members, style, kind, start, end } = parent;
  const index = members.indexOf(member);
  const [before, next] = [members[index - 1], members[index + 1]];
  if (before === undefined && next === undefined) {
    const nothing = kind === 'map' ? '{}' : '[]';
    const alone = { start, end, insert: nothing };
    const blanks = style === 'flow' ? null : /:\s*$/.exec(text.slice(0, start));
    return blanks === null ? [alone] : [{ start: blanks.index + 1, end, insert: ` ${nothing}` }, alone];
  }
  const lines = style === 'block' ? wholeLines(text, member) : [];
  const upToNext = next === undefined ? [] : [{ start: member.start, end: next.start, insert: '' }];
  const fromBefore = before === undefined ? [] : [{ start: before.end, end: member.end, insert: '' }];
  return [...lines, ...upToNext, ...fromBefore];
}

function wholeLines(text: string, member: YamlMember): Change[] {
  const start = lineStart(text, member.start);
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(start, member.start))) return [];
  const stop = text.indexOf('\n', member.end);
  // The last line of a file without a line end: what ends the line before it goes.
  if (stop < 0)
    return [{ start: Math.max(0, start - (text[start - 2] === '\r' ? 2 : 1)), end: text.length, insert: '' }];
  return [{ start, end: stop + 1, insert: '' }];
}
