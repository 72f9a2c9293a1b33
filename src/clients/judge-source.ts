import { oneOf, shown } from '../model/words.ts';
import type { SourceFacts } from './client-facts.ts';
import { type At, type Judging, labelOf, report } from './fault.ts';
import { isObject, type JsonObject, jsonType, own, pick, withArticle } from './json.ts';
import { judgeTable } from './judge-fields.ts';
import { judgeText } from './judge-text.ts';
import { sourceLike } from './like.ts';
import { hintForKind } from './mend.ts';
import type { Field, Table } from './table.ts';

/** Holds the source of an entry to the kinds a client understands; `catalog` is the file it stands in. */
export function judgeSource(judging: Judging, entry: JsonObject, above: At, catalog: JsonObject): void {
  const facts = judging.facts.sources;
  const at: At = { above, key: 'source' };
  if (!Object.hasOwn(entry, 'source')) {
    report(judging, above, {
      kind: 'missing',
      effect: facts.missing,
      key: 'source',
      message: '"source" is missing',
      hint: 'Add "source": "./...", the folder of the plugin.',
    });
    return;
  }
  const value = entry.source;
  const inside: Judging = { ...judging, kind: 'source' };
  if (typeof value === 'string') judgePlain(inside, facts, value, at, catalog);
  else if (isObject(value)) judgeKind(inside, facts, value, at);
  else
    report(judging, at, {
      kind: 'source',
      effect: facts.effect,
      message: `source is ${withArticle(jsonType(value))}, not a text or an object`,
      hint: 'Write the folder of the plugin, "./folder".',
    });
}

/** Is there nothing to say of the source of an entry? */
export function sourceFits({ facts: { sources }, fits }: Judging, entry: JsonObject, catalog: JsonObject): boolean {
  const value = own(entry, 'source');
  if (typeof value === 'string') return fits.field(plainField(sources))(value) && !isBare(sources, value, catalog);
  if (!isObject(value)) return false;
  const kind = own(value, 'source');
  const table = tableOf(sources, kind);
  return table !== undefined && fits.table(table)(value);
}

/** A name of a folder alone, where something must say in which folder that lies and does not. */
function isBare({ bare }: SourceFacts, text: string, catalog: JsonObject): boolean {
  return bare !== undefined && !text.includes('/') && text !== '.' && pick(catalog, bare.needs) === undefined;
}

function judgePlain(judging: Judging, facts: SourceFacts, text: string, at: At, catalog: JsonObject): void {
  const before = judging.faults.length;
  judgeText(judging, plainField(facts), text, at, facts.effect);
  const { bare } = facts;
  if (bare === undefined || judging.faults.length > before || !isBare(facts, text, catalog)) return;
  report(judging, at, {
    kind: 'source',
    effect: bare.effect,
    message: `${labelOf(at)} is ${shown(text)}; ${bare.says}`,
    ...(text === '' ? {} : { hint: `Write ${shown(`./${text}`)}.` }),
  });
}

const plainFields = new WeakMap<SourceFacts, Field>();

/** A source that is a plain text, as a field. */
function plainField(facts: SourceFacts): Field {
  let field = plainFields.get(facts);
  if (field === undefined) {
    const { form, text } = facts;
    field = { types: ['string'], ...(text && { checks: text }), ...(form !== undefined && { form }) };
    plainFields.set(facts, field);
  }
  return field;
}

function judgeKind(judging: Judging, facts: SourceFacts, value: JsonObject, at: At): void {
  const kind = own(value, 'source');
  const table = tableOf(facts, kind);
  if (table !== undefined) {
    judgeTable(judging, table, value, at, facts.effect);
    return;
  }
  const { client } = judging.facts;
  const hint =
    hintForKind(facts.hints, facts.kinds, value) ??
    `Use what it takes, or leave the entry out of the catalog for ${client}.`;
  report(judging, kind === undefined ? at : { above: at, key: 'source' }, {
    kind: 'source',
    effect: facts.effect,
    message: `${kindText(kind)}; ${understood(judging, facts)}`,
    hint,
  });
}

/** The table of a kind of source. */
function tableOf({ kinds }: SourceFacts, kind: unknown): Table | undefined {
  const said = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return said !== undefined && 'like' in said ? sourceLike(said.like) : said;
}

function kindText(kind: unknown): string {
  if (typeof kind === 'string') return `source is of kind ${shown(kind)}`;
  return kind === undefined ? 'source does not say its kind' : `source.source is ${withArticle(jsonType(kind))}`;
}

function understood({ facts: { client } }: Judging, { kinds }: SourceFacts): string {
  const names = Object.keys(kinds);
  return names.length === 0 ? `${client} takes a plain text only` : `${client} understands ${oneOf(names)}`;
}
