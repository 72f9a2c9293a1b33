import { expect, test } from 'vitest';
import type { Lock } from '../../src/model/verification.ts';
import {
  type RolledBack,
  rolledBackJson,
  rolledBackNotes,
  rolledBackSummary,
  rolledBackText,
} from '../../src/report/rolled-back.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { rendered } from './forge.ts';
import { hostileTexts } from './hostile-texts.ts';
import { commandsIn } from './runner.ts';

function lockOf(name: string, version: string): Lock {
  const of = { catalog: 'acme', channel: 'acme', asOf: '2026-11-20', commit: 'a'.repeat(40), policySha256: 'b' };
  return { ...of, tool: { name: 'catalogc', version: '0.1.0' }, plugins: [{ name, version, state: 'active' }] };
}

function told(text: string): RolledBack {
  const taken = new Map([[text, { version: text, gitTree: 'a' }]]);
  return {
    rollback: { catalog: 'acme', on: '2026-11-20', to: 1, from: 2, taken, because: text },
    warnings: [text],
    newest: lockOf(text, text),
    again: lockOf(text, `${text}1`),
    asOf: '2026-11-20',
    dryRun: true,
    outcome: {
      catalog: 'acme',
      repository: 'acme/x',
      plan: { kind: 'publish', serial: 3, because: 'changed' },
      tag: text,
    },
  };
}

test.each(hostileTexts)('%j is nothing but text where a release is taken back', text => {
  const ours = ['paragraph', 'heading', 'list', 'listItem', 'inlineCode', 'blockquote'];
  for (const markdown of [rolledBackNotes(told(text)), rolledBackSummary(told(text))]) {
    const { kinds, spoken } = rendered(markdown);
    expect(spoken, markdown).toEqual([]);
    expect(
      kinds.filter(kind => !ours.includes(kind)),
      markdown,
    ).toEqual([]);
  }
  for (const printed of [rolledBackText(told(text), plain), rolledBackJson(told(text))]) {
    expect(printed.match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u), printed).toBeNull();
    expect(commandsIn(printed)).toEqual([]);
  }
});

test('a program gets the versions as they are', () => {
  const text = '1.0.0-\u202e##[x]';
  const said = heldTo('rolled-back/v1', JSON.parse(rolledBackJson(told(text))));
  expect(said.plugins).toEqual([{ name: text, from: text, to: `${text}1` }]);
});
