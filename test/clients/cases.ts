import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareEffects, worstEffect } from '../../src/clients/effects.ts';
import { catalogRead, factsOf } from '../../src/clients/facts.ts';
import { type ClientFault, judgeMarketplace } from '../../src/clients/judge.ts';
import type { ClientId, Effect } from '../../src/model/client.ts';

/** Observed cases of real clients, kept beside the repository. */
const casesFolder = join(import.meta.dirname, '../../../shared/formats');
export const casesThere = existsSync(casesFolder);

export interface CodexCase {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly marketplace: 'accepted' | 'rejected';
    readonly plugins: Readonly<Record<string, string>>;
  };
}

export interface ShellCase {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly command: string;
  readonly expect: {
    readonly client: string;
    readonly verdict: 'ok' | 'warning' | 'error';
    readonly exit: number;
    readonly errors?: readonly string[];
    readonly warnings?: readonly string[];
    readonly path?: string;
    readonly gap?: boolean;
  };
  readonly also?: readonly { readonly client: string; readonly command?: string; readonly exit: number }[];
}

/** The cases of a folder whose file name starts with one of the prefixes. */
export function casesOf<T>(folder: string, prefixes: readonly string[]): T[] {
  return readdirSync(join(casesFolder, folder))
    .filter(file => file.endsWith('.json') && prefixes.some(prefix => file.startsWith(prefix)))
    .sort()
    .map(file => JSON.parse(filled(readFileSync(join(casesFolder, folder, file), 'utf8'))) as T);
}

/** Placeholders for a folder and for commit ids. */
function filled(text: string): string {
  return text
    .replaceAll(/\$\{ROOT\}/g, '/scratch')
    .replaceAll(/\$\{SHA:[^}]*\}/g, '0123456789abcdef0123456789abcdef01234567');
}

/** What we say of the catalog a client would read in these files; `given` is a file named outright. */
export function judged(
  client: ClientId,
  files: Readonly<Record<string, unknown>>,
  given?: string,
): { readonly faults: readonly ClientFault[]; readonly value: unknown; readonly worst: Effect } {
  const file = given ?? catalogRead(client, Object.keys(files));
  if (file === undefined) return { faults: [], value: undefined, worst: 'catalog-missed' };
  const content = files[file];
  if (typeof content !== 'string') return judgedValue(client, content, file);
  const { bytes } = factsOf(client);
  if (content.startsWith('\ufeff') && bytes.bom !== undefined)
    return { faults: [], value: undefined, worst: bytes.bom };
  try {
    return judgedValue(client, JSON.parse(content.replace(/^\ufeff/, '')), file);
  } catch {
    return { faults: [], value: undefined, worst: bytes.syntax ?? 'none' };
  }
}

function judgedValue(client: ClientId, value: unknown, file: string) {
  const faults = judgeMarketplace(client, value, file);
  return { faults, value, worst: worstEffect(faults.map(fault => fault.effect)) };
}

/** Is an effect at least as bad as another? */
export function atLeast(effect: Effect, least: Effect): boolean {
  return compareEffects(effect, least) >= 0;
}
