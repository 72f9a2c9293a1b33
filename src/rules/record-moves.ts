import { committedRenames } from '../clients/committed-renames.ts';
import type { Change } from '../model/change.ts';
import { type Deprecation, recordKey } from '../model/deprecation.ts';
import type { Found } from '../model/diagnostic.ts';
import { type Pending, retiringIn } from '../model/pending.ts';
import { step } from '../model/place.ts';
import { concerns } from '../model/states.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** Records that sent users somewhere when they took effect, and now lead elsewhere: what clients were told is history. */
export function* redirected(base: Workspace, change: Change): Iterable<Found> {
  const now = new Map(change.head.deprecations.map(each => [recordKey(each), each]));
  for (const { record: was, remove } of goneIn({ ...change, head: base })) {
    const { replacement } = was;
    const one = now.get(recordKey(was));
    if (one?.kind !== was.kind) continue;
    const [from, to] = [replacement?.value ?? null, one.replacement?.value ?? null];
    if (from === to) continue;
    yield {
      at: one.replacement?.place ?? one.noReplacement ?? one.plugin.place,
      before: replacement?.place ?? was.plugin.place,
      fromBase: true,
      message: `users of ${shown(one.plugin.value)} were sent to ${targetText(from)} on ${remove}; the record now leads to ${targetText(to)}`,
      hint: 'Put it back; to move on, retire the plugin they were sent to in turn.',
      plugin: one.plugin.value,
    };
  }
}

/** Lines of a definition that send users of a plugin elsewhere than the record that retired it. */
export function* contradicted(change: Change): Iterable<Found> {
  const gone = new Map(goneIn(change).map(({ record }) => [record.plugin.value, record]));
  for (const { name, origin, renames } of change.head.catalogs) {
    for (const { from, to } of origin === 'definition' ? renames : []) {
      const one = gone.get(from.value);
      const said = one?.elsewhere === undefined ? one?.replacement : undefined;
      const isAbout = one?.catalogs === undefined || one.catalogs.some(({ value }) => value === name.value);
      if (said === undefined || to.value === null || said.value === to.value || !isAbout) continue;
      yield {
        at: to.place,
        before: said.place,
        message: `${shown(from.value)} is renamed to ${targetText(to.value)} here, and to ${targetText(said.value)} by its record`,
        hint: 'Say one of the two.',
        catalog: name.value,
        plugin: from.value,
      };
    }
  }
}

/** Lines and records that lead users elsewhere than a release did: clients take the first that they were told. */
export function* unpublished(change: Change): Iterable<Found> {
  const gone = goneIn(change).map(({ record }) => record);
  for (const { name, renames } of change.head.catalogs) {
    const published = change.ledger?.renames?.get(name.value) ?? new Map<string, string | null>();
    for (const [from, to] of published) {
      const line = renames.find(each => each.from.value === from);
      const record = gone.find(each => each.plugin.value === from && each.elsewhere === undefined);
      const said = line?.to ?? (to === null ? undefined : record?.replacement);
      if (said === undefined || said.value === to || (line === undefined && !isAbout(record, name.value))) continue;
      yield {
        at: said.place,
        message: `a release of ${shown(name.value)} sent users of ${shown(from)} to ${targetText(to)}; here it is ${targetText(said.value)}`,
        hint: 'Put it back; to move on, rename the new name in turn.',
        catalog: name.value,
        plugin: from,
      };
    }
  }
}

/** Compiled files that are committed and lead users elsewhere than those of the base did: what was once said stays. */
export function* recompiled(base: Workspace, head: Workspace): Iterable<Found> {
  for (const was of base.catalogs) {
    const heir = head.catalogs.find(({ name }) => name.value === was.name.value);
    const files = heir === undefined ? [] : committedRenames(heir, head.snapshot);
    for (const { file, lines } of committedRenames(was, base.snapshot)) {
      const now = files.find(each => each.file === file)?.lines;
      const changed = now === undefined ? [] : [...lines].filter(([from, to]) => now.get(from) !== to);
      for (const [from, to] of changed) {
        const line = now?.get(from);
        const place = { file, pointer: step('/renames', from) };
        const became = line === undefined ? 'says nothing of it now' : `now leads them to ${targetText(line)}`;
        yield {
          at: line === undefined ? { file, pointer: '/renames' } : place,
          before: place,
          fromBase: true,
          message: `${shown(file)} led users of ${shown(from)} to ${targetText(to)}, and ${became}`,
          hint: 'Compile it by what was published: catalogc build --write --base REF',
          catalog: was.name.value,
          plugin: from,
        };
      }
    }
  }
}

function isAbout(record: Deprecation | undefined, catalog: string): boolean {
  return record !== undefined && concerns(record, catalog);
}

/** Records of whole plugins that have taken effect. */
function goneIn(change: Change): readonly Pending[] {
  return retiringIn(change).filter(
    ({ record, remove }) => record.component === undefined && remove !== undefined && remove <= change.today,
  );
}

/** Where a rename leads, in words. */
export function targetText(to: string | null): string {
  return to === null ? 'nothing' : shown(to);
}
