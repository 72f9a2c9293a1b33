import { isDeepStrictEqual } from 'node:util';
import type { Inspection, PluginChange } from '../model/inspection.ts';
import type { LockedPlugin } from '../model/verification.ts';
import { counted } from '../model/words.ts';
import { auditTexts } from './audit.ts';
import { type Row, rowsText } from './doctor-table.ts';
import { releaseRows } from './release-rows.ts';
import { type Style, say } from './style.ts';
import { refusalText, signerText } from './verification.ts';
import { visible } from './visible.ts';

/** What is in a release, for a person: its verdict first, as all that follows is worth no more than that. */
export function printInspection(inspection: Inspection, style: Style): string {
  const { at, audit, label, lock, refusals, release, signer, since } = inspection;
  const rows: readonly Row[] = [
    ...(release === undefined ? [] : releaseRows(release, lock, at)),
    {
      label: 'signer',
      value: signer === undefined ? 'unknown: only a trust policy can say whose signature it is' : signerText(signer),
    },
  ];
  const blocks = [
    ...refusals.map(refusal => refusalText(refusal, style)),
    verdictText(inspection, style),
    section(
      'Release',
      rowsText(release === undefined ? [{ label: 'release', value: 'no statement that can be read' }] : rows, style),
      style,
    ),
    ...(lock === undefined
      ? []
      : [section(counted(lock.plugins.length, 'plugin'), rowsText(lock.plugins.map(pluginRow), style), style)]),
    ...(since === undefined ? [] : [sinceText(since, label, style)]),
    ...(audit === undefined ? [] : auditTexts(audit, inspection, style)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function verdictText({ because, label, verified }: Inspection, style: Style): string {
  if (verified) return say(style, 'good', `${visible(label)} is verified`);
  const what = say(style, 'warn', `${visible(label)} is not verified`);
  return `${what}: ${visible(because)}. What it says of itself:`;
}

function section(title: string, text: string, style: Style): string {
  return `${say(style, 'strong', title)}\n${text}`;
}

function pluginRow({ gitTree, name, state, version }: LockedPlugin): Row {
  const from = gitTree === undefined ? 'is elsewhere' : `tree ${gitTree.slice(0, 12)}`;
  return { label: visible(name), value: `${version ?? 'no version'}${state === 'active' ? '' : `, ${state}`}`, from };
}

function sinceText({ changes, label, serial }: NonNullable<Inspection['since']>, now: string, style: Style): string {
  const then = `${visible(label)}${serial === undefined ? '' : ` (serial ${serial})`}`;
  if (changes.length === 0) return `No plugin of ${visible(now)} changed since ${then}`;
  return section(
    `${counted(changes.length, 'plugin')} changed since ${then}`,
    rowsText(changes.map(changeRow), style),
    style,
  );
}

/** One changed plugin as a row of a table. */
export function changeRow(change: PluginChange): Row {
  const label = visible(change.name);
  switch (change.kind) {
    case 'added':
      return { label, value: `added ${change.now.version ?? ''}`.trimEnd() };
    case 'removed':
      return { label, value: `removed ${change.was.version ?? ''}`.trimEnd() };
    case 'updated':
      return { label, value: `updated ${differences(change.was, change.now).join(', ')}` };
  }
}

function differences(was: LockedPlugin, now: LockedPlugin): readonly string[] {
  const version =
    was.version === now.version ? [] : [`${was.version ?? 'no version'} to ${now.version ?? 'no version'}`];
  const state = was.state === now.state ? [] : [`${was.state} to ${now.state}`];
  const isOther = was.gitTree !== now.gitTree || !isDeepStrictEqual(was.source, now.source);
  return [...version, ...state, ...(isOther && version.length === 0 ? ['new content under the same version'] : [])];
}
