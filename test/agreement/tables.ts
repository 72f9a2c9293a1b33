/** One deliberate difference, and the reason for it. */
export interface Row {
  readonly what: string;
  readonly because: string;
}

/** A rule that makes an error of what a client is happy with, and words of the message that says so. */
export interface Stricter extends Row {
  readonly says: string;
}

/** All errors that no client asks for. */
export const stricter: readonly Stricter[] = [
  {
    what: 'catalog/empty',
    says: 'lists nothing',
    because: 'a catalog without entries, put over a full one, takes all plugins from everybody',
  },
  {
    what: 'catalog/linked-folder',
    says: 'leads out of the repository',
    because: 'outside of the repository each machine has something else, or nothing',
  },
  {
    what: 'catalog/refused',
    says: 'is no object',
    because: 'only codex reads a catalog that is a list, and nothing here checks entries in that form',
  },
  {
    what: 'identity/duplicate-name',
    says: 'is declared by',
    because: 'one name for two folders: users get the one or the other, by client and disk',
  },
  {
    what: 'identity/manifests-disagree',
    says: 'here and',
    because: 'a client reads one manifest, so the users of two clients get two versions',
  },
  {
    what: 'schema/invalid-json',
    says: 'byte order mark',
    because: 'codex, copilot and older versions of claude refuse a file that begins with one',
  },
  {
    what: 'schema/invalid-json',
    says: 'the file ends before',
    because: 'copilot installs the plugin and drops all that its manifest says',
  },
  {
    what: 'security/insecure-url',
    says: 'is not encrypted',
    because: 'what is sent without encryption can be read on the way, whoever warns of it',
  },
  {
    what: 'security/unpinned-source',
    says: 'the source of',
    because: 'what was reviewed is not what is installed once the branch, tag or package moves',
  },
  {
    what: 'structure/case-collision',
    says: 'are the same path',
    because: 'on a disk that ignores letter case one of the two paths is lost',
  },
  {
    what: 'structure/path-missing',
    says: 'the command starts',
    because: 'a hook or server whose program is missing fails in the session of its user',
  },
  {
    what: 'version/build-metadata',
    says: 'has build metadata',
    because: 'two builds of one version rank the same, so the second is no update',
  },
  {
    what: 'version/not-semver',
    says: 'is not a version by SemVer',
    because: 'without an order of versions nobody can say what a change may break',
  },
];

/** Cases that no look at the files can decide, or that no release of ours decides yet. */
export const undecided: readonly Row[] = [
  {
    what: '036-policy-not-available',
    because: 'NOT_AVAILABLE says in so many words that nobody may install the plugin: meant, and no fault',
  },
  {
    what: '041-policy-products-chatgpt-only',
    because: 'whether codex is left out of the products on purpose, no file tells; it is a warning',
  },
  {
    what: '087-git-url-unknown-sha',
    because: 'whether a commit exists, only its repository tells',
  },
  {
    what: 'cop-file-argument',
    because: 'the file is in order; what is wrong is how the command names it',
  },
  {
    what: 'cop-url-json-not-supported',
    because: 'the file is in order; what is wrong is that it is added by its address',
  },
  {
    what: 'flow-dep-resolves-tag',
    because: 'an older release that fits lies under a tag of the repository, and a tree has no tags',
  },
  {
    what: 'flow-tag-exists',
    because: 'a tree has no tags',
  },
  {
    what: 'flow-tag-version-mismatch',
    because:
      '"plugin tag" refuses what "plugin validate" and "plugin install" take (mkt-entry-version-mismatch); we warn as those do',
  },
  {
    what: 'flow-update-content-without-bump',
    because: 'it takes two commits to see: the gate finds it with --base (version/content-changed)',
  },
  {
    what: 'flow-update-sha-pin-moved-same-version',
    because: 'the version stands in the repository that the pin leads to',
  },
  {
    what: 'flow-url-hosted-relative-source',
    because:
      'a folder cannot be reached from a file that is added by its address, and no tree tells how it will be added',
  },
  {
    what: 'plg-directory-profile',
    because: '"--profile directory" asks for what one directory lists, not for what the client loads',
  },
];

/** What "claude plugin validate" does not see: the rule that does, and where it points. */
export const gaps: Readonly<Record<string, string>> = {
  'file-duplicate-keys': 'schema/duplicate-key .claude-plugin/marketplace.json',
  'mkt-entry-case-duplicate': 'catalog/duplicate-entry .claude-plugin/marketplace.json#/plugins/1/name',
  'mkt-entry-component-path-missing': 'structure/path-missing .claude-plugin/marketplace.json#/plugins/0/skills',
  'mkt-entry-dependency-bad-range':
    'catalog/entry-refused .claude-plugin/marketplace.json#/plugins/0/dependencies/0/version',
  'mkt-entry-dependency-on-itself': 'chain/cycle .claude-plugin/marketplace.json#/plugins/0/dependencies/0',
  'mkt-entry-hooks-path': 'catalog/entry-refused .claude-plugin/marketplace.json#/plugins/0/hooks',
  'mkt-entry-name-differs-from-manifest': 'catalog/entry-mismatch .claude-plugin/marketplace.json#/plugins/0/name',
  'mkt-name-official-reserved-passes-validate': 'identity/reserved-name .claude-plugin/marketplace.json#/name',
  'mkt-src-backslash': 'catalog/entry-refused .claude-plugin/marketplace.json#/plugins/0/source',
  'mkt-src-github-commit-typo': 'schema/unknown-field .claude-plugin/marketplace.json#/plugins/0/source/commit',
  'mkt-src-github-path-ignored': 'catalog/field-ignored .claude-plugin/marketplace.json#/plugins/0/source/path',
  'mkt-src-github-repo-malformed': 'catalog/entry-refused .claude-plugin/marketplace.json#/plugins/0/source/repo',
  'mkt-src-missing-dir': 'catalog/missing-plugin .claude-plugin/marketplace.json#/plugins/0/source',
  'mkt-src-plugin-skill-not-read': 'schema/frontmatter a/skills/s/SKILL.md',
  'mkt-src-strict-false-conflict': 'catalog/entry-mismatch .claude-plugin/marketplace.json#/plugins/0/strict',
  'mkt-src-url-any-string': 'catalog/entry-refused .claude-plugin/marketplace.json#/plugins/0/source/url',
  'mkt-src-url-path-ignored': 'catalog/field-ignored .claude-plugin/marketplace.json#/plugins/0/source/path',
  'plg-dependency-bad-range': 'chain/range .claude-plugin/plugin.json#/dependencies/0/version',
  'plg-hooks-missing-script': 'structure/path-missing hooks/hooks.json#/hooks/PostToolUse/0/hooks/0/command',
  'plg-skill-name-mismatch': 'identity/skill-name skills/s/SKILL.md#/name',
  'plg-version-not-semver': 'version/not-semver .claude-plugin/plugin.json#/version',
};
