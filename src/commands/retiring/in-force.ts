import type { Deprecation } from '../../model/deprecation.ts';
import { Trouble } from '../../model/trouble.ts';
import { inShell, shown } from '../../model/words.ts';
import type { Subject } from './draft.ts';

/** Was a record taken back? It stays in its file, and another one may take its place. */
export function isOver({ lifted, withdrawn }: Deprecation): boolean {
  return lifted !== undefined || withdrawn !== undefined;
}

/** The keys that say so. */
export function endingsOf(record: Deprecation): readonly string[] {
  return (['withdrawn', 'withdrawnReason', 'lifted'] as const).filter(key => record[key] !== undefined);
}

/** The trouble with a second record: a name has one. */
export function taken(record: Deprecation, { name }: Pick<Subject, 'name'>): Trouble {
  const command = (verb: string, more: string) => `catalogc ${verb} ${inShell(name)}${partOf(record)} ${more}`;
  const message = `${shown(name)} ${standing(record)} already, by ${shown(record.file)}; a name has one record`;
  const hint =
    record.kind === 'deprecate'
      ? `For a later sunset: ${command('extend', '--sunset DATE --reason TEXT')}`
      : `Take that back first: ${command('withdraw', '--reason TEXT')}`;
  return new Trouble('record-exists', message, hint);
}

/** What a record does to its plugin, to be put behind the name. */
export function standing({ effective, kind, replacement, sunset, versions }: Deprecation): string {
  switch (kind) {
    case 'deprecate':
      return `is deprecated (sunset ${sunset ?? 'unknown'})`;
    case 'rename':
      return `is renamed to ${shown(replacement?.value ?? '')} (from ${effective ?? 'unknown'} on)`;
    case 'yank':
      return `has yanked versions (${shown(versions?.value ?? '')})`;
    case 'quarantine':
      return `is quarantined (from ${effective ?? 'unknown'} on)`;
  }
}

function partOf({ component }: Deprecation): string {
  return component === undefined ? '' : ` --component ${inShell(component.value)}`;
}
