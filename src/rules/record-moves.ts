import type { Change } from '../model/change.ts';
import { recordKey } from '../model/deprecation.ts';
import type { Found } from '../model/diagnostic.ts';
import { type Pending, retiringIn } from '../model/pending.ts';
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
