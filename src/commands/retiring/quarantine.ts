import { Trouble } from '../../model/trouble.ts';
import { inShell, shown } from '../../model/words.ts';
import { demandAhead } from './days.ts';
import { demandOption } from './demand.ts';
import { messageIn } from './deprecate.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { endingsOf, isOver, taken } from './in-force.ts';

/** A record that stops a plugin without notice; it takes the place of any other, whose days stay in it. */
export function quarantine(subject: Subject, { told }: Wish): Draft {
  const { name, record, today } = subject;
  const advisory = demandOption('quarantine', name, 'advisory', told.advisory, 'https://...');
  if (!/^https:\/\/[^/\s]/.test(advisory))
    throw new Trouble(
      'option/value',
      `--advisory ${shown(advisory)} is no https address`,
      'Say where the danger is described: --advisory https://example.com/advisories/1',
    );
  const effective = told.effective ?? today;
  demandAhead('effective', effective, today);
  if (record?.kind === 'rename' && !isOver(record)) {
    const next = record.replacement?.value ?? name;
    throw new Trouble(
      'record-exists',
      `${shown(name)} is only the old name of ${shown(next)}`,
      `Stop the plugin itself: catalogc quarantine ${inShell(next)}`,
    );
  }
  if (record?.kind === 'quarantine' && !isOver(record)) throw taken(record, subject);
  const said = { kind: 'quarantine', effective, advisory, ...messageIn(told) };
  if (record === undefined) return { fields: { schema: 'deprecation/v1', plugin: name, ...said, because: 'security' } };
  return { fields: said, dropped: endingsOf(record) };
}
