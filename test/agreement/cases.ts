import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Observed cases of real clients, kept beside the repository. */
const casesFolder = join(import.meta.dirname, '../../../shared/formats');
export const casesThere = existsSync(casesFolder);

type Files = Readonly<Record<string, unknown>>;

/** What codex did with one catalog and every entry of it. */
export interface CodexCase {
  readonly id: string;
  readonly files: Files;
  readonly expect: {
    readonly marketplace: 'accepted' | 'rejected';
    readonly plugins: Readonly<Record<string, 'skipped' | 'listed' | 'installable' | 'install-fails'>>;
    readonly details?: Readonly<Record<string, CodexDetails>>;
    readonly afterInstall?: { readonly skillErrors: readonly unknown[]; readonly hookWarnings: readonly unknown[] };
    readonly warnings: readonly string[];
  };
}

/** What codex showed of one entry. */
export interface CodexDetails {
  readonly installedFiles?: readonly string[];
  readonly readBeforeInstall?: { readonly skills?: readonly string[]; readonly hooks?: readonly unknown[] };
}

/** What one shell command of a client said. */
export interface Run {
  readonly client: string;
  readonly command: string;
  readonly exit: number;
  readonly verdict?: 'ok' | 'warning' | 'error';
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  readonly path?: string;
  readonly observed?: readonly string[];
  readonly gap?: boolean;
}

/** A folder and what clients did with it. */
export interface ShellCase {
  readonly id: string;
  readonly files: Files;
  readonly setup?: readonly string[];
  readonly command: string;
  readonly expect: Omit<Run, 'command'>;
  readonly also?: readonly (Omit<Run, 'command'> & { readonly command?: string })[];
}

/** The cases of a folder, in order of their names. */
export function casesOf<T>(folder: 'codex-cases' | 'claude-cases'): T[] {
  if (!casesThere) return [];
  return readdirSync(join(casesFolder, folder))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => JSON.parse(filled(readFileSync(join(casesFolder, folder, file), 'utf8'))) as T);
}

/** Placeholders for a folder and for commit ids. */
function filled(text: string): string {
  return text
    .replaceAll(/\$\{ROOT\}/g, '/scratch')
    .replaceAll(/\$\{SHA:[^}]*\}/g, '0123456789abcdef0123456789abcdef01234567');
}
