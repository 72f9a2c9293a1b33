import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../src/model/trouble.ts';

/** Writes text into a new folder of the runner's temporary one, so that no other step's file is touched; gives the path. */
export function keep(name: string, text: string, { RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  const folder = RUNNER_TEMP || tmpdir();
  try {
    const path = join(mkdtempSync(join(folder, 'catalogc-')), name);
    writeFileSync(path, text);
    return path;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Trouble('report-lost', `The report cannot be written: ${said}`, 'Make room in RUNNER_TEMP.', { cause });
  }
}
