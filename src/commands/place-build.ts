import { isAbsolute, join, posix } from 'node:path';
import type { Report, Skipped } from '../model/report.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { Outcome } from './run.ts';

/** What a build asks of the world once it is made; each writer gives the paths it wrote, relative to its folder. */
export interface Placing {
  /** Paths that nobody has added to git yet. */
  unkept(): Promise<readonly string[]>;
  writeCommitted(): Promise<readonly string[]>;
  writeBuild(out: string): Promise<readonly string[]>;
}

/** Writes a build that passes, unless it is only compared, and tells what was written and what was not. */
export async function placeBuild(
  { report: learned, committed }: { readonly report: Report; readonly committed: readonly unknown[] },
  options: Options,
  placing: Placing,
): Promise<Outcome> {
  const some = committed.length > 0;
  const forgotten = (await placing.unkept()).map(notKept);
  const report = { ...learned, skipped: [...learned.skipped, ...forgotten, ...(some ? [] : noneCommitted(options))] };
  if (!report.passed) return { kind: 'report', report, exitCode: 1 };
  if (options.check) return { kind: 'report', report, exitCode: 0 };
  const out = outputFolder(options);
  const replaced = options.write ? await placing.writeCommitted() : [];
  const built = await placing.writeBuild(out);
  const skipped = [...report.skipped, ...(options.write && some && replaced.length === 0 ? [upToDate] : [])];
  // Paths as seen from where the command runs.
  const written = [...replaced.map(path => posix.join(options.dir, path)), ...built.map(path => posix.join(out, path))];
  return { kind: 'report', report: { ...report, skipped, written }, exitCode: 0 };
}

/** The output folder as seen from where the command runs. */
export function outputFolder({ dir, out }: Options): string {
  return isAbsolute(out) ? out : join(dir, out);
}

/** A build is made of what git tracks, so that the same commit gives the same bytes; what somebody forgot to add is told. */
function notKept(path: string): Skipped {
  const because = 'git does not track it, and a build is made of what git tracks; add it with "git add"';
  return { what: shown(path), because };
}

function noneCommitted({ write, check }: Options): Skipped[] {
  if (!(write || check)) return [];
  const what = write ? 'writing committed files' : 'comparing committed files';
  return [{ what, because: 'no catalog here has source.kind local' }];
}

const upToDate: Skipped = {
  what: 'writing committed files',
  because: 'they are what the sources compile to already',
};
