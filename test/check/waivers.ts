import type { Tree } from '../../src/model/snapshot.ts';

/** A waiver as its author writes it; keys that are `undefined` are left out. */
export function waiverText(id: string, more: Readonly<Record<string, string | undefined>> = {}): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    rule: 'security/insecure-url',
    plugin: 'crm',
    where: '{ path: plugins/crm/.mcp.json }',
    reason: 'The vendor moves to https in January.',
    owner: '"@acme/sales"',
    created: '2026-11-01',
    expires: '2027-01-19',
    ...more,
  };
  const lines = Object.entries(keys).flatMap(([key, said]) => (said === undefined ? [] : [`${key}: ${said}`]));
  return `schema: waiver/v1\nid: ${id}\n${lines.join('\n')}\n`;
}

/** Two plugins, each of which sends what it knows without encryption. */
export const twoPlugins: Tree = {
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.4.0' } },
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url: 'http://crm.acme.example/mcp' } } } },
  'plugins/fax/.codex-plugin/plugin.json': { json: { name: 'fax', version: '2.0.0-rc.1' } },
  'plugins/fax/.mcp.json': { json: { mcpServers: { fax: { type: 'http', url: 'http://fax.acme.example/mcp' } } } },
};

/** The same with waivers in one file, one document each. */
export function withWaiverTexts(texts: readonly string[], more: Tree = {}): Tree {
  return { ...twoPlugins, 'policies/waivers/all.yaml': texts.join('---\n'), ...more };
}
