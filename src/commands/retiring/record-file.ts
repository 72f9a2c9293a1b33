import { mend } from '../../edit/mend.ts';
import { recordEdits, withRecord } from '../../edit/record.ts';
import { textsIn } from '../../edit/snapshot-texts.ts';
import type { Edit } from '../../model/edit.ts';
import { Trouble } from '../../model/trouble.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Draft, Subject } from './draft.ts';
import { demandWhole } from './whole.ts';

const folder = 'policies/deprecations';

/** A file with a record written into it. */
export interface RecordFile {
  readonly file: string;
  readonly text: string;
}

/** Writes a record into the text of its file: a new file, one more document, or the one that is there. Trouble where the file is broken. */
export function recordFile(subject: Subject, { dropped = [], fields, moves = [] }: Draft): RecordFile {
  const { name, record, workspace } = subject;
  const file = record?.file ?? fileOf(name, workspace);
  demandWhole(file, workspace);
  if (record === undefined) {
    const text = workspace.snapshot.entries.has(file) ? textOf(file, workspace) : undefined;
    return { file, text: withRecord(text, fields) };
  }
  const rounds = recordEdits(record, fields, dropped, moves);
  return { file, text: rounds.reduce((text, edits) => edited(file, text, edits), textOf(file, workspace)) };
}

function edited(file: string, text: string, edits: readonly Edit[]): string {
  const { left, texts } = mend([{ edits }], () => text);
  const because = left[0]?.because;
  if (because === undefined) return texts.get(file) ?? text;
  throw new Trouble(
    'record-unwritable',
    `${shown(file)} was left as it is: ${because}`,
    'Edit it by hand, then: catalogc check',
  );
}

/** The file of a plugin's records: called like it, in either spelling of the ending. */
function fileOf(name: string, { snapshot }: Workspace): string {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name))
    throw new Trouble(
      'name-unfit',
      `${shown(name)} is no name for a file`,
      'Rename the plugin first: catalogc check says how names look',
    );
  const files = ['yaml', 'yml'].map(ending => `${folder}/${name}.${ending}`);
  return files.find(file => snapshot.entries.has(file)) ?? `${folder}/${name}.yaml`;
}

function textOf(file: string, { snapshot }: Workspace): string {
  const text = textsIn(snapshot)(file);
  if (typeof text === 'string') return text;
  throw new Trouble(
    'record-broken',
    `${shown(file)} cannot be written: ${text.because}`,
    'Mend that first: catalogc check',
  );
}
