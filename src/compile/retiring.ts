import { committedRenames } from '../clients/committed-renames.ts';
import { retirementIn, type Treatment } from '../clients/retirement.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { Deprecation, State } from '../model/deprecation.ts';
import { policyFor } from '../model/holding.ts';
import { inRange, isRange } from '../model/ranges.ts';
import { type RetirementTerms, retirementOf } from '../model/retirement.ts';
import { concerns } from '../model/states.ts';
import { type Notice, timelineOf } from '../model/timeline.ts';
import { isSemver } from '../model/version.ts';
import type { Workspace } from '../model/workspace.ts';
import { withInstallation } from './mark.ts';
import type { Moves } from './moves.ts';
import { limitsOf, treatmentOf, treatmentOfYanked } from './treatment.ts';

/** Where an entry stands in its catalog. */
export interface EntryStanding {
  readonly state: State;
  readonly record?: Deprecation;
  /** What decides how much notice its users get. */
  readonly notice: Notice;
  /** The day on which it can no longer be installed, as notice allows. */
  readonly sunset?: string;
  /** Is the version it would lead to one that users must not get? */
  readonly yanked: boolean;
}

/** What retires in one catalog on the day. */
export interface Retiring {
  readonly moves: Moves;
  /** How the policy wants it to retire. */
  terms(entry: CatalogEntry): RetirementTerms;
  standing(entry: CatalogEntry): EntryStanding;
  /** What a client does with it, where it stands so. */
  treatment(client: ClientId, entry: CatalogEntry, standing?: EntryStanding): Treatment;
  /** The renames that the client was told of before. */
  published(client: ClientId): ReadonlyMap<string, string | null>;
  /** The renames that stand in the committed file of the client and follow from records in force. */
  committed(client: ClientId): ReadonlyMap<string, string | null>;
  /** Records of parts and of versions of the plugin. */
  beside(entry: CatalogEntry): readonly Deprecation[];
}

/** Looks up what retires in a catalog; an alias goes with its plugin, unless a record is about its own name. */
export function retiringIn(head: Workspace, defined: Catalog, moves: Moves): Retiring {
  const catalog = defined.name.value;
  const { deprecations, states } = head;
  const here = deprecations.filter(record => concerns(record, catalog));
  const yanks = states.yanks.filter(record => concerns(record, catalog));
  const terms = ({ name, plugin }: CatalogEntry): RetirementTerms =>
    retirementOf(policyFor(head, { catalog, ...(plugin ? { plugin } : { name: name.value }) }));
  const published = (client: ClientId): ReadonlyMap<string, string | null> =>
    (retirementIn(client).renames === null ? undefined : moves.published?.get(catalog)) ?? new Map();
  const standing = (entry: CatalogEntry): EntryStanding => {
    const own = states.of(entry.name.value, catalog);
    const of = own.record === undefined && entry.plugin ? entry.plugin.name.value : entry.name.value;
    const { state, record } = own.record === undefined ? states.of(of, catalog) : own;
    const notice = states.notice(of);
    const sunset = record === undefined ? undefined : timelineOf(record, notice).sunset;
    const yanked = yanks.some(yank => isYanked(entry, yank));
    return { state, notice, ...(record && { record }), ...(sunset !== undefined && { sunset }), yanked };
  };
  return {
    terms,
    moves,
    standing,
    published,
    committed: client => committedIn(head, defined, client),
    treatment(client, entry, { state, yanked } = standing(entry)) {
      const due = yanked ? treatmentOfYanked(client) : treatmentOf(state, client, terms(entry));
      const isListed = due !== 'moved' && due !== 'ended' && due !== 'dropped';
      return isListed && published(client).has(entry.name.value) ? 'given-up' : due;
    },
    beside: ({ name: own, plugin }) =>
      here.filter(
        ({ component, kind, plugin: { value } }) =>
          (component !== undefined || kind === 'yank') && (value === own.value || value === plugin?.name.value),
      ),
  };
}

// A line that no record explains was written by hand, and is drift.
function committedIn(head: Workspace, catalog: Catalog, client: ClientId): ReadonlyMap<string, string | null> {
  const [found] = committedRenames(catalog, head.snapshot).filter(each => each.client === client);
  const lines = [...(found?.lines ?? [])].filter(([from, to]) => {
    const { record, state } = head.states.of(from, catalog.name.value);
    const isInForce = state === 'sunset' || state === 'removed' || state === 'quarantined';
    return isInForce && (to === null || (record?.elsewhere === undefined && to === record?.replacement?.value));
  });
  return new Map(lines);
}

/** Do no files of an entry reach users any more? */
export function isBuried({ state, yanked }: EntryStanding): boolean {
  return yanked || state === 'removed' || state === 'quarantined';
}

/** What the clients of a catalog do not do for the users of an entry, each as `client: what`. */
export function limitationsOf(
  entry: CatalogEntry,
  clients: readonly ClientId[],
  retiring: Retiring,
): readonly string[] {
  return clients.flatMap(client => {
    const treatment = retiring.treatment(client, entry);
    const isOffered = entry.installation?.value === 'NOT_AVAILABLE' && treatment === 'as-defined';
    const seen = isOffered && retirementIn(client).unavailable === 'offered' ? 'offered' : treatment;
    return limitsOf(client, seen).map(says => `${client}: ${says}`);
  });
}

/** The entries with what a replacement inherits of the plugin it replaces: that it is installed by default. */
export function handedOver(entries: readonly CatalogEntry[], retiring: Retiring): readonly CatalogEntry[] {
  const giving = entries.flatMap(entry => {
    const { state, record } = retiring.standing(entry);
    const isLate = state === 'sunset' || state === 'removed';
    const isDue =
      entry.installation?.value === byDefault &&
      (isLate || (state === 'deprecated' && retiring.terms(entry).handover === 'deprecated'));
    return isDue && record?.replacement && record.elsewhere === undefined ? [[entry, record.replacement.value]] : [];
  }) as readonly (readonly [CatalogEntry, string])[];
  if (giving.length === 0) return entries;
  const heirs = new Set(giving.map(([, heir]) => heir));
  const givers = new Set(
    giving.filter(([, heir]) => entries.some(one => canInherit(one, heir, retiring))).map(([one]) => one),
  );
  return entries.map(entry => {
    if (givers.has(entry)) return withInstallation(entry, 'AVAILABLE');
    return heirs.has(entry.name.value) && canInherit(entry, entry.name.value, retiring)
      ? withInstallation(entry, byDefault)
      : entry;
  });
}

const byDefault = 'INSTALLED_BY_DEFAULT';

function canInherit(entry: CatalogEntry, heir: string, { standing }: Retiring): boolean {
  const { state, yanked } = standing(entry);
  const isOffered = entry.installation?.value !== 'NOT_AVAILABLE' && !yanked;
  return entry.name.value === heir && isOffered && (state === 'active' || state === 'announced');
}

function isYanked({ name, plugin }: CatalogEntry, { plugin: of, versions }: Deprecation): boolean {
  const version = plugin?.version?.value;
  if (versions === undefined || !isRange(versions.value) || version === undefined || !isSemver(version)) return false;
  return (plugin?.name.value === of.value || name.value === of.value) && inRange(version, versions.value);
}
