import type { Diagnosis, Standing } from '../model/diagnosis.ts';
import { counted } from '../model/words.ts';
import { type Row, rowsUnder } from './doctor-table.ts';

const ranks = ['error', 'warn', 'info', 'off'];

/** Where the rules stand: how many run, those somebody changed and who did; every one, where that is asked for. */
export function ruleRows({ run, standings, total }: Diagnosis['rules'], verbose: boolean): readonly Row[] {
  const here = standings.filter(({ scope }) => scope === undefined);
  const apart = standings.filter(({ scope }) => scope !== undefined);
  const named = (some: readonly Standing[]) => some.map(row);
  const changed = (sign: number) =>
    here.filter(
      ({ level, usual }) => level !== 'off' && Math.sign(ranks.indexOf(level) - ranks.indexOf(usual)) === sign,
    );
  const late = here.filter(({ because }) => because === 'edition');
  const kept = here.filter(({ because }) => because === 'core');
  return [
    { label: 'run', value: `${run} of ${counted(total, 'rule')}` },
    ...rowsUnder('off', named(here.filter(({ level }) => level === 'off')), 'none'),
    ...rowsUnder('raised', named(changed(-1)), 'none'),
    ...rowsUnder('lowered', named(changed(1).filter(each => !late.includes(each))), 'none'),
    ...(late.length === 0 ? [] : rowsUnder('new', named(late), '')),
    ...(kept.length === 0 ? [] : rowsUnder('kept', named(kept), '')),
    ...(apart.length === 0 ? [] : rowsUnder('in scopes', named(apart), '')),
    ...(verbose ? rowsUnder('active', named(here.filter(({ level }) => level !== 'off')), 'none') : []),
  ];
}

function row(standing: Standing): Omit<Row, 'label'> {
  const { id, level, usual } = standing;
  const step = level === usual ? level : level === 'off' ? `usually ${usual}` : `${level}, usually ${usual}`;
  return { value: `${id}: ${step}`, from: why(standing) };
}

function why({ because, from, level, scope }: Standing): string {
  switch (because) {
    case 'policy':
      return from ?? scope ?? 'the policy';
    case 'core':
      return `a core rule keeps its level${from === undefined ? '' : `, whatever ${from} says`}`;
    case 'edition':
      return 'a later edition has it; it only informs until the policy is of that edition';
    case 'rule':
      return level === 'off' ? 'no policy asks for it' : 'its own level, as no policy says otherwise';
  }
}
