/** A whole MCP server in one file that needs nothing but node: one tool, to be replaced. */
export function mcpServer(name: string): string {
  return `import { createInterface } from 'node:readline';

// Speaks MCP over stdin and stdout: one JSON-RPC message per line. Nothing is installed for it, so it brings what it needs.
const tools = [
  { name: 'greet', description: 'Greets somebody by name.', inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
];

const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: '${name}', version: '0.1.0' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools }),
  'tools/call': ({ arguments: { name } }) => ({ content: [{ type: 'text', text: \`Hello, \${name}.\` }] }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue; // a notification wants no answer
  const answer = answers[method];
  const said = answer === undefined ? { error: { code: -32601, message: \`No method \${method}\` } } : { result: answer(params ?? {}) };
  process.stdout.write(\`\${JSON.stringify({ jsonrpc: '2.0', id, ...said })}\\n\`);
}
`;
}
