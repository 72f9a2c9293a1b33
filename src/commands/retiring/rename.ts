import { levelOf } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { judgeEntryNames } from '../../clients/judge.ts';
import { clientIds } from '../../model/client.ts';
import { nameFault } from '../../model/name-form.ts';
import { Trouble } from '../../model/trouble.ts';
import { didYouMean, inShell, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
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
  if (!names.has(to)) demandForm(to, workspace);
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

/** Throws where a name that nothing has yet is one that a client or the policy would not take. */
function demandForm(to: string, { catalogs, policy }: Workspace): void {
  const reached = clientIds.filter(client => catalogs.some(({ targets }) => targets.includes(client)));
  for (const client of reached) {
    const [fault] = judgeEntryNames(client, [to], factsOf(client).marketplaces.writes).filter(
      ({ effect, kind }) => kind === 'name' && levelOf(effect) === 'error',
    );
    if (fault !== undefined)
      throw new Trouble('option/value', `${client} takes no plugin that is called ${shown(to)}`, choose);
  }
  const fault = policy.file === undefined ? undefined : nameFault(to, policy.names);
  if (fault !== undefined) throw new Trouble('option/value', `--to ${fault.says}`, fault.hint ?? choose);
}

const choose = 'Choose a name such as "crm-sync"';
