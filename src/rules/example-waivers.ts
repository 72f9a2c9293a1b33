/** For examples: where the waiver of the crm plugin stands. */
export const file = 'policies/waivers/WVR-1.yaml';

/** For examples: a waiver of its address without https, with some keys said otherwise. */
export function waiver(more: Readonly<Record<string, string>> = {}): string {
  const keys = {
    id: 'WVR-1',
    rule: 'security/insecure-url',
    plugin: 'crm',
    where: '{ path: plugins/crm/.mcp.json }',
    reason: 'The vendor moves to https in January.',
    owner: '"@acme/sales"',
    created: '2026-11-20',
    expires: '2027-01-19',
    ...more,
  };
  const lines = Object.entries(keys).map(([key, text]) => `${key}: ${text}`);
  return `schema: waiver/v1\n${lines.join('\n')}\n`;
}

/** For examples: the crm plugin, whose server has an address without https, and other files. */
export function crm(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.0.0" }\n',
    'plugins/crm/.mcp.json': '{ "mcpServers": { "crm": { "type": "http", "url": "http://crm.acme.example/mcp" } } }\n',
    ...more,
  };
}
