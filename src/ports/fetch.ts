import { shown } from '../model/words.ts';
import { runGit } from './git-command.ts';

// Whatever the configuration says: no transport that runs a program of its choice, nobody is asked, no credentials of others.
const settings = [
  'credential.helper=',
  'core.askPass=',
  'protocol.version=2',
  'transfer.bundleURI=false',
  'core.alternateRefsCommand=:',
];
const environment = {
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
};
const flags = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--refmap=',
  '--upload-pack=git-upload-pack',
];

/** Brings objects from `origin` into the clone and moves no ref; gives the reason when it cannot. */
export function fetchObjects(
  root: string,
  ids: readonly string[],
  more: readonly string[] = [],
  milliseconds = 60_000,
): string | undefined {
  // Without such a remote git would take the word for a folder.
  if (runGit(root, ['config', '--get', 'remote.origin.url'])?.status !== 0) return 'there is no remote "origin"';
  const words = [...settings.flatMap(setting => ['-c', setting]), 'fetch', ...flags, ...more, '--stdin', 'origin'];
  const answer = runGit(root, words, `${ids.join('\n')}\n`, Infinity, { environment, timeout: milliseconds });
  if (answer === undefined) return 'git is not installed';
  if (answer.status === 0) return undefined;
  if (answer.status === null) return `"origin" did not answer within ${milliseconds / 1000} seconds`;
  const lines = answer.stderr.split('\n').filter(line => line.trim() !== '');
  return shown(lines.find(line => line.startsWith('fatal:')) ?? lines[0] ?? 'git failed without a word', 200);
}

/** Is this a reason of a server that does not have what it was asked for? */
export function isGone(because: string): boolean {
  return /not our ref|no such remote ref|unadvertised object|couldn't find remote ref/i.test(because);
}
