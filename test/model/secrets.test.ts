import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldSecret } from '../../src/model/random-run.ts';
import { guessedKinds, markedKinds } from '../../src/model/secret-kinds.ts';
import { secretsIn, veiled } from '../../src/model/secrets.ts';
import { expectLinear } from '../growth.ts';

// In parts, so that no scanner takes the text of this file for a secret that leaked.
const letters = 'q7RkZ2mWv9TbX4nLc8PdYhF3sJgA6eKu5wM1';
const long = letters.repeat(8);
const hex = '3f786850e387550fdab836ed7e6dc881de23001b9a4c5e7d81f2063b'.repeat(3);
const begin = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');

const samples: readonly (readonly [name: string, ...parts: string[]])[] = [
  ['a GitHub token', 'gho', '_', letters],
  ['a GitHub token', 'github', '_pat_', letters.slice(0, 22), '_', long.slice(0, 59)],
  ['a GitLab token', 'glpat', '-', letters.slice(0, 20)],
  ['an npm token', 'npm', '_', letters],
  ['an AWS access key', 'AK', 'IA', 'Q7RKZ2MWV4TBX3NL'],
  ['a Slack token', 'xo', 'xb-', '2048', '-', letters.slice(0, 24)],
  ['a Slack webhook', 'https://hooks.', 'slack.com/services/', 'T0Q7RKZ2M/B0WV4TBX3/', letters.slice(0, 24)],
  ['a Discord webhook', 'https://discord', '.com/api/webhooks/', '284759301847562910/', long.slice(0, 68)],
  ['a Telegram bot token', '847562910', ':', 'AA', letters.slice(0, 33)],
  ['a Stripe key', 'sk', '_live_', letters.slice(0, 24)],
  ['a Google API key', 'AI', 'za', letters.slice(0, 35)],
  ['an OpenAI key', 'sk', '-proj-', long.slice(0, 120)],
  ['an OpenAI key', 'sk', '-', letters.slice(0, 20), 'T3Blbk', 'FJ', letters.slice(0, 20)],
  ['an Anthropic key', 'sk', '-ant-', 'api03-', long.slice(0, 95)],
  ['a Hugging Face token', 'h', 'f_', letters.slice(0, 34)],
  ['a SendGrid key', 'S', 'G.', letters.slice(0, 22), '.', long.slice(0, 43)],
  ['a DigitalOcean token', 'dop', '_v1_', hex.slice(0, 64)],
  ['an Azure storage key', 'Account', 'Key=', long.slice(0, 86), '=='],
  ['an Azure client secret', 'q7R8', 'Q~', letters.slice(0, 34)],
  ['a private key', begin, '\n', long, '\n'],
  ['a private key', begin, '\\n', long, '\\n'],
  ['a signed token (JWT)', 'ey', 'JhbGciOiJFUzI1NiJ9.', 'ey', `J${letters}.`, long.slice(0, 86)],
  ['an AWS secret key', 'aws_secret_access_key = ', `${letters}/Zx9`],
  ['a password in a URL', 'amqps://crm:', 'v9TbX4nLc8', '@queue.acme.com'],
  ['a secret', 'TWILIO_AUTH_TOKEN=', hex.slice(0, 32)],
];

test.each(samples)('%s is found and veiled, alone and in a line', (name, ...parts) => {
  const secret = parts.join('');
  const value = parts.toSorted((a, b) => a.length - b.length).at(name === 'a password in a URL' ? 0 : -1) ?? '';
  for (const text of [secret, `x: "${secret}",\n`, `\n  ${secret}\nmore`]) {
    expect(secretsIn(text).map(each => each.name)).toEqual([name]);
    expect(mayHoldSecret(new TextEncoder().encode(text))).toBe(true);
    expect(veiled(text)).toHaveLength(text.length);
    expect(veiled(text)).not.toContain(value.slice(-8));
  }
});

test('a quick look misses no secret, wherever it stands', () => {
  for (const [, ...parts] of samples) {
    const secret = new TextEncoder().encode(parts.join(''));
    for (let before = 0; before < 40; before++) {
      const bytes = new Uint8Array(before + secret.length + 3).fill(0x20);
      bytes.set(new TextEncoder().encode('ab cd-ef. g'.repeat(4).slice(0, Math.max(0, before - 1))));
      bytes.set(secret, before);
      expect(mayHoldSecret(bytes)).toBe(true);
    }
  }
});

test.each([
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'ghp_1234567890abcdefghijklmnopqrstuvwxyz',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_PersonalAccessToken01245678900000000',
  'postgres://postgres:postgres@localhost:5432/app',
  'https://user:${TOKEN}@acme.com',
  'npm_config_registry_of_the_company_that_we_work_for',
  'api_key="<paste-your-key-1a2b3c4d5e6f>"',
  'token: "{{ secrets.CRM_TOKEN_1a2b3c4d5e6f }}"',
  'const token = await getTokenFromKeychain1Or2Or3("crm");',
  'nextPageToken: "CAUQAA7xk3p9Qz2LmT8vN4"',
  'see https://acme.example/a:b and write to sales@acme.example',
  'primaryKey = "user-2026-11-20-0001-archive"',
])('%s is no secret', text => {
  expect(secretsIn(text)).toEqual([]);
});

describe('hostile text', () => {
  const bits = [
    'key=',
    'token: "',
    'eyJa',
    '.',
    '://a:',
    'aws_key=',
    'ghp_',
    'A1b2',
    '\\n',
    '@',
    '-',
    '_',
    ' ',
    'BEGIN ',
  ];

  test.each([...bits, begin, 'postgres://a:b', 'https://discord.com/api/webhooks/1', 'Version: '])(
    '%j over and over takes no more than its length',
    bit => {
      expectLinear(size => secretsIn(bit.repeat(Math.ceil(size / bit.length))), 262_144);
    },
  );

  test('whatever the text, what is found lies in it, in order, and is not shown', () => {
    const piece = fc.oneof(fc.constantFrom(...bits, letters, hex), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of secretsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(veiled(text)).toHaveLength(text.length);
      }),
    );
  });
});

test('every kind says where its shape is described', () => {
  for (const { source } of [...markedKinds, ...guessedKinds]) expect(source).toMatch(/^https:\/\/\S+$/);
});
