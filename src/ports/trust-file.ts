import { dirname, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { makeFolders, writeNew } from './staging.ts';

/** Writes a trust policy where there was none; never over one: that would be to trust somebody else. */
export function writeTrustFile(file: string, text: string): void {
  const path = resolve(file);
  try {
    makeFolders(dirname(path), new Set());
    writeNew(path, new TextEncoder().encode(text), false);
  } catch (error) {
    const message = `The trust policy ${shown(file, 200)} cannot be written (${codeOf(error) ?? shown(String(error))})`;
    throw new Trouble(
      'trust-unwritable',
      message,
      'Name a new file in a folder of your own: --trust catalogc.trust.yaml',
      {
        cause: error,
      },
    );
  }
}
