import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Trouble } from '../src/model/trouble.ts';
import { shown } from '../src/model/words.ts';
import { today } from '../src/ports/clock.ts';
import { corpusIsHere, rebuiltTree, corpus as repositories } from '../test/corpus.ts';
import { type Findings, findingsBelow, findingsIn } from './corpus/findings.ts';
import { countsText, differenceText } from './corpus/tables.ts';
import { runScript } from './shell/run-script.ts';

/** `npm run corpus -- [folder] [--save FILE] [--against FILE]`: what the rules say about real repositories, before and after. */
export async function corpus(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { save: { type: 'string' }, against: { type: 'string' } },
    allowPositionals: true,
  });
  const before = values.against === undefined ? undefined : readFindings(values.against);
  const now = await findingsOf(positionals[0], today(process.env));
  process.stdout.write(before === undefined ? countsText(now) : differenceText(before, now));
  if (values.save !== undefined) writeFileSync(values.save, `${JSON.stringify(now, null, 2)}\n`);
  return 0;
}

function findingsOf(folder: string | undefined, day: string): Findings | Promise<Findings> {
  const next = 'Name a folder of checkouts: npm run corpus -- ~/checkouts';
  if (folder === undefined) {
    if (!corpusIsHere) throw new Trouble('corpus-missing', 'No real repositories lie beside this one', next);
    return Object.fromEntries(repositories.map(name => [name, findingsIn(rebuiltTree(name), day)]));
  }
  if (!existsSync(folder)) throw new Trouble('folder-missing', `There is no folder ${shown(folder)}`, next);
  return findingsBelow(folder, day);
}

function readFindings(file: string): Findings {
  if (!existsSync(file)) {
    throw new Trouble(
      'file-missing',
      `There is no file ${shown(file)}`,
      `Save one first: npm run corpus -- --save ${file}`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Findings;
}

if (import.meta.main) await runScript(corpus);
