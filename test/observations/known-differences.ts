import type { Client } from '../../scripts/clients/client.ts';

/** Why our check and a client part; each reason is a decision, but for `missed`, which is a gap. */
const because = {
  missed: 'the check should find it and does not yet',
  remote: 'only the repository far away can tell, and the check asks nobody',
  moving: 'a source that can be moved is refused by the recommended policy, not by any client',
  empty: 'a catalog without entries beside plugins is an accident',
  command: 'codex makes skills of some commands; a command that it leaves alone is no fault of the file',
  products: 'a warning tells of it: leaving codex out may be what the list is for',
  outside: 'a path out of the plugin is never meant, even where a client only ignores it',
  lenient: 'the client guesses what was meant; nobody should rely on it',
  list: 'codex takes the items of a list for the fields of a manifest; nobody means that',
  number: 'a name, version or description that YAML or JSON takes for a number is a slip',
  twice: 'which of the two was meant, nobody can tell',
  version: 'the client takes any text; versions are ordered here',
  marked: 'claude reads past the mark in some files and not in others; JSON has none',
  broken: 'copilot installs a plugin without what it cannot read; nobody means that',
  event: 'claude says itself that it leaves out the event, which another client may know',
  timeout: 'claude lists the hook and says that it never runs it: the part is lost all the same',
} as const;

/** A fixture where they part, and how. */
export interface Difference {
  readonly saw: string;
  readonly because: string;
}

type Differences = Readonly<Record<string, Difference>>;

const unseen = (saw: string, why: string = because.missed): Difference => ({
  saw: `${saw}, we say fine`,
  because: why,
});
const stricter = (why: string, saw = 'fine'): Difference => ({ saw: `${saw}, we say error`, because: why });

/** Faults of sources that every client judges in the same way. */
const everywhere: Differences = {
  'git/ref-only': stricter(because.moving),
  'git/sha-unknown-there': unseen('install fails', because.remote),
  'git/subfolder-missing-there': unseen('install fails', because.remote),
};

/** All of them by client. A line that is no longer true makes the test fail: whoever closes a gap takes its line away. */
export const known: Readonly<Record<Client, Differences>> = {
  codex: {
    ...everywhere,
    'catalog/no-entries': stricter(because.empty),
    'command/broken-front-matter': unseen('part lost'),
    'command/with-arguments': unseen('part lost', because.command),
    'command/without-front-matter': unseen('part lost', because.command),
    'hook/matcher-broken': unseen('warned'),
    'hook/without-command': unseen('part lost'),
    'manifest/a-list': stricter(because.list),
    'manifest/skills-leads-out': stricter(because.outside, 'warned'),
    'manifest/skills-number': unseen('warned'),
    'policy/products-without-codex': { saw: 'entry dropped, we say warned', because: because.products },
    'server/type-unknown': unseen('warned'),
    'skill/broken-front-matter': { saw: 'fine, we say part lost', because: because.lenient },
    'skill/description-number': stricter(because.number),
  },
  claude: {
    ...everywhere,
    'agent/without-description': unseen('warned'),
    'bytes/byte-order-mark': stricter(because.marked),
    'bytes/key-twice': stricter(because.twice),
    'catalog/no-entries': stricter(because.empty, 'warned'),
    'hook/event-unknown': { saw: 'part lost, we say warned', because: because.event },
    'hook/handler-unknown': unseen('warned'),
    'hook/timeout-text': { saw: 'warned, we say part lost', because: because.timeout },
    'hook/without-command': unseen('warned'),
    'manifest/a-link': unseen('warned'),
    'manifest/byte-order-mark': stricter(because.marked, 'warned'),
    'manifest/version-with-slash': stricter(because.version),
    'manifest/without-description': unseen('warned'),
    'server/far-without-type': unseen('part lost'),
    'server/type-unknown': unseen('part lost'),
    'server/url-none': unseen('plugin refused'),
    'skill/description-number': stricter(because.number),
    'skill/folder-a-link': unseen('warned'),
  },
  copilot: {
    ...everywhere,
    'bytes/key-twice': stricter(because.twice),
    'catalog/no-entries': stricter(because.empty),
    'command/broken-front-matter': unseen('part lost'),
    'manifest/a-list': stricter(because.broken),
    'manifest/broken': stricter(because.broken),
    'manifest/byte-order-mark': stricter(because.broken),
    'manifest/description-number': stricter(because.broken),
    'manifest/empty': stricter(because.broken),
    'manifest/name-number': stricter(because.broken),
    'manifest/skills-number': unseen('part lost'),
    'manifest/version-number': stricter(because.broken),
    'manifest/version-with-slash': stricter(because.version),
    'skill/broken-front-matter': unseen('part lost'),
    'skill/description-of-1100': unseen('part lost'),
    'skill/unquoted-colon': unseen('part lost'),
    'skill/without-front-matter': unseen('part lost'),
  },
};
