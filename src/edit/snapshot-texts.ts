import type { Snapshot } from '../model/snapshot.ts';
import type { TextOf } from './mend.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The texts of a tree, to be edited; what is no file of text cannot be. */
export function textsIn(snapshot: Snapshot): TextOf {
  return file => {
    const mode = snapshot.entries.get(file)?.mode;
    if (mode === 'link') return { because: 'the file is a symbolic link' };
    const bytes = mode === 'file' || mode === 'executable' ? snapshot.bytes(file) : undefined;
    if (bytes === undefined) return { because: 'the file cannot be read' };
    try {
      return utf8.decode(bytes);
    } catch {
      return { because: 'the file is not UTF-8' };
    }
  };
}
