import { expect, test } from 'vitest';
import { render } from '../../src/commands/render.ts';
import type { Format } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { reportOfTree } from './fixture-report.ts';

// In parts, so that no scanner takes the text of this file for a secret that leaked.
const tail = 'q7RkZ2mWv9TbX4nLc8PdYhF3sJgA6eKu5wM1';
const token = ['ghp', tail].join('_');
const key = `${['-----BEGIN', 'PRIVATE KEY-----'].join(' ')}\n${tail}${tail}\n`;

const formats: readonly Format[] = ['human', 'json', 'github', 'sarif', 'markdown'];

const report = reportOfTree({
  'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: token, nmae: token } },
  'plugins/crm/.mcp.json': {
    json: {
      mcpServers: {
        crm: { type: 'http', url: `http://crm.acme.com/${token}` },
        near: { command: 'npx', args: ['crm', token], nevr: token, key },
      },
    },
  },
});

test('a line that holds a secret is pointed at by several rules', () => {
  const rules = new Set(report.findings.map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThan(3);
  expect(rules).toContain('security/secret');
});

test.each(formats)('no secret is in a report as %s', async format => {
  const text = await render(report, format, plain, '');
  expect(text).toContain('looks like a GitHub token');
  expect(text).not.toContain(tail.slice(8));
});
