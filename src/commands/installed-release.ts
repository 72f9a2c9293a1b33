import { readState } from '../fetch/state.ts';
import type { Options } from '../options.ts';
import { policyFor } from './fetch/believing.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** The options of a command about a release, where the one that was fetched into a folder is meant by the folder: as if it had been named, with whom the folder believes. */
export async function aboutInstalled(options: Options, ports: VerifyPorts): Promise<Options> {
  const [dir] = options.words;
  const there = dir === undefined ? undefined : await ports.openInstalled(dir);
  const installed = readState(there?.readState() ?? '')?.installed;
  if (dir === undefined || there === undefined || installed === undefined) return options;
  return { ...options, words: [there.releasePath(installed.serial)], trust: await policyFor(options, dir, ports) };
}
