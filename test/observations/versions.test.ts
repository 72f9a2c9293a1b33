import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../observations/record.ts';
import { clients } from '../../scripts/clients/client.ts';
import { pinnedVersion } from '../../scripts/clients/install.ts';
import { factsOf } from '../../src/clients/facts.ts';

const root = join(import.meta.dirname, '../..');
const observed = {
  codex: readRecord('codex').version,
  claude: readRecord('claude').version,
  copilot: readRecord('copilot').version,
} as const;

/** A client named with a version, as texts do it. */
const quoted =
  /\b(codex(?:-cli)?|claude(?:\s+code)?|copilot)(?: plugin validate)?`?[\s*]+(\d+\.\d+\.\d+)\b(?!\s+(?:and|or)\s+later)/gi;

/** Told as history: what a version brought, or how those before it behaved. */
const history = /(?:before|since|until|from|as of) $/i;

function namedIn(
  text: string,
): { readonly client: keyof typeof observed; readonly version: string; readonly at: number }[] {
  return [...text.matchAll(quoted)].flatMap(match => {
    const client = (match[1] ?? '').toLowerCase().replace(/(?:-cli|\s+code)$/, '') as keyof typeof observed;
    if (history.test(text.slice(0, match.index))) return [];
    return { client, version: match[2] ?? '', at: text.slice(0, match.index).split('\n').length };
  });
}

const files = globSync(
  [
    'src/**/*.{ts,json}',
    'docs/**/*.md',
    'plugins/**/*.md',
    '{schemas,policies,catalogs}/**/*.{json,yaml}',
    'README.md',
    'CONTRIBUTING.md',
  ],
  {
    cwd: root,
  },
).sort();

test('every text names the versions of clients that were observed', () => {
  const others = files.flatMap(file =>
    namedIn(readFileSync(join(root, file), 'utf8'))
      .filter(({ client, version }) => version !== observed[client])
      .map(({ client, version, at }) => `${file}:${at} names ${client} ${version}, observed is ${observed[client]}`),
  );
  expect(others).toEqual([]);
});

test('there are texts that name them, and another version would be noticed', () => {
  const named = files.flatMap(file => namedIn(readFileSync(join(root, file), 'utf8')));
  for (const client of Object.keys(observed))
    expect(named.filter(one => one.client === client).length).toBeGreaterThan(3);
  expect(namedIn('as codex-cli 0.1.2 does')).toEqual([{ client: 'codex', version: '0.1.2', at: 1 }]);
  expect(namedIn('Claude Code\n * 0.1.2 does')).toEqual([{ client: 'claude', version: '0.1.2', at: 1 }]);
  expect(namedIn('claude 2.1.193 and later')).toEqual([]);
});

test('the facts about a client are of the observed version', () => {
  for (const client of clients) expect(factsOf(client).version).toBe(observed[client]);
});

test('the clients that are locked for the acceptance run are those that were observed', () => {
  for (const client of clients) expect(pinnedVersion(client)).toBe(observed[client]);
});
