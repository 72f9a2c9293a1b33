import { locator } from '../load/locate.ts';
import type { Origin } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Who said a key, as people say it: `policies/policy.yaml:21, scope payments`. */
export type Whose = (origin: Origin | undefined) => string;

/** Tells who said keys of a policy that was read from this tree. */
export function whoSaid(snapshot: Snapshot): Whose {
  const find = locator(snapshot);
  return origin => {
    if (origin === undefined) return '';
    const { pack, place, scope } = origin;
    const line = snapshot.entries.has(place.file) ? find(place)?.line : undefined;
    const at = line === undefined ? place.file : `${place.file}:${line}`;
    const isDefault = pack !== undefined && line === undefined;
    const by = pack === undefined ? at : isDefault ? `${pack}, as there is no policy` : `${pack}, by ${at}`;
    return scope === undefined ? by : `${by}, scope ${scope}`;
  };
}
