import type { Turn, TurnKind } from '../model/turns.ts';
import { cut } from './cut.ts';
import { visible } from './visible.ts';

const says: Readonly<Record<TurnKind, string>> = {
  announced: 'is announced to go',
  deprecated: 'is deprecated',
  sunset: 'can no longer be installed',
  removed: 'is removed',
  renamed: 'has a new name',
  quarantined: 'is quarantined',
  lifted: 'is no longer quarantined',
  withdrawn: 'stays: its deprecation is withdrawn',
  'waiver-ends': 'ends: what it let pass fails again',
  'ratchet-ends': 'ends its ratchet: old findings fail again',
};

/** What happens on a day, in one line: `crm-sync can no longer be installed`. */
export function headlineOf({ kind, subject, waives }: Turn): string {
  const of = waives === undefined ? '' : ` of ${waives.rule} for ${waives.plugin}`;
  return visible(cut(`${subject}${of} ${says[kind]}`, 500)).trim();
}
