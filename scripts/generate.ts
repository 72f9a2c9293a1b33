import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionFiles } from './generate/action-files.ts';
import { changeDocs } from './generate/change-docs.ts';
import { changeLevels } from './generate/change-levels.ts';
import { clientDocs } from './generate/client-docs.ts';
import { errorDocs } from './generate/error-docs.ts';
import type { Generated } from './generate/generated.ts';
import { levels } from './generate/levels.ts';
import { optionDocs } from './generate/option-docs.ts';
import { packs } from './generate/packs.ts';
import { publicRoot } from './generate/public-root.ts';
import { readme } from './generate/readme.ts';
import { refusalDocs } from './generate/refusal-docs.ts';
import { rulePages } from './generate/rule-pages.ts';
import { shapes } from './generate/shapes.ts';
import { siteAssets } from './generate/site-assets.ts';
import { validators } from './generate/validators.ts';
import { workflowTemplates } from './generate/workflow-templates.ts';

const root = new URL('../', import.meta.url);

/** Everything this repository makes from something else; a new kind of file is one more line. */
const generators: readonly (() => Generated[])[] = [
  validators,
  shapes,
  packs,
  levels,
  changeLevels,
  workflowTemplates,
  publicRoot,
  rulePages,
  optionDocs,
  changeDocs,
  clientDocs,
  refusalDocs,
  errorDocs,
  actionFiles,
  readme,
  siteAssets,
];

/** All made files with the text they should have. */
export function generateAll(): Generated[] {
  return generators.flatMap(generate => generate());
}

/** Those whose text on disk is not what is made now. */
function staleFiles(): Generated[] {
  return generateAll().filter(({ path, text }) => textOf(path) !== text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function main(check: boolean): number {
  const stale = staleFiles();
  if (check) {
    for (const { path } of stale) console.error(`${path} is stale; run npm run generate`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { path, text } of stale) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));
