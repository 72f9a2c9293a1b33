import { claudePlaces } from '../model/claude-places.ts';
import { clientIds } from '../model/client.ts';
import { factsOf } from './facts.ts';

/** Every path in a plugin from which a client loads something without being told: manifests, files and folders of components. */
const defaultPlaces: readonly string[] = [
  ...new Set([
    ...clientIds.flatMap(client => {
      const { components, manifests } = factsOf(client);
      return [...manifests.locations.map(({ path }) => path), ...Object.values(components).flatMap(one => one.default)];
    }),
    ...Object.values(claudePlaces),
  ]),
];

const isPlain = /^[!-~]*$/;
const folded = new Map(defaultPlaces.map(place => [foldedPath(place), place]));
const deepest = Math.max(...defaultPlaces.map(place => place.split('/').length));

/** One of these places as disks find it that ignore letter case, and the path that is written otherwise. */
export interface Lookalike {
  /** As it is written: the first steps of the path, or all of them. */
  readonly written: string;
  readonly place: string;
}

/** The place that a path in a plugin is on macOS or Windows, and nowhere else; undefined where it is one everywhere, or none at all. */
export function lookalikeOf(path: string): Lookalike | undefined {
  for (let end = path.indexOf('/'), steps = 1; steps <= deepest; end = path.indexOf('/', end + 1), steps++) {
    const written = end < 0 ? path : path.slice(0, end);
    const place = folded.get(foldedPath(written));
    if (place !== undefined) return place === written ? undefined : { written, place };
    if (end < 0) return undefined;
  }
  return undefined;
}

/** A path as APFS, HFS+ and NTFS compare it, and a little beyond: without letter case, marks nobody sees, and dots or blanks at the end of a name. */
function foldedPath(path: string): string {
  const plain = isPlain.test(path) ? path : path.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return plain.toLowerCase().replace(/[. ]+(?=\/|$)/g, '');
}
