import type { Tried } from './faulty-trees.ts';

/** A fault where a client and our check part, and why that is so. */
export interface Known {
  readonly fault: string;
  readonly saw: string;
  readonly because: string;
}

const remote = 'only the repository far away can tell, and the check asks nobody';
/** A gap that somebody may close any day. */
export const missed = 'the check should find it and does not yet';
const broken = 'copilot installs a plugin without what it cannot read; nobody means that';
const missing = 'install fails, we say fine';
const stricter = 'fine, we say error';

/** All of them, in the order of the faults. Whoever closes a gap takes its line away. */
export const known: Readonly<Record<Tried, readonly Known[]>> = {
  codex: [
    {
      fault: 'products without codex',
      saw: 'entry dropped, we say fine',
      because: 'a warning tells of it: leaving codex out may be what the list is for',
    },
    {
      fault: 'manifest a list',
      saw: stricter,
      because: 'codex takes the items of a list for the fields of a manifest; nobody means that',
    },
    { fault: 'git sha unknown there', saw: missing, because: remote },
    { fault: 'git subfolder missing there', saw: missing, because: remote },
  ],
  claude: [
    { fault: 'byte order mark', saw: stricter, because: 'codex and copilot read this file as well, and refuse it' },
    { fault: 'key twice', saw: stricter, because: 'which of the two was meant, nobody can tell' },
    {
      fault: 'manifest version with slash',
      saw: stricter,
      because: 'claude takes any text; versions are ordered here',
    },
    { fault: 'git sha unknown there', saw: missing, because: remote },
    { fault: 'git subfolder missing there', saw: missing, because: remote },
  ],
  copilot: [
    { fault: 'key twice', saw: stricter, because: 'which of the two was meant, nobody can tell' },
    { fault: 'manifest broken', saw: stricter, because: broken },
    { fault: 'manifest empty', saw: stricter, because: broken },
    { fault: 'manifest a list', saw: stricter, because: broken },
    { fault: 'manifest name number', saw: stricter, because: broken },
    { fault: 'manifest version number', saw: stricter, because: broken },
    {
      fault: 'manifest version with slash',
      saw: stricter,
      because: 'copilot takes any text; versions are ordered here',
    },
    { fault: 'git sha unknown there', saw: missing, because: remote },
    { fault: 'git subfolder missing there', saw: missing, because: remote },
  ],
};
