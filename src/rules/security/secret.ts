import type { Found } from '../../model/diagnostic.ts';
import { isCatalog } from '../../model/document.ts';
import { below } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import { mayHoldSecret } from '../../model/random-run.ts';
import { type Secret, secretsIn, shownOfSecret } from '../../model/secrets.ts';
import { mostRead, shippedText } from '../../model/shipped-text.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

// In parts, so that no scanner takes the text of this file for a secret that leaked.
const letters = 'q7RkZ2mWv9TbX4nLc8PdYhF3sJgA6eKu5';
const github = ['ghp', `${letters}w1Bx`].join('_');
const aws = ['AKIA', 'Q7RKZ2MWV4TBX3NL'].join('');
const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
const body = `${letters}${letters}${letters}`;

const hello = (file: string, text: string): Record<string, string | { json: unknown }> => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
  [`plugins/hello/${file}`]: text,
});
const servers = (env: object): string =>
  `${JSON.stringify({ mcpServers: { crm: { command: 'crm', env } } }, null, 2)}\n`;

export default rule({
  id: 'security/secret',
  title: 'A file that ships holds a token, a key or a password',
  level: 'error',
  core: true,
  scope: 'plugin',
  since: '0.1.0',
  why: `Everybody who installs the plugin gets every file of it, and what was pushed stays in the history: a secret that was
committed is known, and only its issuer can make it worthless. Texts with the mark of an issuer are errors; what has the
shape of a secret without such a mark, and made-up ones among tests, are warnings, since a core rule has no exceptions.
A file of bytes is not looked at, and of a file of text the first MiB.`,

  examples: {
    'a token in the environment of a server': {
      head: hello('.mcp.json', servers({ GITHUB_TOKEN: github })),
      finds: ['plugins/hello/.mcp.json'],
    },
    'a key in a script, another in the notes beside it': {
      head: {
        ...hello('scripts/sync.sh', `export AWS_ACCESS_KEY_ID=${aws}\n`),
        'plugins/hello/NOTES.txt': `Ask with ${github}.\n`,
      },
      finds: ['plugins/hello/NOTES.txt', 'plugins/hello/scripts/sync.sh'],
    },
    'the private key of a service account': {
      head: hello('account.json', JSON.stringify({ private_key: `${begin}\n${body}\n` })),
      finds: ['plugins/hello/account.json'],
    },
    'a random value whose name says what it is': {
      head: hello('config.py', `API_KEY = "${letters}"\n`),
      finds: ['plugins/hello/config.py'],
    },
    'a password in the address of a database': {
      head: hello('.env', 'DATABASE_URL=postgres://crm:v9TbX4nLc8@db.acme.com/crm\n'),
      finds: ['plugins/hello/.env'],
    },
    'a token among tests': {
      head: hello('tests/data.txt', github),
      finds: ['plugins/hello/tests/data.txt'],
    },
    'a token in a marketplace': {
      head: {
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [
              { name: 'far', source: { source: 'npm', package: 'far', version: '1.0.0' }, description: github },
            ],
          },
        },
      },
      finds: ['.claude-plugin/marketplace.json'],
    },
    'variables, and texts that show where a secret belongs': {
      head: hello(
        '.mcp.json',
        servers({
          A: '${GITHUB_TOKEN}',
          API_KEY: '<your-api-key-goes-right-here>',
          TOKEN: `ghp_${'x'.repeat(36)}`,
          AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
          DATABASE_URL: 'postgres://user:password@localhost:5432/crm',
        }),
      ),
      finds: [],
    },
    'long names, ids and checksums': {
      head: hello(
        'skills/greet/SKILL.md',
        `---
name: greet
description: Greets.
---

cache_key: "greeting-2026-11-20-for-everybody-and-nobody"
commit 3f786850e387550fdab836ed7e6dc881de23001b
sha512-${letters}
token = get_secret_from_the_vault_of_acme("crm")
`,
      ),
      finds: [],
    },
    'the begin of a key without the key': {
      head: hello('skills/greet/SKILL.md', `---\nname: greet\ndescription: Greets.\n---\n\nLook for "${begin}".\n`),
      finds: [],
    },
    'bytes that spell a token': {
      head: { ...hello('a', ''), 'plugins/hello/a.bin': new TextEncoder().encode(`\0${github}`) },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const file of plugin.files) {
        const mild = isForTests.test(`/${below(plugin.root, file)}`);
        for (const found of inFile(head.snapshot, file, isToldElsewhere(plugin, file)))
          yield { ...found, plugin: plugin.name.value, ...(mild && found.level === undefined && { level: 'warn' }) };
      }
    }
    yield* inCatalogs(head);
  },
});

/** Catalogs ship as well. */
function* inCatalogs({ catalogs, documents, snapshot }: Workspace): Iterable<Found> {
  for (const file of new Set(documents.filter(({ role }) => isCatalog(role)).map(({ file }) => file))) {
    const catalog = catalogs.find(({ document }) => document.file === file)?.name.value;
    for (const found of inFile(snapshot, file, true)) yield { ...found, ...(catalog !== undefined && { catalog }) };
  }
}

const isForTests = /\/(?:tests?|__tests__|spec|fixtures?|testdata|test-data|evals?|mocks?)\//i;

function* inFile(snapshot: Snapshot, file: string, isUrlTold: boolean): Iterable<Found> {
  const read = shippedText(snapshot, file, mayHoldSecret);
  if (read === undefined) return;
  for (const secret of secretsIn(read.text)) {
    if (isUrlTold && isWebPassword(read.text, secret)) continue;
    yield found(file, read.text, secret);
  }
  if (read.left > 0) {
    const message = `only the first ${mostRead} bytes were searched for secrets, not the ${read.left} after them`;
    yield { at: { file }, message, hint: 'Keep files of this size out of the plugin.', level: 'info' };
  }
}

function found(file: string, text: string, { end, guess, name, start }: Secret): Found {
  const begins = guess ? '' : ` that begins with ${shown(text.slice(start, start + shownOfSecret))}`;
  return {
    at: { file, span: [start, end] },
    message: `looks like ${name}${begins}`,
    value: text.slice(start, end),
    hint: 'Make it invalid where it was issued, take it out, and let users give theirs in their environment.',
    ...(guess && { level: 'warn' }),
  };
}

/** Of a password in a web address inside a document there is another rule. */
function isToldElsewhere({ documents }: Plugin, file: string): boolean {
  return documents.some(document => document.file === file && document.format === 'json');
}

function isWebPassword(text: string, { name, start }: Secret): boolean {
  return (
    name === 'a password in a URL' && /(?:https?|wss?):\/\/[^\s/]*$/i.test(text.slice(Math.max(0, start - 80), start))
  );
}
