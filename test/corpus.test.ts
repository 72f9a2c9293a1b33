import { describe, expect, test } from 'vitest';
import { judge } from '../src/commands/judge.ts';
import { placeText } from '../src/model/place.ts';
import type { Finding } from '../src/model/report.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { rules } from '../src/rules/index.ts';
import { corpus, corpusIsHere, keptTree, rebuiltTree, whereTheyAre } from './corpus.ts';

const day = '2026-11-20';

describe.skipIf(!corpusIsHere)(`real repositories${whereTheyAre}`, () => {
  test.each(corpus)('%s as it lies here is checked to the end', name => {
    expect(findingsIn(keptTree(name)).length).toBeGreaterThan(0);
  });

  test('wshobson/agents: 41 skills folders that do not exist, a folder where claude wants files, a source without pin', () => {
    const errors = errorsIn('wshobson__agents');
    const missing = errors.filter(text =>
      /^structure\/path-missing plugins\/[^/]+\/\.codex-plugin\/plugin\.json#\/skills$/.test(text),
    );
    expect(missing).toHaveLength(41);
    expect(errors.filter(text => !missing.includes(text))).toEqual([
      'security/unpinned-source .claude-plugin/marketplace.json#/plugins/84/source',
      'structure/path-form plugins/pptx-deck-creation/.claude-plugin/plugin.json#/agents/0',
    ]);
  });

  test('expo/skills: the capital letter that the published schema of cursor refuses', () => {
    expect(errorsIn('expo__skills')).toEqual([
      'catalog/entry-refused .cursor-plugin/marketplace.json#/plugins/0/name',
      'identity/manifests-disagree plugins/expo/.cursor-plugin/plugin.json#/name',
    ]);
  });

  test('dotnet/skills: two folders where claude wants files (it cannot install these plugins)', () => {
    expect(errorsIn('dotnet__skills')).toEqual([
      'structure/path-form plugins/dotnet-diag/plugin.json#/agents',
      'structure/path-form plugins/dotnet-msbuild/plugin.json#/agents',
    ]);
  });

  test('anthropics/knowledge-work-plugins: no error', () => {
    expect(errorsIn('anthropics__knowledge-work-plugins')).toEqual([]);
  });
});

function findingsIn(snapshot: Snapshot): readonly Finding[] {
  return judge({ head: snapshot, skipped: [] }, rules, day, { drift: true }).findings;
}

function errorsIn(name: string): string[] {
  const errors = findingsIn(rebuiltTree(name)).filter(finding => finding.level === 'error');
  return errors.map(finding => `${finding.rule} ${placeText(finding.at)}`);
}
