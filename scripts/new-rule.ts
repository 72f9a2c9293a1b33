import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../src/model/trouble.ts';
import { shown } from '../src/model/words.ts';
import { withRule } from './new-rule/rule-list.ts';
import { ruleText } from './new-rule/template.ts';
import { runScript } from './shell/run-script.ts';

const repository = fileURLToPath(new URL('../', import.meta.url));

/** Writes a rule that passes and its line in the list; gives the path of the rule. */
export function newRule(id: string | undefined, root: string = repository): string {
  if (id === undefined || !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
    const said = id === undefined ? 'A new rule needs an id' : `${shown(id)} is no id of a rule`;
    throw new Trouble('rule-id', said, 'Area and fault, in small letters: npm run new:rule version/unbumped-change');
  }
  const path = `src/rules/${id}.ts`;
  const file = join(root, path);
  if (existsSync(file)) throw new Trouble('rule-exists', `${path} is there already`, 'Choose another id, or edit it.');
  const list = join(root, 'src/rules/index.ts');
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
  const listed = withRule(readFileSync(list, 'utf8'), id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleText(id, version));
  writeFileSync(list, listed);
  return path;
}

function main([id]: readonly string[]): number {
  const path = newRule(id);
  console.log(`Wrote ${path} and its line in src/rules/index.ts. Next:

  npx vitest test/rules.test.ts -t ${id}
                                       runs its examples while you edit
  npm run try -- <fixture or folder>   what it says about a repository
  npm run generate                     its page in docs/rules/
  UPDATE=1 npm test -- -u              renew what tests expect, then read the diff`);
  return 0;
}

if (import.meta.main) await runScript(main);
