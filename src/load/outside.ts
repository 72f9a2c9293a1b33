import { placeText } from '../model/place.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Outside } from '../model/workspace.ts';
import type { OutsideEntry } from './entry-manifests.ts';
import type { Folder } from './folder.ts';
import { readPlugin } from './plugin.ts';

/** An entry that leads out of this repository as the plugin that it says it is: nothing of it can be opened but the entry. */
export function outsidePlugin({ catalog, manifests, name, place }: OutsideEntry, snapshot: Snapshot): Outside {
  const root = placeText(place);
  const folder: Folder = {
    ...{ snapshot, root, files: [], offeredTo: [] },
    has: () => false,
    path: inner => (inner === '' ? root : `${root}/${inner}`),
    under: () => [],
  };
  const plugin = readPlugin(folder, { ownersOf: () => [] }, () => manifests);
  return { catalog, plugin: { ...plugin, name: { value: name, place } } };
}
