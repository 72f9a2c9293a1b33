import { claudePlaces } from '../model/claude-places.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest, Monitor } from '../model/plugin.ts';
import type { Folder } from './folder.ts';
import { parseJson } from './json.ts';
import { readText } from './read.ts';
import { isRecord, itemsOf, plainText, plainTexts, recordOf, textAt } from './values.ts';

/** What Claude Code runs all the time: `monitors/monitors.json`, and what its manifest names or holds. */
export function readMonitors(folder: Folder, manifests: readonly Manifest[]): Monitor[] {
  const claude = manifests.filter(({ shape }) => shape === 'claude');
  if (claude.length === 0 && manifests.length > 0 && !folder.offeredTo.includes('claude')) return [];
  const files = new Set<string>([claudePlaces.monitors]);
  const found: Monitor[] = [];
  for (const { value, document } of claude) {
    const place = documentPlace(document);
    for (const [holder, ...keys] of [[value], [recordOf(value.experimental), 'experimental']] as const) {
      const said = holder.monitors;
      if (said === undefined) continue;
      for (const path of typeof said === 'string' ? [said] : plainTexts(said)) {
        const inner = joinInside('', path);
        if (inner !== undefined) files.add(inner);
      }
      found.push(...monitorsOf(said, inside(place, ...keys, 'monitors')));
    }
  }
  return [...found, ...[...files].flatMap(inner => monitorsIn(folder, inner))];
}

function monitorsIn(folder: Folder, inner: string): Monitor[] {
  if (!folder.has(inner)) return [];
  const file = folder.path(inner);
  const read = readText(folder.snapshot, file);
  if ('fault' in read) return [];
  const { value } = parseJson(read.text, file);
  const place: Place = { file, pointer: '' };
  const isWrapped = isRecord(value) && Array.isArray(value.monitors);
  return monitorsOf(isWrapped ? value.monitors : value, isWrapped ? inside(place, 'monitors') : place);
}

function monitorsOf(value: unknown, place: Place): Monitor[] {
  return itemsOf(value, place).flatMap(item => {
    if (!isRecord(item.value)) return [];
    const command = textAt(item.value, item.place, 'command');
    const name = plainText(item.value, 'name') ?? command?.value ?? '';
    return [{ name, raw: item.value, place: item.place, ...(command !== undefined && { command }) }];
  });
}
