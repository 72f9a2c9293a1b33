import type { Move } from '../../edit/record.ts';
import { addDays, type Deprecation } from '../../model/deprecation.ts';
import { Trouble } from '../../model/trouble.ts';
import { inShell, oneOf, shown } from '../../model/words.ts';
import { reasons, type Told } from '../../options.ts';
import { demandNotice, demandOrder, laterDay } from './days.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { endingsOf, isOver, taken } from './in-force.ts';
import { demandCatalogs, replacementOf } from './named.ts';

/** A record that retires a plugin or a part of it, as early as notice allows unless another day was told. */
export function deprecate(subject: Subject, { catalogs, told }: Wish): Draft {
  const { name, record } = subject;
  if (record !== undefined && !isOver(record)) throw taken(record, subject);
  demandCatalogs(subject, catalogs);
  const { announced, remove, sunset } = datesOf(subject, told);
  const fields = {
    ...(record === undefined && { schema: 'deprecation/v1', plugin: name }),
    kind: 'deprecate',
    ...(told.component !== undefined && { component: told.component }),
    announced,
    ...deprecatedIn(told, record, announced),
    sunset,
    remove,
    because: reasonIn(subject, told),
    ...messageIn(told),
    ...(told.replacement !== undefined && { replacement: replacementOf(subject, told.replacement) }),
    ...(told.migration !== undefined && { migration: told.migration }),
    owner: told.owner ?? ownerOf(subject),
    ...(catalogs.length > 0 && { catalogs }),
  };
  const dropped = record === undefined ? [] : endingsOf(record);
  return {
    fields,
    dropped,
    moves: record === undefined ? [] : movesOf(record, { announced, sunset, remove }, subject),
  };
}

/** What users are told; Trouble where it is longer than what every client shows. */
export function messageIn({ message }: Told): { readonly message?: string } {
  if (message === undefined) return {};
  const letters = Array.from(message).length;
  if (letters > 160)
    throw new Trouble(
      'option/value',
      `--message has ${letters} characters, and 160 fit`,
      'Say it shorter, and the rest in the guide: --migration docs/migrations/NAME.md',
    );
  return { message };
}

function datesOf({ limits, today }: Subject, told: Told) {
  const announced = told.announced ?? today;
  const deprecated = told.deprecated ?? announced;
  demandOrder(['announced', announced], ['deprecated', deprecated]);
  // A backdated announcement told nobody anything.
  const since = laterDay(announced, today);
  const earliest = addDays(since, limits.noticeDays);
  const sunset = told.sunset ?? laterDay(deprecated, earliest);
  demandOrder(['deprecated', deprecated], ['sunset', sunset]);
  demandNotice(sunset, since, limits.noticeDays);
  const remove = told.remove ?? addDays(sunset, limits.graceDays);
  demandOrder(['sunset', sunset], ['remove', remove]);
  return { announced, sunset, remove };
}

/** A record that is written anew keeps no day of the phase before. */
function deprecatedIn({ deprecated }: Told, record: Deprecation | undefined, announced: string) {
  if (deprecated !== undefined) return { deprecated };
  return record?.deprecated === undefined || record.deprecated === record.announced ? {} : { deprecated: announced };
}

function reasonIn({ name }: Subject, { because, message }: Told): string {
  if (because === undefined)
    throw new Trouble(
      'reason-missing',
      `Why is ${shown(name)} deprecated?`,
      `Say one of ${oneOf(reasons)}: --because superseded`,
    );
  if (because === 'other' && message === undefined)
    throw new Trouble(
      'reason-missing',
      '--because other says nothing by itself',
      'Say it to the users: --message TEXT',
    );
  return because;
}

function ownerOf({ name, plugin, record }: Subject): string {
  const [owner, ...more] = plugin?.owners ?? [];
  if (record?.owner !== undefined) return record.owner.value;
  if (owner !== undefined && more.length === 0) return owner;
  const why = owner === undefined ? 'no CODEOWNERS line names one' : `CODEOWNERS names ${more.length + 1}`;
  const message = `Who answers for ${shown(name)}? There is no single owner: ${why}`;
  throw new Trouble('owner-missing', message, `Name one: --owner ${inShell(owner ?? '@org/team')}`);
}

/** A day that people know is never changed without a word. */
function movesOf(
  record: Deprecation,
  days: Readonly<Record<'announced' | 'sunset' | 'remove', string>>,
  { today }: Subject,
): Move[] {
  return (['announced', 'sunset', 'remove'] as const).flatMap(field => {
    const from = record[field];
    const to = days[field];
    if (from === undefined || from === to) return [];
    const by = record.owner?.value ?? 'unknown';
    return [{ on: today, field, from, to, by, reason: 'Deprecated again after it was withdrawn' }];
  });
}
