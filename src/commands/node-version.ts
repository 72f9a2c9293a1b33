import manifest from '../../package.json' with { type: 'json' };
import { Trouble } from '../model/trouble.ts';

/** Throws the trouble of a Node that is older than the package asks for; without it the fault would look like ours. */
export function demandNode(running: string): void {
  const [major = 0, minor = 0] = numbersIn(manifest.engines.node);
  const [has = 0, hasMinor = 0] = numbersIn(running);
  if (has > major || (has === major && hasMinor >= minor)) return;
  throw new Trouble(
    'node-too-old',
    `catalogc needs Node ${major}.${minor} or later, and this is ${running}`,
    'Install a newer one, or borrow one: npx --package node@24 --package catalogc catalogc check',
  );
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
