import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { rules } from '../../src/rules/index.ts';
import { heldTo } from '../held-to.ts';
import { fakePorts } from './fakes.ts';

async function told(command: 'explain' | 'rules' | 'schema', words: readonly string[] = [], given: Given = {}) {
  const outcome = await run(command, settle(given, words), fakePorts({}));
  if (outcome.kind !== 'text') throw new Error(`${command} gives text`);
  return outcome.text(plain);
}

describe.each(rules.map(rule => [rule.id, rule] as const))('explain %s', (id, rule) => {
  test('shows every example with what is really found', async () => {
    const page = await told('explain', [id]);
    expect(page).toContain(rule.title);
    const sections = page.split('\nExample: ').slice(1);
    expect(sections).toHaveLength(Object.keys(rule.examples).length);
    Object.values(rule.examples).forEach((example, index) => {
      const found = sections[index]?.split('\n').filter(line => line.includes(` ${id}  `)) ?? [];
      expect(found).toHaveLength(new Set(found).size);
      expect(found.length > 0).toBe(example.finds.length > 0);
    });
    expect(page).not.toMatch(/undefined|\[object/);
  });

  test('in JSON', async () => {
    const said: unknown = JSON.parse(await told('explain', [id], { format: 'json' }));
    expect(heldTo('explained/v1', said)).toMatchObject({ id, level: rule.level });
  });
});

test.each<[string[], string]>([
  [['schema/invalid-jsno'], 'Did you mean: catalogc explain schema/invalid-json'],
  [['invalid-json'], 'Did you mean: catalogc explain schema/invalid-json'],
  [['zzz'], 'List them: catalogc rules'],
  [[], 'List them: catalogc rules'],
])('explain %j is trouble', async (words, hint) => {
  await expect(told('explain', words)).rejects.toMatchObject({ hint });
});

test('rules lists each rule once', async () => {
  const lines = (await told('rules')).split('\n');
  for (const { id, title } of rules) expect(lines.filter(line => line.includes(` ${id} `))[0]).toContain(title);
  expect(heldTo('rules/v1', JSON.parse(await told('rules', [], { format: 'json' }))).rules).toHaveLength(rules.length);
});

describe('schema', () => {
  test('lists, prints one, and prints editor settings', async () => {
    expect(await told('schema')).toContain('policy.v1   Title of policy.v1\n');
    for (const kind of ['policy', 'policy.v1', 'policy/v1'])
      expect(await told('schema', [kind])).toContain('policy.v1');
    const settings = JSON.parse(await told('schema', [], { vscode: true }));
    expect(settings['yaml.schemas']['./node_modules/catalogc/schemas/policy.v1.schema.json']).toContain(
      'policies/*.yaml',
    );
    expect(settings['json.schemas']).toHaveLength(1);
  });

  test('of an unknown kind is trouble', async () => {
    await expect(told('schema', ['polcy'])).rejects.toMatchObject({ hint: 'Did you mean: catalogc schema policy' });
  });
});
