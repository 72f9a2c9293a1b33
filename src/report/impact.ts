import type { ChangedEntry, ChangedKey, ChangedVerdict, Impact } from '../model/impact.ts';
import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import type { Section } from './fitted.ts';
import { code, prose } from './markdown.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

const mostLines = 20;

/** Whom a change of policies and catalogs hits, for a person at a terminal; empty where it hits nobody. */
export function impactText({ impact }: Report, style: Style): string {
  if (impact === undefined) return '';
  const blocks = partsOf(impact).map(({ title, lines }) => {
    const told = style.verbose ? lines : lines.slice(0, mostLines);
    const more = lines.length - told.length;
    const rest = more > 0 ? [`  ${say(style, 'faint', `and ${more} more (--verbose tells)`)}`] : [];
    return [
      say(style, 'strong', title),
      ...told.map(words => `  ${words.map(word => visible(word.text)).join('')}`),
      ...rest,
    ].join('\n');
  });
  return blocks.join('\n\n');
}

/** The same as Markdown. */
export function impactSection({ impact }: Report): Section {
  const rows = (impact === undefined ? [] : partsOf(impact)).flatMap(({ title, lines }) =>
    lines.map(
      words => `- ${title}: ${words.map(({ text, quoted }) => (quoted ? code(text, 200) : prose(text))).join('')}`,
    ),
  );
  return { title: 'Whom this hits, once it is merged', head: [], rows, noun: 'line' };
}

/** A run of words: ours, or quoted from a repository. */
interface Words {
  readonly text: string;
  readonly quoted?: true;
}

interface Part {
  readonly title: string;
  readonly lines: readonly (readonly Words[])[];
}

function partsOf({ keys, verdicts, entries }: Impact): Part[] {
  const parts = [
    { title: 'Policy', lines: keys.map(keyLine) },
    { title: 'Verdict', lines: verdicts.map(verdictLine) },
    { title: 'Catalogs', lines: entries.map(entryLine) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function keyLine({ key, from, to, how, scope }: ChangedKey): Words[] {
  const where = scope === undefined ? [] : [{ text: ', in scope ' }, quoted(scope)];
  return [
    { text: `${how === 'other' ? 'changed' : how}: ` },
    quoted(key),
    { text: ' ' },
    quoted(from),
    { text: ' -> ' },
    quoted(to),
    ...where,
  ];
}

function verdictLine({ plugin, to, rules }: ChangedVerdict): Words[] {
  const few = rules.slice(0, 3).join(', ');
  const more = rules.length > 3 ? ` and ${counted(rules.length - 3, 'more rule', 'more rules')}` : '';
  const how = to === 'passes' ? ' passes then; now it fails ' : ' fails then: ';
  return [quoted(plugin), { text: how }, quoted(few), { text: more }];
}

function entryLine({ catalog, plugin, what, from, to }: ChangedEntry): Words[] {
  if (plugin === undefined && what === 'goes') return [quoted(catalog), { text: ' goes, with all its entries' }];
  const where = plugin === undefined ? [] : [quoted(plugin), { text: joints[what] ?? ' in ' }];
  if (Object.hasOwn(joints, what)) return [...where, quoted(catalog)];
  const becomes = [{ text: ' ' }, quoted(from ?? 'not set'), { text: ' -> ' }, quoted(to ?? 'not set')];
  return [...where, quoted(catalog), { text: ': ' }, quoted(what), ...becomes];
}

const joints: Readonly<Record<string, string>> = { appears: ' appears in ', goes: ' leaves ' };

function quoted(text: string): Words {
  return { text, quoted: true };
}
