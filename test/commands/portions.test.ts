import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { driftOf } from '../../src/check/drift.ts';
import { find } from '../../src/commands/find.ts';
import { judge } from '../../src/commands/judge.ts';
import { tool } from '../../src/commands/tool.ts';
import { withWaivers } from '../../src/commands/with-waivers.ts';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import type { Build } from '../../src/model/build.ts';
import type { ClientId } from '../../src/model/client.ts';
import { type Snapshot, snapshotOf } from '../../src/model/snapshot.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { rules } from '../../src/rules/index.ts';
import { every } from '../runs.ts';

const today = '2026-11-20';

/** Everything at once, nothing forgotten: what the portions are held to. */
function atOnce(snapshot: Snapshot, client?: ClientId) {
  const head = load(snapshot, today, client);
  const build = compile(head, { today, tool });
  const change = { head, today, losses: build.losses, drift: driftOf(build, snapshot) };
  const { findings } = withWaivers(find(change, rules).findings, change, rules, client === undefined);
  return { findings, build: written(build) };
}

function inPortions(snapshot: Snapshot, portion: number, client?: ClientId) {
  const scope = { drift: true, digests: true, portion, ...(client !== undefined && { client }) };
  const { build, findings } = judge({ head: snapshot, skipped: [] }, rules, today, scope);
  return { findings, build: written(build) };
}

function written({ catalogs, outputs, committed, losses }: Build) {
  const all = [...catalogs.flatMap(catalog => catalog.outputs), ...outputs, ...committed];
  return { losses, files: all.map(output => ('text' in output ? { path: output.path, text: output.text } : output)) };
}

describe('one plugin at a time gives what all at once give', () => {
  const fixtures = join(import.meta.dirname, '../fixtures');
  const names = readdirSync(fixtures, { withFileTypes: true }).filter(entry => entry.isDirectory());
  test.each(names.map(({ name }) => name))('fixture %s', async name => {
    const { snapshot } = await readWorkTree(join(fixtures, name));
    const whole = atOnce(snapshot);
    expect(inPortions(snapshot, 1)).toEqual(whole);
    expect(inPortions(snapshot, 3)).toEqual(whole);
  });

  // A third of the rules; with ALL_RUNS=1, as every week, all of them.
  for (const rule of rules.filter((_, at) => at % every(3) === 0)) {
    test.each(Object.entries(rule.examples))(`${rule.id}: %s`, (_, { client, head }) => {
      const snapshot = snapshotOf(head);
      expect(inPortions(snapshot, 1, client)).toEqual(atOnce(snapshot, client));
    });
  }
});
