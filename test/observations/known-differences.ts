import type { Client } from '../../scripts/clients/client.ts';

/** A fixture where a client and our check part, and why that is so. */
export interface Known {
  readonly fixture: string;
  readonly saw: string;
  readonly because: string;
}

const remote = 'only the repository far away can tell, and the check asks nobody';
const pinned = 'a source that can be moved is an error of ours, whoever installs it';
const twice = 'which of the two was meant, nobody can tell';
const mark = 'other clients read this file as well, and refuse it';
const empty = 'nobody means a catalog without entries';
const text = 'other clients refuse a manifest whose text is none; the schema holds all to one shape';
const versions = 'the client takes any text; versions are ordered here';
const bytes = 'what such bytes stand for each reader makes up for itself';
const deep = 'nobody writes such nesting, and readers written otherwise fall over it';
const list = 'the client takes the items of a list for the fields of a manifest; nobody means that';
const command = 'codex makes a skill of a command where it can; a command is written for clients that have them';
/** A gap that somebody may close any day. */
const missed = 'the check should say it and does not yet';

function rows(saw: string, because: string, ...fixtures: readonly string[]): Known[] {
  return fixtures.map(fixture => ({ fixture, saw, because }));
}

const stricter = 'fine, we say error';
const silent = 'warned, we say fine';
const lost = 'part lost, we say fine';
const failing = 'install fails, we say fine';

/** All of them. Whoever closes a gap takes its line away: a line that is not so any more fails the test. */
export const known: Readonly<Record<Client, readonly Known[]>> = {
  codex: [
    ...rows(stricter, empty, 'catalog/no-entries'),
    ...rows(lost, command, 'command/broken-front-matter'),
    ...rows('part lost, we say warned', command, 'command/with-arguments', 'command/without-front-matter'),
    ...rows(stricter, pinned, 'git/ref-only'),
    ...rows(failing, remote, 'git/owner-and-name', 'git/sha-unknown-there', 'git/subfolder-missing-there'),
    ...rows(stricter, list, 'manifest/a-list'),
    ...rows('fine, we say install fails', list, 'manifest/interface-list'),
    ...rows(stricter, deep, 'manifest/nested-deep'),
    ...rows(
      'part lost, we say warned',
      'codex reads the folder it always reads instead; what is lost depends on what is in there',
      'manifest/skills-without-dot',
    ),
    ...rows(
      'entry dropped, we say warned',
      'leaving codex out may be what the list is for',
      'policy/products-without-codex',
    ),
  ],
  claude: [
    ...rows(stricter, mark, 'bytes/byte-order-mark'),
    ...rows(stricter, twice, 'bytes/key-twice'),
    ...rows(stricter, pinned, 'git/ref-only'),
    ...rows(failing, remote, 'git/sha-unknown-there', 'git/subfolder-missing-there'),
    ...rows(
      'part lost, we say warned',
      'claude warns of the event; that its handlers never run is what the warning means',
      'hook/event-unknown',
    ),
    ...rows(
      'warned, we say part lost',
      'claude tells it as an error of the plugin, which it loads without the part',
      'entry/agents-lead-out',
    ),
    ...rows(silent, missed, 'manifest/a-link', 'manifest/without-description', 'skill/folder-a-link'),
    ...rows('warned, we say error', mark, 'manifest/byte-order-mark'),
    ...rows('warned, we say error', deep, 'manifest/nested-deep'),
    ...rows(stricter, 'what is sent without encryption can be read on the way', 'manifest/servers-by-http'),
    ...rows(stricter, versions, 'manifest/version-with-slash'),
    ...rows(stricter, bytes, 'skill/not-utf-8'),
  ],
  copilot: [
    ...rows(stricter, 'what YAML reads as a number is text to some readers only', 'agent/name-number'),
    ...rows(stricter, twice, 'bytes/key-twice'),
    ...rows(stricter, empty, 'catalog/no-entries'),
    ...rows(stricter, pinned, 'git/ref-only'),
    ...rows(
      'entry dropped, we say fine',
      remote,
      'git/protocol-git',
      'git/sha-unknown-there',
      'git/subfolder-missing-there',
    ),
    ...rows(
      'entry dropped, we say install fails',
      'copilot does not list a plugin of another repository in either case',
      'git/ref-like-an-option',
      'git/subfolder-leads-out',
      'git/url-with-one-slash',
    ),
    ...rows(stricter, list, 'manifest/a-list'),
    ...rows(stricter, deep, 'manifest/nested-deep'),
    ...rows(stricter, mark, 'manifest/byte-order-mark'),
    ...rows(stricter, text, 'manifest/description-number', 'manifest/name-number', 'manifest/version-number'),
    ...rows(stricter, versions, 'manifest/version-with-slash'),
    ...rows(stricter, bytes, 'skill/not-utf-8'),
    ...rows(
      'part lost, we say warned',
      'what is lost is what the field would have named; the warning says that it does not count',
      'manifest/skills-number',
    ),
  ],
};
