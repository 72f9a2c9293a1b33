import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import type { EndingCommand } from '../options.ts';
import type { Trees } from './ports.ts';

const writing: ReadonlySet<EndingCommand> = new Set([
  ...([
    'deprecate',
    'extend',
    'withdraw',
    'rename',
    'yank',
    'quarantine',
    'new',
    'init',
    'import',
    'bump',
    'fix',
  ] as const),
]);

/** Does a command write sources, by the policy and the catalogs of the folder? */
export function writesSources(command: EndingCommand): boolean {
  return writing.has(command);
}

/** The same trees; where policies and catalogs are those of a folder above, Trouble: what would be written is read by nobody. */
export function demandingTop(command: EndingCommand, trees: Trees): Trees {
  return {
    ...trees,
    readWorkTree: async (...asked) => {
      const read = await trees.readWorkTree(...asked);
      const { above } = read.snapshot;
      if (above === undefined) return read;
      throw new Trouble(
        'not-the-top',
        `The policies and catalogs of this repository are in ${shown(above, 200)} and do not hold here`,
        `Write: catalogc ${command} --dir ${inShell(above)}; or let this be a repository of its own: mkdir catalogs`,
      );
    },
  };
}
