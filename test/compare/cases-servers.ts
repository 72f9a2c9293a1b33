import { type Case, claude, codex, json } from './sides.ts';

const base = codex();
const servers = (all: object) => ({ ...base, '.mcp.json': json({ mcpServers: all }) });
const crm = (server: object) => servers({ crm: server });
const remote = (url: string, more: object = {}) => crm({ type: 'http', url, ...more });
const npx = (...args: string[]) => crm({ command: 'npx', args });
const url = 'https://crm.example/mcp';
const sends = (to: string, authorization: string) => ({ type: 'http', url: to, headers: { authorization } });
const apps = (all: object) => ({ ...base, '.app.json': json({ apps: all }) });
const start = (command: string) => `start the program \`${command}\` as the MCP server crm`;

/** MCP servers and connectors. */
export const serverCases: Readonly<Record<string, Case>> = {
  'a server removed': { was: remote(url), now: servers({}), finds: ['mcp.removed'], asks: ['major'] },
  'a server renamed': {
    ...{ was: remote(url), now: servers({ sync: { type: 'http', url } }), finds: ['mcp.renamed'], asks: ['major'] },
  },
  'a server with a new host': {
    ...{ was: base, now: remote(url), finds: ['mcp.added'], asks: ['major', 'minor'], gains: ['contact crm.example'] },
  },
  'a second server of the same host': {
    was: remote(url),
    now: servers({ crm: { type: 'http', url }, more: { type: 'http', url: 'https://crm.example/more' } }),
    ...{ finds: ['mcp.added'], asks: ['minor'] },
  },
  'a server with a new program': {
    was: base,
    now: npx('-y', '@acme/crm@1.2.3'),
    ...{ finds: ['mcp.added'], asks: ['major', 'minor'], gains: [start('npx -y @acme/crm@1.2.3')] },
  },
  'a packed server': {
    was: claude(),
    now: claude({ mcpServers: ['https://crm.example/crm.mcpb'] }),
    ...{ finds: ['mcp.added'], asks: ['major', 'minor'], gains: [start('https://crm.example/crm.mcpb')] },
  },
  'a second server of the same program': {
    was: npx('-y', '@acme/crm'),
    now: servers({
      crm: { command: 'npx', args: ['-y', '@acme/crm'] },
      b: { command: 'npx', args: ['@acme/crm', '-b'] },
    }),
    ...{ finds: ['mcp.added'], asks: ['minor'] },
  },
  'a server that needs a secret': {
    was: servers({ more: { type: 'http', url } }),
    now: servers({
      more: { type: 'http', url },
      crm: { type: 'http', url, headers: { Authorization: 'Bearer ${TOKEN}' } },
    }),
    ...{ finds: ['mcp.added', 'mcp.secret.added', 'mcp.secret.added'], asks: ['major', 'minor'] },
    gains: ['ask for the environment variable TOKEN', 'send a secret in the header authorization to crm.example'],
  },
  'a server of a known program that names new hosts': {
    was: npx('mcp-remote', url),
    now: servers({
      crm: { command: 'npx', args: ['mcp-remote', url] },
      a: { command: 'npx', args: ['mcp-remote', 'https://a.example/mcp'] },
      b: { command: 'npx', args: ['mcp-remote'], env: { URL: 'https://b.example' } },
      c: { command: 'npx', args: ['mcp-remote', `${url}/more`] },
    }),
    ...{ finds: ['mcp.added', 'mcp.added', 'mcp.added'], asks: ['major', 'minor'] },
    gains: ['contact a.example', 'contact b.example'],
  },
  'a server that asks for a sign-in': {
    was: servers({ more: { url } }),
    now: servers({
      more: { url },
      a: { url, oauth: { clientId: 'a' } },
      b: { url, oauth: { authServerMetadataUrl: 'https://id.example/.well-known' } },
      c: { url, headersHelper: './token.sh' },
    }),
    finds: [...Array(3).fill('mcp.added'), ...Array(3).fill('mcp.sign-in.added')],
    asks: ['major', 'minor'],
    gains: [
      'run ./token.sh for the headers of the MCP server c',
      'contact id.example',
      'ask for a sign-in to the MCP server a',
    ],
  },
  'the same server in two manifests': {
    was: { ...codex({ mcpServers: { mcpServers: { crm: { url } } } }), ...claude({ mcpServers: { crm: { url } } }) },
    now: {
      ...codex({ mcpServers: { mcpServers: { crm: { url: `${url}/2` } } } }),
      ...claude({ mcpServers: { crm: { url: `${url}/2` } } }),
    },
    ...{ finds: ['mcp.url.path.changed'], asks: ['minor'] },
  },
  'another host': {
    was: remote(url),
    now: remote('https://crm2.example/mcp'),
    ...{ finds: ['mcp.url.host.changed'], asks: ['major'], gains: ['contact crm2.example'] },
  },
  'another host that is known': {
    was: servers({ crm: { url }, more: { url: 'https://crm2.example/mcp' } }),
    now: servers({ crm: { url: 'https://crm2.example/mcp' }, more: { url: 'https://crm2.example/mcp' } }),
    ...{ finds: ['mcp.url.host.changed'], asks: ['major'] },
  },
  'a host in a variable': {
    was: remote('https://${A:-a}.example/mcp'),
    now: remote('https://${A:-b}.example/mcp'),
    ...{ finds: ['mcp.url.host.changed'], asks: ['major'], gains: ['contact ${A:-b}.example'] },
  },
  'another path': {
    ...{ was: remote(url), now: remote(`${url}/v2`), finds: ['mcp.url.path.changed'], asks: ['minor'] },
  },
  'another query': {
    ...{ was: remote(url), now: remote(`${url}?v=2`), finds: ['mcp.url.query.changed'], asks: ['minor'] },
  },
  'no encryption any more': {
    was: remote(url),
    now: remote('http://crm.example/mcp'),
    ...{ finds: ['mcp.url.encryption.dropped'], asks: ['major'] },
  },
  'encryption at last': {
    was: remote('http://crm.example/mcp'),
    ...{ now: remote(url), finds: ['mcp.url.scheme.changed'], asks: ['minor'] },
  },
  'another transport': {
    ...{ was: remote(url), now: crm({ type: 'sse', url }), finds: ['mcp.transport.changed'], asks: ['minor'] },
  },
  'from a host to a program': {
    was: remote(url),
    now: npx('@acme/crm'),
    ...{ finds: ['mcp.transport.stdio.changed'], asks: ['major', 'minor'], gains: [start('npx @acme/crm')] },
  },
  'from a program to a host': {
    was: npx('@acme/crm'),
    now: remote(url),
    ...{ finds: ['mcp.transport.stdio.changed'], asks: ['major', 'minor'], gains: ['contact crm.example'] },
  },
  'another binary': {
    was: crm({ command: 'crm-server' }),
    now: crm({ command: 'crm-daemon' }),
    ...{ finds: ['mcp.command.changed'], asks: ['major'], gains: [start('crm-daemon')] },
  },
  'another package': {
    was: npx('-y', '@acme/crm@1.0.0'),
    now: npx('-y', '@evil/crm@1.0.0'),
    ...{ finds: ['mcp.command.changed'], asks: ['major'], gains: [start('npx -y @evil/crm@1.0.0')] },
  },
  'another image': {
    was: crm({ command: 'docker', args: ['run', '-i', '-e', 'A', 'acme/crm:1.0'] }),
    now: crm({ command: 'docker', args: ['run', '-i', '-e', 'A', 'evil/crm:1.0'] }),
    ...{ finds: ['mcp.command.changed'], asks: ['major'] },
    gains: [start('docker run -i -e A evil/crm:1.0')],
  },
  'a program that another server starts already': {
    was: servers({ crm: { command: 'a' }, more: { command: 'b' } }),
    now: servers({ crm: { command: 'b' }, more: { command: 'b' } }),
    ...{ finds: ['mcp.command.changed'], asks: ['major'] },
  },
  'other code for an interpreter': {
    was: crm({ command: 'node', args: ['-e', 'a()'] }),
    now: crm({ command: 'node', args: ['-e', 'b()'] }),
    ...{ finds: ['mcp.command.changed'], asks: ['major'], gains: [start('node -e b()')] },
  },
  'another file of the plugin': {
    was: crm({ command: 'node', args: ['${CLAUDE_PLUGIN_ROOT}/a.js'] }),
    now: crm({ command: 'node', args: ['${CLAUDE_PLUGIN_ROOT}/b.js'] }),
    ...{ finds: ['mcp.args.changed'], asks: ['minor'] },
  },
  'another version of the package': {
    was: npx('-y', '@acme/crm@1.2.3'),
    now: npx('-y', '@acme/crm@1.2.4'),
    ...{ finds: ['mcp.args.version.changed'], asks: ['patch'] },
  },
  'another version of the image': {
    was: crm({ command: 'docker', args: ['run', 'host:5000/crm:1.0'] }),
    now: crm({ command: 'docker', args: ['run', 'host:5000/crm:1.1'] }),
    ...{ finds: ['mcp.args.version.changed'], asks: ['patch'] },
  },
  'another version of a Python package': {
    was: crm({ command: 'uvx', args: ['--from', 'crm==1.0', 'serve'] }),
    now: crm({ command: 'uvx', args: ['--from', 'crm==1.1', 'serve'] }),
    ...{ finds: ['mcp.args.version.changed'], asks: ['patch'] },
  },
  'another argument': {
    was: npx('@acme/crm'),
    now: npx('@acme/crm', '--fast'),
    ...{ finds: ['mcp.args.changed'], asks: ['minor'] },
  },
  'another host in the arguments': {
    was: npx('mcp-remote', url),
    now: npx('mcp-remote', 'https://crm2.example/mcp'),
    ...{ finds: ['mcp.args.changed'], asks: ['major', 'minor'], gains: ['contact crm2.example'] },
  },
  'other hosts in variables': {
    was: crm({ command: 'crm', env: { A: 'https://a.example' } }),
    now: crm({ command: 'crm', env: { A: 'https://b.example', C: 'https://c.example' } }),
    ...{ finds: ['mcp.env.changed', 'mcp.env.optional.added'], asks: ['major', 'minor'] },
    gains: ['contact b.example', 'contact c.example'],
  },
  'a variable that has to be set': {
    was: npx('@acme/crm'),
    now: crm({ command: 'npx', args: ['@acme/crm'], env: { TOKEN: '${CRM_TOKEN}' } }),
    ...{ finds: ['mcp.env.required.added'], asks: ['major'] },
    gains: ['ask for the environment variable CRM_TOKEN'],
  },
  'variables that may be set': {
    was: crm({ command: 'crm', env: { OLD: 'x', MODE: 'a' } }),
    now: crm({
      command: 'crm',
      env: { URL: '${CRM_URL:-default}', MODE: 'b', ROOT: '${CLAUDE_PLUGIN_ROOT}' },
    }),
    ...{ finds: ['mcp.env.changed', 'mcp.env.optional.added', 'mcp.env.removed'], asks: ['minor'] },
  },
  headers: {
    was: remote(url, { headers: { 'X-Old': 'x', 'X-Mode': 'a' } }),
    now: remote(url, { headers: { 'X-New': 'x', 'X-Mode': 'b' } }),
    ...{ finds: ['mcp.header.added', 'mcp.header.changed', 'mcp.header.removed'], asks: ['minor'] },
  },
  'a header with a secret': {
    was: remote(url),
    now: remote(url, { headers: { 'X-Api-Key': '${user_config.key}' } }),
    ...{ finds: ['mcp.header.secret.added'], asks: ['major'] },
    gains: ['send a secret in the header x-api-key to crm.example'],
  },
  'another variable in a header': {
    was: remote(url, { headers: { Authorization: 'Bearer ${CRM_TOKEN}' } }),
    now: remote(url, { headers: { Authorization: 'Bearer ${GITHUB_TOKEN}' } }),
    ...{ finds: ['mcp.env.removed', 'mcp.env.required.added', 'mcp.header.secret.added'], asks: ['major'] },
    gains: [
      'ask for the environment variable GITHUB_TOKEN',
      'send GITHUB_TOKEN in the header authorization to crm.example',
    ],
  },
  'a variable that another server sends already': {
    was: servers({ crm: sends(url, '${CRM_TOKEN}'), git: sends('https://git.example/mcp', '${GITHUB_TOKEN}') }),
    now: servers({ crm: sends(url, '${GITHUB_TOKEN}'), git: sends('https://git.example/mcp', '${GITHUB_TOKEN}') }),
    ...{ finds: ['mcp.env.removed', 'mcp.env.required.added', 'mcp.header.secret.added'], asks: ['major'] },
    gains: ['send GITHUB_TOKEN in the header authorization to crm.example'],
  },
  'another setting in a header': {
    was: crm(sends(url, '${user_config.crm}')),
    now: crm(sends(url, '${user_config.git}')),
    ...{ finds: ['mcp.header.secret.added'], asks: ['major'] },
    gains: ['send user_config.git in the header authorization to crm.example'],
  },
  'a variable instead of a setting in a header': {
    was: crm(sends(url, '${user_config.crm}')),
    now: crm(sends(url, '${GITHUB_TOKEN}')),
    ...{ finds: ['mcp.env.required.added', 'mcp.header.secret.added'], asks: ['major'] },
    gains: [
      'ask for the environment variable GITHUB_TOKEN',
      'send GITHUB_TOKEN in the header authorization to crm.example',
    ],
  },
  'a variable in a header that loses its default': {
    was: crm(sends(url, '${TOKEN:-none}')),
    now: crm(sends(url, '${TOKEN}')),
    ...{ finds: ['mcp.env.required.added', 'mcp.header.changed'], asks: ['major'] },
    gains: ['ask for the environment variable TOKEN'],
  },
  'the same variable in other words of a header': {
    was: crm(sends(url, 'Bearer ${TOKEN}')),
    now: crm(sends(url, 'Token ${TOKEN}')),
    ...{ finds: ['mcp.header.changed'], asks: ['patch'] },
  },
  'another variable that Codex sends as a header': {
    was: remote(url, { env_http_headers: { Authorization: 'CRM_TOKEN' } }),
    now: remote(url, { env_http_headers: { Authorization: 'GITHUB_TOKEN' } }),
    ...{ finds: ['mcp.env.removed', 'mcp.env.required.added', 'mcp.header.secret.added'], asks: ['major'] },
    gains: [
      'ask for the environment variable GITHUB_TOKEN',
      'send GITHUB_TOKEN in the header authorization to crm.example',
    ],
  },
  'a token that Codex passes on': {
    was: remote(url),
    now: remote(url, { bearer_token_env_var: 'CRM_TOKEN' }),
    ...{ finds: ['mcp.env.required.added'], asks: ['major'] },
    gains: ['ask for the environment variable CRM_TOKEN'],
  },
  'another OAuth client': {
    was: remote(url, { oauth: { clientId: 'a' } }),
    now: remote(url, { oauth: { clientId: 'b' } }),
    ...{ finds: ['mcp.auth.changed'], asks: ['major'] },
  },
  'a first sign-in': {
    was: remote(url),
    now: remote(url, { oauth: { clientId: 'a' } }),
    ...{ finds: ['mcp.auth.changed'], asks: ['major'], gains: ['ask for a sign-in to the MCP server crm'] },
  },
  'a sign-in elsewhere': {
    was: remote(url, { oauth: { authServerMetadataUrl: 'https://crm.example/.well-known' } }),
    now: remote(url, { oauth: { authServerMetadataUrl: 'https://id.example/.well-known' } }),
    ...{ finds: ['mcp.auth.changed'], asks: ['major'], gains: ['contact id.example'] },
  },
  'a program that makes headers': {
    was: remote(url),
    now: remote(url, { headersHelper: './token.sh' }),
    ...{ finds: ['mcp.auth.changed'], asks: ['major'] },
    gains: ['run ./token.sh for the headers of the MCP server crm'],
  },
  'only a timeout of a server': {
    ...{ was: remote(url), now: remote(url, { timeout: 5 }), finds: ['file.changed'], asks: ['patch'] },
  },
  'only the formatting of a file of servers': {
    was: remote(url),
    now: { ...base, '.mcp.json': `{"mcpServers":{"crm":{"url":"${url}","type":"http"}}}` },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'an app removed': { was: apps({ crm: { id: 'c1' } }), now: apps({}), finds: ['app.removed'], asks: ['major'] },
  'an app added': {
    was: apps({}),
    now: apps({ crm: { id: 'c1' } }),
    ...{ finds: ['app.added'], asks: ['major', 'minor'], gains: ['connect to the app crm (c1)'] },
  },
  'another connector': {
    was: apps({ crm: { id: 'c1' } }),
    now: apps({ crm: { id: 'c2' } }),
    ...{ finds: ['app.id.changed'], asks: ['major'], gains: ['connect to the app crm (c2)'] },
  },
};
