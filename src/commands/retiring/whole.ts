import { Trouble } from '../../model/trouble.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Throws where a file of records cannot be read as a whole: then nobody writes to it. */
export function demandWhole(file: string, { documents, snapshot }: Workspace): void {
  if (!snapshot.entries.has(file)) return;
  const broken = documents.find(document => document.file === file && document.faults.length > 0);
  const [fault] = broken?.faults ?? [];
  if (fault === undefined) return;
  throw new Trouble(
    'record-broken',
    `${shown(file)} is broken: ${fault.message}`,
    fault.hint ?? 'Mend that first: catalogc check',
  );
}
