import type { FetchSource, FetchState, Offered } from '../../model/fetched.ts';
import { Trouble } from '../../model/trouble.ts';
import { allOf, inShell, shown } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { FetchPorts } from './fetch-ports.ts';

/** Where to fetch from: what is named now, else where the folder was fetched from before. */
export async function sourceOf(options: Options, state: FetchState, ports: FetchPorts): Promise<FetchSource> {
  const word = options.words[0] ?? options.source;
  if (word === undefined) {
    if (state.source !== undefined) return state.source;
    const hint = 'Name it: catalogc fetch OWNER/REPO --catalog NAME --into DIR';
    throw new Trouble('source-unnamed', 'fetch does not know where releases are', hint);
  }
  const folder = await ports.folderAt(word);
  if (folder !== undefined) return { kind: 'folder', path: folder };
  if (/^[\w.-]+\/[\w.-]+$/.test(word) && !/^\.{1,2}\//.test(word)) return { kind: 'github', repository: word };
  const hint = 'Name a repository as OWNER/REPO, the folder of a release, or one that holds such folders';
  throw new Trouble('source-unknown', `${shown(word, 200)} is no folder and no repository`, hint);
}

/** What clients call the catalog to fetch: named now, known from before, or the only one that is offered. */
export function catalogOf({ catalog }: Options, state: FetchState, offered: readonly Offered[], label: string): string {
  const [first, ...more] = catalog;
  const before = state.installed === undefined ? undefined : state.catalog;
  if (more.length > 0)
    throw new Trouble('catalog-many', 'A folder holds one catalog', 'Fetch each into a folder of its own');
  if (first !== undefined && before !== undefined && first !== before)
    throw new Trouble(
      'catalog-other',
      `The catalog ${shown(before)} was fetched into this folder, not ${shown(first)}`,
      'Fetch it into a folder of its own: --into DIR',
    );
  const names = [...new Set(offered.map(({ name }) => name))].sort();
  const [only] = names;
  const name = first ?? before ?? (names.length === 1 ? only : undefined);
  if (name !== undefined && names.includes(name)) return name;
  if (only === undefined)
    throw new Trouble(
      'release-none',
      `${shown(label, 200)} offers no release of a catalog`,
      'Look for tags such as catalog-acme-7. A private repository needs GITHUB_TOKEN.',
    );
  const said = name === undefined ? 'offers more than one catalog' : `offers no catalog ${shown(name)}`;
  const hint = `Name one of ${allOf(names.slice(0, 8).map(each => shown(each)))}: --catalog ${inShell(only)}`;
  throw new Trouble('catalog-unknown', `${shown(label, 200)} ${said}`, hint);
}

/** Which serial is wanted, and did somebody ask for that very one? */
export function wantedSerial({ pin, serial, unpin }: Options, state: FetchState): number | undefined {
  return pin ?? serial ?? (unpin ? undefined : state.pin);
}

/** The release to have: the one that is wanted, else the one with the highest serial. */
export function chosenOf(offered: readonly Offered[], name: string, wanted: number | undefined): Offered {
  const serials = offered.filter(each => each.name === name).map(({ serial }) => serial);
  const serial = wanted ?? serials.reduce((most, each) => Math.max(most, each), 0);
  if (serials.includes(serial)) return { name, serial };
  const newest = Math.max(...serials);
  const hint = `The newest is ${newest}: leave --serial and --pin out, or use --unpin`;
  throw new Trouble('release-unknown', `There is no release ${serial} of ${shown(name)}`, hint);
}
