import { expect, test } from 'vitest';
import type { PluginChange } from '../../src/model/inspection.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { type ReleaseNotes, releaseNotes } from '../../src/report/release-notes.ts';
import { rendered } from '../report/forge.ts';
import { hostileTexts } from '../report/hostile-texts.ts';

const commit = '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920';

function notes(text: string): ReleaseNotes {
  const place = { file: 'x', pointer: '' } as unknown as Waiver['place'];
  const said = (value: string) => ({ value, place });
  const plugin = { name: text, version: text, state: text, gitTree: 'a' };
  const changes: readonly PluginChange[] = [
    { kind: 'added', name: text, now: plugin },
    { kind: 'removed', name: text, was: plugin },
    { kind: 'updated', name: text, was: { ...plugin, version: `${text}1` }, now: plugin },
    { kind: 'updated', name: text, was: { ...plugin, state: 'active' }, now: plugin },
  ];
  const waiver: Waiver = {
    ...{ place, id: said(text), rule: said(text), plugin: said(text), where: { path: said(text) } },
    ...{ reason: said(text), owner: said(text), created: said('2026-01-01'), expires: said(text) },
  };
  return {
    ...{ plan: { kind: 'publish', serial: 2, because: 'changed' }, asOf: '2026-11-20', commit, plugins: 1 },
    ...{ changes, gains: new Map([[text, [text]]]), isPolicyNew: true, waivers: [waiver] },
    previous: { tag: text, commit },
  };
}

test.each(hostileTexts)('%j is nothing but text in the notes of a release', text => {
  const { kinds, spoken } = rendered(releaseNotes(notes(text)));
  expect(spoken).toEqual([]);
  const ours = ['paragraph', 'heading', 'list', 'listItem', 'inlineCode'];
  expect(kinds.filter(kind => !ours.includes(kind))).toEqual([]);
  expect(kinds.filter(kind => kind === 'heading')).toHaveLength(6);
});

test('notes are read at a glance', () => {
  const change: PluginChange = {
    kind: 'updated',
    name: 'crm-sync',
    was: { name: 'crm-sync', version: '1.0.0', state: 'active', gitTree: 'a' },
    now: { name: 'crm-sync', version: '1.1.0', state: 'deprecated', gitTree: 'b' },
  };
  const { waivers: _, previous: __, ...rest } = notes('x');
  const gains = new Map([['crm-sync', ['contact crm.example']]]);
  const text = releaseNotes({ ...rest, changes: [change], gains, waivers: [], isPolicyNew: false });
  expect(text).toBe(
    [
      `1 plugin as of 2026-11-20, from commit \`${commit}\`.`,
      '### Updated\n\n- `crm-sync` `1.0.0` -> `1.1.0`. After this update it will additionally:\n  - contact crm.example',
      '### Changed state\n\n- `crm-sync`: active -> deprecated',
      'Verify it before you use it: `gh release download` this tag into a folder, then `catalogc verify` that folder.',
    ].join('\n\n'),
  );
});

test('of very many changes the first are told', () => {
  const { changes: _, ...rest } = notes('x');
  const changes = Array.from({ length: 5000 }, (__, at): PluginChange => {
    const name = `plugin-${at}`;
    return { kind: 'added', name, now: { name, version: '1.0.0', state: 'active' } };
  });
  const text = releaseNotes({ ...rest, changes });
  expect(text.length).toBeLessThan(20_000);
  expect(text).toContain('- and 4900 more');
});
