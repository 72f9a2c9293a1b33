import type { Shape } from '../../src/model/plugin.ts';
import type { FileLiteral } from '../../src/model/snapshot.ts';
import type { Dice } from './dice.ts';

/** A plugin as it was drawn: what its manifests say, and its files below its folder. */
export interface Plant {
  readonly name: string;
  readonly version: string;
  readonly shapes: readonly Shape[];
  readonly files: Readonly<Record<string, FileLiteral>>;
}

const shapeSets: readonly (readonly Shape[])[] = [
  ['codex', 'claude'],
  ['codex', 'claude', 'cursor'],
  ['codex', 'claude', 'cursor', 'copilot'],
  ['claude', 'agent-plugins'],
  ['agent-plugins'],
  ['codex'],
  ['claude'],
  ['copilot'],
  ['cursor'],
  ['shared'],
  ['event'],
  ['api'],
  ['array'],
];

/** Words that are hard to write down without loss. */
export const oddTexts: readonly string[] = [
  'Says "hello", and it\'s \\ back \\\\ slashed.',
  'Two lines:\nthe second, and a\ttab.',
  '👩‍💻 émigré 日本語 — “quotes” …',
  `${'A long story about a plugin that does many things. '.repeat(40)}`.slice(0, 2000),
  'Costs $100 & <b>bold</b> `code` ${HOME} {{braces}} %s %d',
  '#not a comment: yes, [brackets], {braces}, *star, &anchor, !tag',
  'null',
  '1.0',
];

const versions = ['1.0.0', '0.0.1', '10.20.30', '2.0.0-beta.1', '1.2.3-rc.10', '0.1.0-0'];

/** Draws a plugin of one name; `first` numbers make sure that every set of manifests is drawn. */
export function plantOf(dice: Dice, name: string, number: number): Plant {
  const shapes = shapeSets[number % shapeSets.length] as readonly Shape[];
  const version = dice.one(versions);
  const about = aboutOf(dice, name, version);
  const manifests = Object.assign({}, ...shapes.map(shape => manifestFile(shape, about))) as Plant['files'];
  const ours = shapes.some(shape => !['shared', 'event', 'api', 'array'].includes(shape));
  return { name, version, shapes, files: { ...manifests, ...(ours ? partsOf(dice, shapes) : {}) } };
}

interface AboutPlant {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly author: object;
  readonly more: Readonly<Record<string, unknown>>;
}

function aboutOf(dice: Dice, name: string, version: string): AboutPlant {
  const author = dice.one([
    { name: 'Ana "Ace" Müller' },
    { name: 'Ben', email: 'ben@example.com' },
    { name: 'Chi', email: 'chi@example.com', url: 'https://chi.example.com/' },
  ]);
  const more = {
    ...(dice.chance(50) && { homepage: 'https://plugins.example.com/a%20b?c=d#e' }),
    ...(dice.chance(50) && { repository: 'https://git.example.com/acme/plugins' }),
    ...(dice.chance(50) && { keywords: dice.some(['one', 'two words', 'ünï', '日本'], 1) }),
  };
  return { name, version, description: dice.one(oddTexts), license: 'MIT', author, more };
}

function manifestFile(shape: Shape, about: AboutPlant): Plant['files'] {
  const { name, version, description, license, author, more } = about;
  const common = { name, version, description, author, license, ...more };
  switch (shape) {
    case 'codex':
      return { '.codex-plugin/plugin.json': { json: { ...common, interface: { displayName: `The ${name}` } } } };
    case 'claude':
      return { '.claude-plugin/plugin.json': { json: common } };
    case 'cursor':
      return { '.cursor-plugin/plugin.json': { json: { ...common, author: withoutUrl(author) } } };
    case 'copilot':
      return { '.plugin/plugin.json': { json: common } };
    case 'agent-plugins': {
      const $schema = 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json';
      return { 'plugin.json': { json: { $schema, ...common } } };
    }
    case 'shared': {
      const endpoints = [{ path: '/things', method: 'GET', description: 'Lists things.' }];
      const value = { name, version: '1.2.0', description, endpoints, authentication: { type: 'None' }, scopes: [] };
      return { 'plugin-manifest.json': { json: value } };
    }
    case 'event': {
      const entryPoints = { handlers: [{ event: 'push', script: './handlers/push.js' }] };
      const value = {
        pluginId: name,
        version,
        name: 'Told of pushes',
        description,
        entryPoints,
        permissions: ['read'],
      };
      return { 'codex.plugin.json': { json: value }, 'handlers/push.js': 'export {};\n' };
    }
    case 'api': {
      const api_endpoints = [{ method: 'GET', path: '/v1/things', handler: 'listThings' }];
      return { 'plugin.manifest.json': { json: { name, version, description, api_endpoints, permissions: ['read'] } } };
    }
    case 'array':
      return { 'plugin.json': { json: { name, version, description, skills: [], mcpServers: [], apps: [] } } };
  }
}

function withoutUrl(author: object): object {
  const { url: _, ...rest } = author as { url?: string };
  return rest;
}

const script = { executable: '#!/bin/sh\necho hello\n' };
const server = { command: 'node', args: ['${CLAUDE_PLUGIN_ROOT}/server/index.js'], env: { LEVEL: 'info' } };
const hooks = {
  hooks: {
    SessionStart: [{ hooks: [{ type: 'command', command: '"${CLAUDE_PLUGIN_ROOT}"/scripts/hello.sh', timeout: 5 }] }],
    PreToolUse: [
      { matcher: 'Bash|Edit', hooks: [{ type: 'command', command: '"${CLAUDE_PLUGIN_ROOT}"/scripts/hello.sh' }] },
    ],
  },
};

/** Parts a plugin may bring; each is drawn or not. */
const parts: readonly Plant['files'][] = [
  { 'hooks/hooks.json': { json: hooks }, 'scripts/hello.sh': script },
  { '.mcp.json': { json: { mcpServers: { things: server } } }, 'server/index.js': '' },
  {
    '.mcp.json': { json: { things: server, other: { type: 'http', url: 'https://mcp.example.com/mcp' } } },
    'server/index.js': '',
  },
  { 'commands/say-hello.md': prompt('Says hello.'), 'commands/deep/say-bye.md': prompt('Says "bye": always.') },
  { 'agents/reviewer.md': `---\nname: reviewer\ndescription: Reviews things.\n---\nReview.\n` },
  {
    'skills/second/SKILL.md': skill('second'),
    'skills/second/scripts/run.sh': script,
    'skills/second/ref/a b.md': '# A b\n',
  },
  { 'README.md': '# Read me\r\nWith CRLF.\r\n', 'docs/README.md': { link: '../README.md' } },
  { 'shared/data/one.txt': '1\n', 'shared/data/two.txt': '2', 'docs/data': { link: '../shared/data' } },
  { 'assets/pixel.bin': Uint8Array.from({ length: 256 }, (_, byte) => byte), 'assets/empty.txt': '' },
  { 'assets/naïve 日本.txt': 'name\n', '.hidden/keep': 'kept\n', 'bin/tool': script },
];

function partsOf(dice: Dice, shapes: readonly Shape[]): Plant['files'] {
  const drawn = dice.some(parts).filter(part => !shapes.includes('agent-plugins') || !('.mcp.json' in part));
  const mcp = { 'mcp.json': { json: agentServers } };
  const more = shapes.includes('agent-plugins') && dice.chance(50) ? mcp : {};
  return Object.assign({ 'skills/first/SKILL.md': skill('first') }, ...drawn, more) as Plant['files'];
}

const agentServers = {
  $schema: 'https://agent-plugins.org/schemas/1.0.0/mcp.schema.json',
  mcpServers: { far: { type: 'streamable-http', url: 'https://mcp.example.com/mcp' } },
};

function skill(name: string): string {
  return `---\nname: ${name}\ndescription: "Knows ${name} things: when asked."\n---\n# ${name}\nDo it.\n`;
}

function prompt(description: string): string {
  return `---\ndescription: ${JSON.stringify(description)}\n---\nDo it.\n`;
}
