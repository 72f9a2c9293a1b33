/** What one kind of refusal means, and what to do about it. */
export interface RefusalFacts {
  readonly means: string;
  readonly next: string;
}

const fetchAgain = 'Fetch the release again from its publisher; if it stays so, do not use it and tell them.';
const askPublisher = 'Do not use it. Ask the publisher what was signed, and by whom.';
const isItRight = 'If you meant to trust this one, change the trust policy in a reviewed commit.';
const unpackNothing = 'Unpack nothing from it, and tell the publisher.';

/** Every reason for which a catalog is refused. */
export const refusals = {
  'verify/no-signature': {
    means: 'There is no signature: release.sigstore.json is missing, empty or holds none.',
    next: 'Take the whole release folder, with release.sigstore.json, from the publisher.',
  },
  'verify/two-signatures': { means: 'The envelope holds more than one signature.', next: askPublisher },
  'verify/bad-bundle': {
    means: 'A signature file is no sigstore bundle v0.3 with one in-toto statement.',
    next: fetchAgain,
  },
  'verify/bad-signature': { means: 'The signature does not fit what it is said to sign.', next: fetchAgain },
  'verify/foreign-key': { means: 'It is signed with a key that the trust policy does not name.', next: isItRight },
  'verify/other-kind': {
    means: 'It is signed by a workflow where the trust policy asks for a key, or the other way round.',
    next: isItRight,
  },
  'verify/untrusted-certificate': {
    means: 'The certificate, its log entry or its timestamp does not lead to the trusted root.',
    next: 'A private instance needs its own root: --trusted-root FILE. Otherwise do not use it.',
  },
  'verify/other-repository': {
    means: 'It was signed in another repository than the trust policy names.',
    next: isItRight,
  },
  'verify/other-workflow': { means: 'It was signed by another workflow than the trust policy names.', next: isItRight },
  'verify/other-identity': {
    means: 'The signer has another issuer, branch or name than the trust policy says, letter by letter.',
    next: isItRight,
  },
  'verify/other-runner': {
    means: 'The workflow ran on another kind of machine than the trust policy asks for.',
    next: isItRight,
  },
  'verify/payload-type': { means: 'What is signed does not say that it is an in-toto statement.', next: askPublisher },
  'verify/predicate-type': {
    means: 'What is signed is a statement of another kind than this place needs.',
    next: askPublisher,
  },
  'verify/duplicate-keys': {
    means: 'The statement, the lock or the AI Catalog says a key twice: two readers would read two things.',
    next: askPublisher,
  },
  'verify/not-canonical': {
    means: 'The statement or the AI Catalog is not written in the one canonical form.',
    next: askPublisher,
  },
  'verify/bad-statement': { means: 'The statement lacks a value, or one has not its form.', next: askPublisher },
  'verify/other-catalog': {
    means: 'It is another catalog than the trust policy names.',
    next: 'Take the release of the catalog you trust, or change "catalog" in the trust policy.',
  },
  'verify/other-channel': {
    means: 'It is another channel of the catalog than the trust policy names.',
    next: 'Take a release of the channel you trust, or change "channel" in the trust policy.',
  },
  'verify/future': {
    means: 'It was issued more than five minutes from now.',
    next: 'Set the clock of this machine: date -u. If it is right, ask the publisher.',
  },
  'verify/expired': {
    means: 'Its signature has expired.',
    next: 'Fetch the newest release; if it is this one, ask the publisher for another. What is installed can stay; --allow-expired looks at it all the same.',
  },
  'verify/too-old': {
    means: 'It was issued longer ago than "maxAge" of the trust policy allows.',
    next: 'Fetch the newest release; if it is this one, ask the publisher for another. --allow-expired looks at it all the same.',
  },
  'verify/old-serial': {
    means: 'A later release of this channel was seen before, or --min-serial asks for one.',
    next: 'Fetch the newest release. A publisher goes back by publishing old content under a higher serial.',
  },
  'verify/equivocation': {
    means: 'A release with the same serial but another statement was seen before.',
    next: 'Use neither of them, and show both to the publisher: the key may be in other hands.',
  },
  'verify/missing-file': { means: 'A signed file is not there.', next: fetchAgain },
  'verify/extra-file': {
    means: 'There is a file that nobody signed.',
    next: 'Take it away, or fetch the release again into an empty folder.',
  },
  'verify/tampered-file': { means: 'A file is not what was signed.', next: fetchAgain },
  'verify/too-large': {
    means: 'A file, or what the archive unpacks to, is larger than anything a catalog needs.',
    next: unpackNothing,
  },
  'verify/provenance': {
    means: 'The provenance speaks of other files, another commit or other plugins than the release.',
    next: askPublisher,
  },
  'verify/other-lock': {
    means: 'The lock is unreadable, or says otherwise than the statement.',
    next: askPublisher,
  },
  'verify/ai-catalog': {
    means: 'The AI Catalog is unreadable, not the one that the lock names, or says otherwise than the lock.',
    next: askPublisher,
  },
  'verify/ai-catalog-unsigned': {
    means: 'The AI Catalog holds no signature, although a key signed the release.',
    next: fetchAgain,
  },
  'verify/ai-catalog-algorithm': {
    means: 'The signature in the AI Catalog names another algorithm than its key has, such as none or HS256.',
    next: askPublisher,
  },
  'verify/ai-catalog-signature': {
    means: 'The signature in the AI Catalog does not fit it, or is not by whom the release is.',
    next: askPublisher,
  },
  'verify/other-ledger': {
    means: 'The ledger is unreadable, or does not know a plugin that the release gives to its users.',
    next: askPublisher,
  },
  'verify/other-sums': { means: 'SHA256SUMS says otherwise than the statement.', next: askPublisher },
  'verify/other-content': {
    means: 'A plugin in the archive is not the one in the lock.',
    next: unpackNothing,
  },
  'verify/bad-archive': { means: 'The archive cannot be read to its end.', next: unpackNothing },
  'verify/zip-slip': { means: 'A path in the archive would leave the folder it is unpacked to.', next: unpackNothing },
  'verify/link': {
    means: 'The archive holds a link, a device or something else that is no file and no folder.',
    next: unpackNothing,
  },
  'verify/case-collision': {
    means: 'Paths of the archive are the same where letter case does not count.',
    next: unpackNothing,
  },
  'verify/duplicate-path': { means: 'The archive holds a path twice.', next: unpackNothing },
  'verify/other-release': {
    means:
      'The tag of a release names another catalog or serial than its statement, or the folder it was kept in does.',
    next: fetchAgain,
  },
  'verify/unlisted-source': {
    means: 'A catalog in the archive leads to a folder that no plugin of the lock has, or cannot be read.',
    next: unpackNothing,
  },
  'verify/unlisted-path': {
    means: 'The archive holds something where neither a plugin of the lock nor a catalog belongs.',
    next: unpackNothing,
  },
  'verify/installed-plugin': {
    means: 'The folder of an installed plugin is not what was signed.',
    next: 'Put it in order: catalogc fetch --into DIR --offline. Find out who changed it.',
  },
  'verify/installed-catalog': {
    means: 'A catalog in a folder that was fetched into is not what fetch writes for its release.',
    next: 'Put it in order: catalogc fetch --into DIR --offline. Find out who changed it.',
  },
  'verify/not-rebuilt': {
    means: 'Compiled again from the same commit, the catalog is another one.',
    next: 'Rebuild with the version of the tool that the release names; if it stays so, tell the publisher.',
  },
} as const satisfies Readonly<Record<string, RefusalFacts>>;

/** The name of a reason to refuse. */
export type RefusalCode = keyof typeof refusals;

/** One reason to refuse one release. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The file it is about, where it is about one. */
  readonly file?: string;
  readonly message: string;
}

/** A refusal, in one line of code. */
export function refused(code: RefusalCode, message: string, file?: string): Refusal {
  return { code, message, ...(file !== undefined && { file }) };
}

/** Is it a refusal, and not what was asked for? */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'message' in value;
}
