import type { Deprecation } from '../../model/deprecation.ts';
import { Trouble } from '../../model/trouble.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Subject } from './draft.ts';

/** The record that was written, as it is loaded again; Trouble where what was told makes no whole one. */
export function readBack(
  { deprecations, documents }: Workspace,
  file: string,
  { name, record: before }: Subject,
): Deprecation {
  const [fault] = documents.filter(document => document.file === file).flatMap(document => document.faults);
  if (fault !== undefined)
    throw new Trouble(
      'record-refused',
      `This would be no whole record: ${fault.message}`,
      fault.hint ?? 'Say it otherwise',
    );
  const own = deprecations.filter(each => each.file === file);
  // A new one stands behind all others.
  const record = before === undefined ? own.at(-1) : own.find(({ place }) => place.document === before.place.document);
  if (record === undefined || record.plugin.value !== name) throw new Error(`${shown(file)} does not hold its record`);
  return record;
}
