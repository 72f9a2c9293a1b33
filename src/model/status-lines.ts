import { claudePlaces } from './claude-places.ts';
import { documentPlace } from './document.ts';
import { joinInside } from './path.ts';
import { inside, type Place, type Said } from './place.ts';
import { isForClaude, type Manifest, type Plugin, sayersOf } from './plugin.ts';
import { memberOf } from './plugin-values.ts';
import { shippedText } from './shipped-text.ts';
import type { Snapshot } from './snapshot.ts';

/** The one default setting of a plugin that is a command and that claude 2.1.329 takes. */
export const statusLine = 'subagentStatusLine';

/** Every command line of a status line that a plugin brings: in its default settings, in a manifest and in entries. */
export function statusLinesOf(plugin: Plugin, snapshot: Snapshot): readonly Said<string>[] {
  const file = joinInside(plugin.root, claudePlaces.settings);
  const said = sayersOf(plugin).flatMap(statusLinesIn);
  if (file === undefined || !isForClaude(plugin) || !plugin.files.includes(file)) return said;
  return [...linesIn(jsonOf(shippedText(snapshot, file)?.text), { file, pointer: '' }), ...said];
}

/** Those that a manifest, or the entry of a catalog, says itself. */
export function statusLinesIn({ document, shape, value }: Manifest): readonly Said<string>[] {
  return shape === 'claude' ? linesIn(value.settings, inside(documentPlace(document), 'settings')) : [];
}

function linesIn(settings: unknown, place: Place): Said<string>[] {
  const value = memberOf(memberOf(settings, statusLine), 'command');
  return typeof value === 'string' ? [{ value, place: inside(place, statusLine, 'command') }] : [];
}

// What is no JSON no client reads.
function jsonOf(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
