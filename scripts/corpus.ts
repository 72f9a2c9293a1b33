import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Trouble } from '../src/model/trouble.ts';
import { shown } from '../src/model/words.ts';
import { today } from '../src/ports/clock.ts';
import { corpusIsHere, shared } from '../test/corpus.ts';
import { type Findings, type Heard, heardBelow, linesOf } from './corpus/findings.ts';
import { ratesOf, samplesOf } from './corpus/rates.ts';
import { ratesPage } from './corpus/rates-page.ts';
import { countsText, differenceText, ratesText } from './corpus/tables.ts';
import { runScript } from './shell/run-script.ts';

/**
 * `npm run corpus -- [folders] [--save FILE] [--against FILE] [--policy strict] [--rule ID] [--samples N]
 * [--markdown]`: what the rules say about real repositories, before and after, by a shipped pack, or as the table of docs/rates.md.
 */
export async function corpus(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      save: { type: 'string' },
      against: { type: 'string' },
      policy: { type: 'string' },
      rule: { type: 'string' },
      samples: { type: 'string' },
      markdown: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const day = today(process.env);
  if (values.markdown === true) {
    const recommended = await heardOf(positionals, day, 'recommended');
    process.stdout.write(ratesPage({ recommended, strict: await heardOf(positionals, day, 'strict') }));
    return 0;
  }
  const before = values.against === undefined ? undefined : readFindings(values.against);
  const heard = await heardOf(positionals, day, values.policy);
  const now = linesOf(heard);
  if (before !== undefined) process.stdout.write(differenceText(before, now));
  else process.stdout.write(values.policy === undefined ? countsText(now) : ratesText(ratesOf(heard)));
  const most = Number(values.samples ?? (values.policy === undefined || before !== undefined ? 0 : 3));
  process.stdout.write(samplesText(heard, values.rule, most));
  if (values.save !== undefined) writeFileSync(values.save, `${JSON.stringify(now, null, 2)}\n`);
  return 0;
}

async function heardOf(folders: readonly string[], day: string, pack?: string): Promise<Record<string, Heard>> {
  const next = 'Name a folder of checkouts: npm run corpus -- ~/checkouts';
  if (folders.length === 0 && !corpusIsHere)
    throw new Trouble('corpus-missing', 'No real repositories lie beside this one', next);
  const heard: Record<string, Heard> = {};
  for (const folder of folders.length === 0 ? [shared] : folders) {
    if (!existsSync(folder)) throw new Trouble('folder-missing', `There is no folder ${shown(folder)}`, next);
    Object.assign(heard, await heardBelow(folder, day, pack));
  }
  return heard;
}

function samplesText(heard: Readonly<Record<string, Heard>>, only: string | undefined, most: number): string {
  const found = Object.values(heard).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const rules = [...new Set(found)].sort().filter(rule => only === undefined || rule === only);
  const blocks = rules.map(rule => [rule, ...samplesOf(heard, rule, most).map(line => `  ${line}`)].join('\n'));
  return most === 0 ? '' : `\n${blocks.join('\n')}\n`;
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
