import type { WorkflowRow, WorkflowRows } from '../model/diagnosis.ts';
import { counted } from '../model/words.ts';
import { type Lack, type Row, rowsUnder } from './doctor-table.ts';

/** What the workflows do with catalogc, as a table. */
export function workflowRows({ build, comment, files, gate, schedule }: WorkflowRows, lack: Lack): readonly Row[] {
  return [
    { label: 'files', value: files.length === 0 ? 'none' : counted(files.length, 'workflow') },
    ...rowsUnder('gate', gate.map(row), lack('gate-missing')),
    ...rowsUnder('build', build.map(row), lack('build-missing')),
    ...rowsUnder('schedule', schedule.map(row), lack('schedule-missing')),
    ...rowsUnder('comment', comment.map(row), lack('comment-missing')),
  ];
}

function row({ events, file, job }: WorkflowRow): Omit<Row, 'label'> {
  return { value: `${job}, on ${events.join(', ')}`, from: file };
}
