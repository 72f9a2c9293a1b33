import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { filesNamedBy, filesNamedIn } from '../../src/model/started-files.ts';
import { commandFiles, startupsOf } from '../../src/model/startups.ts';

const manifest = { json: { name: 'hello', version: '1.0.0' } };

function pluginIn(tree: Tree) {
  const [plugin] = load(snapshotOf(tree), '2026-11-20').plugins;
  if (plugin === undefined) throw new Error('there is no plugin');
  return plugin;
}

test.each<[string, Tree, string[]]>([
  [
    'hooks of Claude Code, in groups',
    {
      'plugins/hello/.claude-plugin/plugin.json': manifest,
      'plugins/hello/hooks/hooks.json': {
        json: {
          hooks: {
            Stop: [
              {
                hooks: [
                  { type: 'command', command: 'a' },
                  { type: 'prompt', prompt: 'b' },
                ],
              },
            ],
          },
        },
      },
    },
    ['the hook of "Stop": a'],
  ],
  [
    'hooks of Copilot, one line for each shell',
    {
      'plugins/hello/plugin.json': manifest,
      'plugins/hello/hooks.json': {
        json: { version: 1, hooks: { sessionStart: [{ type: 'command', bash: 'a', powershell: 'b' }] } },
      },
    },
    ['the hook of "sessionStart": a', 'the hook of "sessionStart": b'],
  ],
  [
    'a hook with arguments, written into the manifest',
    {
      'plugins/hello/.claude-plugin/plugin.json': {
        json: { name: 'hello', version: '1.0.0', hooks: { Stop: [{ hooks: [{ command: 'a', args: ['b', 'c'] }] }] } },
      },
    },
    ['the hook of "Stop": a b c'],
  ],
  [
    'hooks in the front matter of a skill',
    {
      'plugins/hello/.claude-plugin/plugin.json': manifest,
      'plugins/hello/skills/greet/SKILL.md':
        '---\nname: greet\ndescription: Greets.\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: a\n---\n',
    },
    ['a hook: a'],
  ],
  [
    'servers, language servers and monitors',
    {
      'plugins/hello/.claude-plugin/plugin.json': {
        json: {
          ...manifest.json,
          lspServers: { ts: { command: 'tsls', args: ['-x'], extensionToLanguage: { '.ts': 'typescript' } } },
          experimental: { monitors: [{ name: 'm', command: 'tail -f log', description: 'Looks.' }] },
        },
      },
      'plugins/hello/.mcp.json': {
        json: {
          mcpServers: {
            crm: { command: 'crm', args: ['--stdio'] },
            far: { url: 'https://acme.example', headersHelper: 'h' },
          },
        },
      },
    },
    [
      'the server "crm": crm --stdio',
      'the server "far": h',
      'the language server "ts": tsls -x',
      'a monitor: tail -f log',
    ],
  ],
  [
    'a server of an agent',
    {
      'plugins/hello/.claude-plugin/plugin.json': manifest,
      'plugins/hello/agents/look.md':
        '---\ndescription: Looks.\nmcp-servers: { crm: { type: local, command: sh, args: [-c, a], tools: ["*"] } }\n---\n',
    },
    ['the server "crm": sh -c a'],
  ],
  [
    'a status line, a module and an extension',
    {
      'plugins/hello/.claude-plugin/plugin.json': {
        json: { ...manifest.json, settings: { subagentStatusLine: { type: 'command', command: 'a' } } },
      },
      'plugins/hello/hooks/hooks.json': { json: { modules: ['./b.mjs'] } },
      'plugins/hello/extensions/c/extension.mjs': 'c',
    },
    [
      'Claude Code: "${PLUGIN_ROOT}/hooks/b.mjs"',
      'Copilot: "${PLUGIN_ROOT}/extensions/c/extension.mjs"',
      'a status line: a',
    ],
  ],
])('%s', (_, tree, expected) => {
  const told = startupsOf(pluginIn(tree)).map(({ by, texts }) => `${by}: ${texts.map(({ value }) => value).join(' ')}`);
  expect(told).toEqual(expected);
});

test('files hold commands where Claude Code looks, and where the manifest says', () => {
  const plugin = pluginIn({
    'plugins/hello/.claude-plugin/plugin.json': {
      json: { ...manifest.json, experimental: { monitors: './config/monitors.json' } },
    },
    'plugins/hello/monitors/monitors.json': { json: [] },
    'plugins/hello/config/monitors.json': { json: [] },
    'plugins/hello/config/more.json': { json: [] },
    'plugins/hello/settings.json': { json: {} },
  });
  expect(commandFiles(plugin)).toEqual([
    'plugins/hello/config/monitors.json',
    'plugins/hello/monitors/monitors.json',
    'plugins/hello/settings.json',
  ]);
});

const scripts = ['a.sh', 'lib/b.js', 'lib/c.js', 'scripts/d.ps1', 'scripts/e.sh'];

test.each(['plugins/hello', ''])('files are named from the root and from where a script lies, in "%s"', root => {
  const at = (file: string): string => (root === '' ? file : `${root}/${file}`);
  const plugin = pluginIn({
    [at('.claude-plugin/plugin.json')]: manifest,
    ...(root === '' && {
      '.claude-plugin/marketplace.json': {
        json: { name: 'm', owner: { name: 'M' }, plugins: [{ name: 'hello', source: './' }] },
      },
    }),
    ...Object.fromEntries(scripts.map(file => [at(file), 'x'])),
  });
  const known = new Set(plugin.files);
  const inLine = (line: string): string[] => filesNamedIn(line, plugin, known);
  expect(inLine('"${CLAUDE_PLUGIN_ROOT}/a.sh" --now')).toEqual([at('a.sh')]);
  expect(inLine('pwsh ${PLUGIN_ROOT}\\scripts\\d.ps1')).toEqual([at('scripts/d.ps1')]);
  expect(inLine('node ./lib/b.js; sh ../../x; /a.sh; ~/a.sh')).toEqual([at('lib/b.js')]);
  const byScript = (file: string, text: string): string[] => filesNamedBy(at(file), text, plugin, known);
  expect(byScript('scripts/e.sh', '. "$(dirname "$0")/../a.sh"')).toEqual([at('a.sh')]);
  expect(byScript('a.sh', 'DIR=x\n"$DIR/scripts/e.sh"')).toEqual([at('scripts/e.sh')]);
  expect(byScript('lib/b.js', "require('./c.js'); join(__dirname, '../a.sh')")).toEqual(
    [at('a.sh'), at('lib/c.js')].toReversed(),
  );
  expect(byScript('lib/b.js', 'import "../../../etc/passwd"')).toEqual([]);
});
