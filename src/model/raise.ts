import type { Change } from './change.ts';
import type { Comparison, VersionCode, VersionFault } from './comparison.ts';
import type { Found } from './diagnostic.ts';
import { inShell, shown } from './words.ts';

/** Every comparison that a code is said of. */
export function* saidOf(
  { comparisons = [] }: Pick<Change, 'comparisons'>,
  code: VersionCode,
): Iterable<{ readonly one: Comparison; readonly fault: VersionFault }> {
  for (const one of comparisons) {
    for (const fault of one.faults) if (fault.code === code) yield { one, fault };
  }
}

/** Where a finding about a version is, and where it stood before. */
export function placesOf({ at, before, name }: Comparison): Pick<Found, 'at' | 'before' | 'fromBase' | 'plugin'> {
  return { at, ...(before && { before, fromBase: true }), plugin: name };
}

/** What was compared, as a person would say it: `crm-sync changed since 1.4.2, released 2026-11-12`. */
export function changedSince({ name, since }: Comparison): string {
  return since === undefined
    ? `${shown(name)} changed`
    : `${shown(name)} changed since ${since.startsWith('merge base') ? 'the ' : ''}${since}`;
}

/** The next step where a version has to rise, by hand and by machine: every manifest and entry that states it. */
export function raising(
  { head }: Pick<Change, 'head'>,
  { name, root }: Comparison,
  next: string | undefined,
  safe = true,
): Pick<Found, 'hint' | 'fix'> {
  if (next === undefined) return { hint: 'Raise the version.' };
  const hint = `Use ${next}: catalogc bump ${inShell(name)} --to ${next} --write`;
  const plugin = head.plugins.find(each => each.root === root);
  const stated = plugin?.manifests.flatMap(({ version }) => version ?? []) ?? [];
  const listed = head.catalogs
    .filter(({ origin }) => origin !== 'definition')
    .flatMap(({ entries }) =>
      entries.filter(entry => entry.plugin?.root === root).flatMap(({ version }) => version ?? []),
    );
  const edits = [...stated, ...listed].map(({ place }) => ({ at: place, value: next }));
  return edits.length === 0 ? { hint } : { hint, fix: { safe, edits } };
}
