import { Trouble } from '../../model/trouble.ts';
import { didYouMean, inShell, oneOf, shown } from '../../model/words.ts';
import type { Subject } from './draft.ts';
import { namesIn } from './subject.ts';

/** The replacement as a record has it: a plugin of this repository, of another marketplace, or none. */
export function replacementOf({ name, workspace }: Subject, said: string): string | Readonly<Record<string, string>> {
  const [, plugin, marketplace] = /^([^@]+)@([^@]+)$/.exec(said) ?? [];
  if (plugin !== undefined && marketplace !== undefined) return { marketplace, plugin };
  if (said === 'none') return said;
  if (said === name)
    throw new Trouble(
      'replacement-unknown',
      `${shown(name)} cannot replace itself`,
      'Name another: --replacement NAME, or none',
    );
  const names = namesIn(workspace);
  if (names.has(said)) return said;
  const near = didYouMean(
    said,
    [...names].filter(each => each !== name),
  );
  const hint =
    near === undefined
      ? 'Name a plugin of this repository, or write: --replacement none'
      : `Did you mean: --replacement ${inShell(near)}`;
  throw new Trouble('replacement-unknown', `The replacement ${shown(said)} is no plugin here`, hint);
}

/** Throws unless each of these catalogs is there and has the plugin. */
export function demandCatalogs({ name, workspace }: Subject, wanted: readonly string[]): void {
  const all = workspace.catalogs.map(catalog => catalog.name.value);
  const having = workspace.catalogs.filter(({ entries }) => entries.some(entry => entry.name.value === name));
  const fitting = having.map(catalog => catalog.name.value);
  for (const each of wanted) {
    if (fitting.includes(each)) continue;
    const near = didYouMean(each, fitting);
    const known = fitting.length === 0 ? 'No catalog has it; leave --catalog out' : `It is in ${oneOf(fitting)}`;
    const message = all.includes(each)
      ? `The catalog ${shown(each)} does not have ${shown(name)}`
      : `No catalog is called ${shown(each)}`;
    throw new Trouble(
      'catalog-unknown',
      message,
      near === undefined ? known : `Did you mean: --catalog ${inShell(near)}`,
    );
  }
}
