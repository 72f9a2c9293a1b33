import { Trouble } from '../../model/trouble.ts';
import { didYouMean, inShell, shown } from '../../model/words.ts';
import { demandAhead } from './days.ts';
import { demandOption } from './demand.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { endingsOf, isOver, taken } from './in-force.ts';
import { namesIn } from './subject.ts';

/** A record that leads from an old name to a new one; it needs no notice, as nobody loses anything. */
export function rename(subject: Subject, { to: said, told }: Wish): Draft {
  const { name, record, today, workspace } = subject;
  const to = demandOption('rename', name, 'to', said, 'NAME');
  if (to === name)
    throw new Trouble('rename-same', `${shown(name)} is called so already`, 'Give it another name: --to NAME');
  if (record !== undefined && !isOver(record)) throw taken(record, subject);
  const effective = told.effective ?? today;
  demandAhead('effective', effective, today);
  const names = namesIn(workspace);
  // Either name may be in the tree: the record and the renaming belong to one change.
  const near = names.has(to) || names.has(name) ? undefined : didYouMean(to, names);
  if (near !== undefined)
    throw new Trouble('plugin-unknown', `No plugin is called ${shown(to)}`, `Did you mean: --to ${inShell(near)}`);
  return {
    fields: {
      ...(record === undefined && { schema: 'deprecation/v1', plugin: name }),
      kind: 'rename',
      to,
      effective,
    },
    dropped: record === undefined ? [] : endingsOf(record),
  };
}
