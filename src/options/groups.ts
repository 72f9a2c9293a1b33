import { type Command, commands, type RetireCommand } from './commands.ts';

/** Every command. */
export const all = Object.keys(commands) as readonly Command[];

/** Those that give a verdict. */
export const judging: readonly Command[] = ['check', 'build'];

/** Those that judge what lies here, for one client if asked. */
export const looking: readonly Command[] = ['check', 'watch'];

/** Those that read a tree and what it was. */
export const reading: readonly Command[] = ['check', 'watch', 'build', 'diff'];

const trusting: readonly Command[] = ['verify', 'inspect'];

/** Those that set a repository up. */
export const adopting: readonly Command[] = ['init', 'import'];

/** Those of a team that takes releases. */
export const fetching: readonly Command[] = ['fetch', 'outdated'];

/** Those that ask whom one trusts. */
export const believing: readonly Command[] = [...trusting, ...fetching];

/** Those that make releases for everybody. */
export const publishing: readonly Command[] = ['publish', 'promote', 'rollback'];

/** Those that write dated records. */
export const retiring: readonly RetireCommand[] = ['deprecate', 'extend', 'withdraw', 'rename', 'yank', 'quarantine'];

/** Those that may take so long that they say how far they are. */
export const waiting: readonly Command[] = [...fetching, ...publishing, 'site', 'import'];

/** Those that change files of plugins and records. */
export const editing: readonly Command[] = ['fix', 'bump', ...retiring];

/** Those whose results have two formats. */
export const plainOnly: readonly Command[] = [
  'diff',
  ...editing,
  'enforce',
  'publish',
  'promote',
  'rollback',
  'policy',
  'doctor',
  ...adopting,
  'new',
  'rules',
  'explain',
  ...trusting,
  ...fetching,
];
