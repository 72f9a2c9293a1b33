import type { WorkflowRow, WorkflowRows } from '../model/diagnosis.ts';
import { counted } from '../model/words.ts';
import { type Row, rowsUnder } from './doctor-table.ts';

/** What the workflows do with catalogc, as a table. */
export function workflowRows({ build, comment, files, gate, schedule }: WorkflowRows): readonly Row[] {
  return [
    { label: 'files', value: files.length === 0 ? 'none' : counted(files.length, 'workflow') },
    ...rowsUnder('gate', gate.map(row), 'none'),
    ...rowsUnder('build', build.map(row), 'none'),
    ...rowsUnder('schedule', schedule.map(row), 'none'),
    ...rowsUnder('comment', comment.map(row), 'none'),
  ];
}

function row({ events, file, job }: WorkflowRow): Omit<Row, 'label'> {
  return { value: `${job}, on ${events.join(', ')}`, from: file };
}
