/** Policies to begin with. */
export const profiles = ['recommended', 'strict'] as const;

/** What runs a check before a commit. */
export const hookTools = ['pre-commit', 'husky', 'git'] as const;

/** What `init` sets up, each as a part that can be left out. */
export const initParts = ['catalogs', 'policy', 'workflows', 'vscode', 'jetbrains'] as const;

/** Who signs releases. */
export type Signing = 'key' | 'keyless' | 'auto' | 'none';

/** All of them. */
export const signings: readonly Signing[] = ['key', 'keyless', 'auto', 'none'];

/** A way to print a report. */
export type ReportFormat = 'human' | 'json' | 'github' | 'sarif' | 'markdown';

/** A way to print anything. */
export type Format = ReportFormat | 'ics' | (typeof drawings)[number];

/** Formats of a graph. */
export const drawings = ['mermaid', 'svg'] as const;

/** Formats of a report. */
export const formats: readonly ReportFormat[] = ['human', 'json', 'github', 'sarif', 'markdown'];
