import { joinInside } from '../model/path.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Verb } from '../model/workflow.ts';
import { readText } from './read.ts';
import { isRecord, plainText } from './values.ts';
import type { VerbsOf } from './workflow-jobs.ts';
import { parseYaml } from './yaml.ts';

const verbs: readonly Verb[] = ['check', 'build', 'publish', 'comment'];

/** How to tell which commands of ours a step runs: by the Action, from elsewhere or from this tree, or by the command line. */
export function verbsIn(snapshot: Snapshot): VerbsOf {
  const known = new Map<string, boolean>();
  const isOwn = (folder: string): boolean => {
    if (!known.has(folder)) known.set(folder, holdsUs(snapshot, folder));
    return known.get(folder) === true;
  };
  return ({ uses, run, with: given }) => {
    if (uses !== undefined && isUs(uses.value, isOwn)) {
      const said = given.get('command')?.value ?? 'check';
      return verbs.filter(verb => verb === said);
    }
    return run === undefined ? [] : verbsOf(run.value);
  };
}

function isUs(uses: string, isOwn: (folder: string) => boolean): boolean {
  // `$/` is the repository of the workflow at its own commit: https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/
  if (/^[.$]\//.test(uses)) return isOwn(uses.slice(2).replace(/\/$/, ''));
  return /^[\w.-]+\/catalogc(?:\/action)?@/i.test(uses);
}

/** Is the action in a folder of this tree ours? */
function holdsUs(snapshot: Snapshot, folder: string): boolean {
  const files = ['action.yml', 'action.yaml'].map(name => joinInside(folder, name));
  const file = files.find(path => path !== undefined && snapshot.entries.has(path));
  const read = file === undefined ? undefined : readText(snapshot, file);
  if (file === undefined || read === undefined || 'fault' in read) return false;
  const value = parseYaml(read.text, file)[0]?.value;
  return isRecord(value) && plainText(value, 'name') === 'catalogc';
}

// `npx catalogc check`, `npx --yes catalogc@1.2.3 -C catalogs build`, `./node_modules/.bin/catalogc check`; no comment line.
function verbsOf(script: string): readonly Verb[] {
  const commands = script
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\|?|;/)
    .map(line => line.trim())
    .filter(line => !line.startsWith('#'));
  return verbs.filter(verb => commands.some(line => isRunning(line, verb)));
}

function isRunning(line: string, verb: Verb): boolean {
  const words = line.split(/\s+/);
  const at = words.findIndex(word => /^(?:\S*\/)?catalogc(?:@[\w.^~-]+)?$/.test(word));
  return at >= 0 && words.slice(at + 1).find(word => (verbs as readonly string[]).includes(word)) === verb;
}
