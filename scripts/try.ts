import { runCli } from './shell/run-cli.ts';
import { runScript } from './shell/run-script.ts';
import { openTree } from './trees/open-tree.ts';

/** `npm run try -- <fixture or folder> [command...]`: the command line on a tree; `check` unless told. */
export function tryOut([name, ...command]: readonly string[]): number {
  const tree = openTree(name);
  try {
    return runCli(tree.dir, command.length === 0 ? ['check'] : command);
  } finally {
    tree.close();
  }
}

if (import.meta.main) await runScript(tryOut);
