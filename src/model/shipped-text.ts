import type { Snapshot } from './snapshot.ts';

/** As much of one file is looked at; nobody reads more of a file in a review either. */
export const mostRead = 1024 * 1024;

/** The text of a file without its byte order mark, as far as it is looked at. */
export interface ShippedText {
  readonly text: string;
  /** Bytes that were not looked at. */
  readonly left: number;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * What a file of the tree says as text; undefined where it is no regular file, or a file of bytes. A quick look at the
 * bytes may tell that nobody wants the text: then it is empty.
 */
export function shippedText(
  snapshot: Snapshot,
  file: string,
  isWanted: (bytes: Uint8Array) => boolean = () => true,
): ShippedText | undefined {
  const mode = snapshot.entries.get(file)?.mode;
  const all = mode === 'file' || mode === 'executable' ? snapshot.bytes(file) : undefined;
  if (all === undefined) return undefined;
  const bytes = all.length > mostRead ? all.subarray(0, mostRead) : all;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.includes(0)) return undefined;
  const left = all.length - bytes.length;
  if (!isWide && !isWanted(bytes)) return { text: '', left };
  const text = (isWide ? utf16 : utf8).decode(bytes);
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, left };
}
