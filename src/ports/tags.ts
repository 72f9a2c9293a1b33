import type { Tag } from '../model/tag.ts';
import { runGit } from './git-command.ts';

const fields = ['%(refname:strip=2)', '%(objectname)', '%(*objectname)', '%(creatordate:unix)'];

/** The tags of the repository around a folder, by name; none where there is no repository, or no git. */
export function tagsIn(dir: string): readonly Tag[] {
  const answer = runGit(dir, ['for-each-ref', `--format=${fields.join('%09')}`, 'refs/tags']);
  if (answer?.status !== 0) return [];
  const lines = answer.stdout.toString('utf8').split('\n');
  return lines.flatMap(tagOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tagOf(line: string): Tag[] {
  const [name = '', own = '', led = '', seconds = ''] = line.split('\t');
  if (name === '' || own === '') return [];
  const day = /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
  return [{ name, commit: led === '' ? own : led, ...(day !== undefined && { day }) }];
}
