import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { locator } from '../../src/load/locate.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const manifest = { json: { name: 'hello', version: '1.0.0' } };
const day = '2026-11-20';

test('of a huge Markdown file the front matter is read', () => {
  const text = `---\ndescription: Greets.\n---\n${'é\n'.repeat(20_000_000)}`;
  const { plugins } = load(
    snapshotOf({ 'plugins/hello/.codex-plugin/plugin.json': manifest, 'plugins/hello/skills/a/SKILL.md': text }),
    day,
  );
  expect(plugins[0]?.components.skills[0]).toMatchObject({
    description: { value: 'Greets.' },
    document: { faults: [] },
  });
});

test('nesting without end has a place', () => {
  const snapshot = snapshotOf({ 'policies/policy.yaml': `schema: policy/v1\nname: ${'['.repeat(1000)}` });
  const fault = load(snapshot, day).documents[0]?.faults[0];
  expect(fault?.kind).toBe('too-deep');
  expect(fault && locator(snapshot)(fault.place)?.line).toBe(2);
});
