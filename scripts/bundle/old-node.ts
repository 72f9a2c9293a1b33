import { demandNode } from '../../src/commands/node-version.ts';
import { failureText } from '../../src/report/failure.ts';

/** The first file that a program loads: all others are written for a Node that this one only asks about. */
export const oldNode = 'old-node.js';

/** What it does: says that Node is too old where a bundle could not even be loaded (before 20.16), and ends. */
export function oldNodeText(version: string): string {
  const here = '0.0.0';
  const { exitCode, text } = failureText(troubleOf(here), { debug: false, version });
  const said = `${JSON.stringify(text)}.replace(${JSON.stringify(here)},process.versions.node)`;
  return `if(!process.getBuiltinModule){process.stderr.write(${said});process.exit(${exitCode})}\n`;
}

function troubleOf(running: string): unknown {
  try {
    demandNode(running);
  } catch (trouble) {
    return trouble;
  }
  throw new Error(`Node ${running} would do`);
}

/** The code of a program that loads that file before all others. */
export function afterOldNode(code: string): string {
  const start = code.startsWith('#!') ? code.indexOf('\n') + 1 : 0;
  return `${code.slice(0, start)}import"./${oldNode}";${code.slice(start)}`;
}
