import { binaryKind } from '../model/binary-kind.ts';
import type { Found } from '../model/diagnostic.ts';
import { below, joinInside } from '../model/path.ts';
import { isSvg, type PictureKind, pictureCalled, pictureIn, scriptsIn } from '../model/picture-kind.ts';
import type { Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { shippedText } from '../model/shipped-text.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';

/** What is wrong with the pictures that the manifests of a plugin name, each file once: it is none, is called another kind, or holds a script. */
export function* pictureFaults(plugin: Plugin, snapshot: Snapshot): Iterable<Found> {
  const told = new Set<string>();
  for (const said of plugin.components.assets) {
    const file = joinInside(plugin.root, said.value);
    if (file === undefined || told.has(file)) continue;
    told.add(file);
    for (const found of faultsOf(said, file, plugin, snapshot)) yield { ...found, plugin: plugin.name.value };
  }
}

function* faultsOf(said: Said<string>, file: string, plugin: Plugin, snapshot: Snapshot): Iterable<Found> {
  const field = (said.place.pointer ?? '')
    .replace(/^\//, '')
    .replace(/\/\d+$/, '')
    .replaceAll('/', '.');
  const names = `${field} names ${shown(said.value)}`;
  const mode = snapshot.entries.get(file)?.mode;
  const bytes = mode === 'file' || mode === 'executable' ? snapshot.bytes(file) : undefined;
  if (bytes === undefined) {
    if (mode === undefined && file !== '' && isFolder(snapshot, file))
      yield { at: said.place, message: `${names}, a folder`, hint: 'Name the picture in it.' };
    return;
  }
  const text = shippedText(snapshot, file)?.text;
  const kind = pictureIn(bytes) ?? (text !== undefined && isSvg(text) ? 'SVG' : undefined);
  if (kind === undefined) {
    if (binaryKind(bytes) !== undefined) return; // told as a program or an archive
    yield { at: said.place, ...noPicture(names, text?.startsWith('version https://git-lfs.') === true) };
    return;
  }
  if (pictureCalled(file) !== kind) yield { at: said.place, ...otherKind(names, kind, pictureCalled(file)) };
  if (kind === 'SVG' && text !== undefined) yield* inDrawing(file, below(plugin.root, file), text);
}

function* inDrawing(file: string, inner: string, text: string): Iterable<Found> {
  for (const { end, start, what } of scriptsIn(text)) {
    yield {
      at: { file, span: [start, end] },
      message: `${shown(inner, 200)} contains ${what}`,
      value: text.slice(start, end),
      hint: 'Save it without: a picture needs no program, and who shows it in a page would run it.',
    };
  }
}

function noPicture(names: string, isPointer: boolean): Omit<Found, 'at'> {
  return isPointer
    ? {
        message: `${names}, which is a Git LFS pointer`,
        hint: 'Check in the picture itself: not everybody has Git LFS.',
      }
    : { message: `${names}, which is no picture`, hint: 'Put a PNG, JPEG, GIF, WebP or SVG there.' };
}

function otherKind(names: string, is: PictureKind, called: PictureKind | undefined): Omit<Found, 'at'> {
  const byName = called === undefined ? 'nothing by its name' : `${called} by its name`;
  return {
    message: `${names}, which is ${is} by its content and ${byName}`,
    hint: `Give its name the ending of ${is}${called === undefined ? '' : `, or save it as ${called}`}.`,
    // Whoever looks at the first bytes of such a picture, as browsers do, shows it all the same.
    ...(is !== 'SVG' && called !== 'SVG' && { level: 'info' as const }),
  };
}
