import type { Catalog } from './catalog.ts';
import { type Deprecation, isDay, recordKey } from './deprecation.ts';
import { ratchetEnd } from './ratchet.ts';
import { concerns, type States } from './states.ts';
import { timelineOf } from './timeline.ts';
import type { Workspace } from './workspace.ts';

/** What happens on a day on which something turns. */
export type TurnKind =
  | ('announced' | 'deprecated' | 'sunset' | 'removed' | 'renamed' | 'quarantined' | 'lifted' | 'withdrawn')
  | ('waiver-ends' | 'ratchet-ends');

/** A UTC day on which something turns, and for whom. */
export interface Turn {
  readonly day: string;
  readonly kind: TurnKind;
  /** A plugin, `plugin#part`, the id of a waiver, or the name of the policy. */
  readonly subject: string;
  /** Catalogs whose users see it; of what only concerns the repository, none. */
  readonly catalogs: readonly string[];
  readonly owner?: string;
  /** The record it comes from. */
  readonly record?: Deprecation;
  /** The plugin and the rule of a waiver. */
  readonly waives?: { readonly plugin: string; readonly rule: string };
}

type Known = Pick<Workspace, 'catalogs' | 'deprecations' | 'policy' | 'waivers'> & { readonly states: Noticing };
type Noticing = Pick<States, 'notice'>;

/** Every day on which something turns, past and to come, in order. */
export function turnsIn({ catalogs, deprecations, policy, states, waivers }: Known): readonly Turn[] {
  const records = deprecations.flatMap(record => turnsOf(record, states, listing(record, catalogs)));
  const ends = waivers.map(({ expires, id, owner, plugin, rule }): Turn => {
    const waives = { plugin: plugin.value, rule: rule.value };
    return { day: expires.value, kind: 'waiver-ends', subject: id.value, catalogs: [], owner: owner.value, waives };
  });
  const until = ratchetEnd(policy);
  const ratchet: Turn[] =
    until === undefined ? [] : [{ day: until, kind: 'ratchet-ends', subject: policy.name, catalogs: [] }];
  return [...records, ...ends, ...ratchet].filter(({ day }) => isDay(day)).sort(inOrder);
}

/** The first later day on which something turns that these catalogs show, or that a verdict depends on. */
export function nextTurn(turns: readonly Turn[], today: string, catalogs: ReadonlySet<string>): string | undefined {
  return turns.find(({ day, kind, catalogs: seenIn }) => {
    const isOurs = kind === 'waiver-ends' || kind === 'ratchet-ends' || seenIn.some(name => catalogs.has(name));
    return day > today && isOurs;
  })?.day;
}

function turnsOf(record: Deprecation, states: Noticing, catalogs: readonly string[]): readonly Turn[] {
  const { effective, lifted, owner, withdrawn } = record;
  const days: readonly (readonly [TurnKind, string | undefined])[] =
    record.kind === 'quarantine'
      ? [
          ['quarantined', effective],
          ['lifted', lifted],
        ]
      : [['announced', record.announced], ...laterDays(record, states), ['withdrawn', withdrawn]];
  return days.flatMap(([kind, day]): Turn[] => {
    if (day === undefined) return [];
    // What was to come after it was taken back never came.
    if (kind !== 'withdrawn' && withdrawn !== undefined && day >= withdrawn) return [];
    const subject = recordKey(record);
    return [{ day, kind, subject, catalogs, ...(owner && { owner: owner.value }), record }];
  });
}

function laterDays(record: Deprecation, { notice }: Noticing): [TurnKind, string | undefined][] {
  if (record.kind === 'rename') return [['renamed', record.effective]];
  if (record.kind !== 'deprecate') return [];
  const { deprecated, remove, sunset } = timelineOf(record, notice(record.plugin.value));
  const removed: [TurnKind, string | undefined] = ['removed', remove];
  if (record.component !== undefined) return [['sunset', sunset]];
  return [['deprecated', deprecated], ['sunset', sunset], removed];
}

function listing(record: Deprecation, catalogs: readonly Catalog[]): readonly string[] {
  const name = record.plugin.value;
  const names = catalogs.flatMap(({ entries, name: catalog, recorded = [] }) => {
    const isListed = entries.some(entry => entry.name.value === name || entry.plugin?.name.value === name);
    const lists = recorded.includes(name) || isListed;
    return lists && concerns(record, catalog.value) ? [catalog.value] : [];
  });
  return [...new Set(names)].sort();
}

const order: readonly TurnKind[] = ['announced', 'deprecated', 'sunset', 'removed', 'renamed', 'quarantined', 'lifted'];

function inOrder(a: Turn, b: Turn): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}
