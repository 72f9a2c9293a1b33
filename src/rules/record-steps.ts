import type { Change } from '../model/change.ts';
import { type Deprecation, recordKey, type State } from '../model/deprecation.ts';
import { isRange, isWithin } from '../model/ranges.ts';
import { concerns } from '../model/states.ts';
import { stateOn } from '../model/timeline.ts';

/** A record of the base that has taken effect, and no longer does so to the full. */
export interface StepBack {
  readonly was: Deprecation;
  /** What the record has become, where it is still there. */
  readonly now?: Deprecation;
  /** `sunset` and what comes after it; of a yank there is none. */
  readonly state?: State;
  /** Catalogs in which it is so; empty where there are none at all. */
  readonly catalogs: readonly string[];
}

const inEffect: readonly State[] = ['sunset', 'removed', 'quarantined'];

/**
 * Records of the base by which a plugin is past its sunset, removed or quarantined on the day, in catalogs in which it stands
 * better by the records of the head. A record that says there that it was taken back is none; one that is gone is told as that.
 */
export function* stepsBack({ base, head, published, today }: Change): Iterable<StepBack> {
  const names = namesOf(head.catalogs);
  for (const was of base?.deprecations ?? []) {
    const state = stateOn(was, today, head.states.notice(was.plugin.value));
    const same = continuedBy(was, head.deprecations);
    const isKnown = published === undefined || published.has(recordKey(was));
    if (!inEffect.includes(state) || (isKnown ? same.length === 0 : was.kind !== 'quarantine')) continue;
    const back = names.filter(name => {
      if (!concerns(was, name) || same.some(one => concerns(one, name) && isOver(was.kind, one, today))) return false;
      return inEffect.indexOf(head.states.of(was.plugin.value, name).state) < inEffect.indexOf(state);
    });
    if (back.length > 0) yield { was, state, ...firstOf(same), catalogs: back.flatMap(name => name ?? []) };
  }
}

/** Yanks of the base that leave out versions, or catalogs, in the head; those that were taken back with a reason are none. */
export function* yanksNarrowed({ base, head, today }: Change): Iterable<StepBack> {
  const names = namesOf(head.catalogs);
  for (const was of base?.deprecations.filter(({ kind }) => kind === 'yank') ?? []) {
    const range = was.versions?.value;
    if (range === undefined || !isRange(range) || isOver('yank', was, today)) continue;
    const all = head.deprecations.filter(one => one.kind === 'yank' && one.plugin.value === was.plugin.value);
    const open = all.filter(one => !isOver('yank', one, today));
    const told = all.filter(one => open.includes(one) || one.withdrawnReason !== undefined);
    const back = names.filter(name => concerns(was, name) && !covers(told, range, name));
    const now = all.filter(({ file }) => file === was.file);
    if (back.length > 0)
      yield { was, ...firstOf(now.length > 0 ? now : open), catalogs: back.flatMap(name => name ?? []) };
  }
}

/** Quarantines that the head ends on another day than the base, or at all. */
export function* quarantinesLifted({ base, head }: Change): Iterable<StepBack & { readonly now: Deprecation }> {
  for (const was of base?.deprecations.filter(({ kind }) => kind === 'quarantine') ?? []) {
    const now = head.deprecations.find(one => recordKey(one) === recordKey(was) && one.kind === 'quarantine');
    if (now?.lifted !== undefined && now.lifted !== was.lifted) yield { was, now, catalogs: [] };
  }
}

function covers(yanks: readonly Deprecation[], range: string, catalog: string | undefined): boolean {
  const ranges = yanks.filter(one => concerns(one, catalog)).flatMap(({ versions }) => versions?.value ?? []);
  const valid = ranges.filter(isRange);
  return valid.includes(range) || (valid.length > 0 && isWithin(range, valid.join(' || ')));
}

/** Records of the same key and kind; else quarantines, which may take the place of any. */
function continuedBy(was: Deprecation, records: readonly Deprecation[]): readonly Deprecation[] {
  const own = records.filter(one => recordKey(one) === recordKey(was));
  const same = own.filter(({ kind }) => kind === was.kind);
  return same.length > 0 ? same : own.filter(({ kind }) => kind === 'quarantine');
}

/** Was a record taken back by the day? A quarantine is lifted, all others are withdrawn. */
function isOver(kind: Deprecation['kind'], { lifted, withdrawn }: Deprecation, today: string): boolean {
  const day = kind === 'quarantine' ? lifted : withdrawn;
  return day !== undefined && day <= today;
}

// Without any catalog a record is about the plugin as such.
function namesOf(catalogs: Change['head']['catalogs']): readonly (string | undefined)[] {
  return catalogs.length === 0 ? [undefined] : [...new Set(catalogs.map(({ name }) => name.value))];
}

function firstOf([now]: readonly Deprecation[]): Pick<StepBack, 'now'> {
  return now === undefined ? {} : { now };
}
