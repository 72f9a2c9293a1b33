import type { CourseDay } from '../model/course.ts';
import type { FileDiff } from '../model/mended.ts';
import type { Finding } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { diffText } from './diff.ts';
import { findingText } from './finding.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A day of a record, and what it means for whom. */
export interface RetiredDay extends CourseDay {
  readonly clients: readonly { readonly name: string; readonly says: string }[];
}

/** A record that was written, or is to be. */
export interface Retired {
  /** The plugin, or the plugin and its part. */
  readonly name: string;
  readonly file: string;
  readonly asOf: string;
  readonly course: readonly RetiredDay[];
  /** Days by which its sunset moved, because it was published too late. */
  readonly moved: number;
  /** Files kept by hand that have the plugin: until they are edited the record means nothing to their users. */
  readonly byHand: readonly string[];
  /** What a check finds because of it. */
  readonly findings: readonly Finding[];
  readonly passed: boolean;
  readonly diffs: readonly FileDiff[];
  readonly written: readonly string[];
  readonly dry: boolean;
  /** The command to run now. */
  readonly next?: string;
}

/** A record with what comes of it, for a person at a terminal. */
export function printRetired(retired: Retired, style: Style): string {
  const { byHand, diffs, dry, findings, moved } = retired;
  const late = `Published too late for its own notice: the sunset moved by ${counted(moved, 'day')}.`;
  const blocks = [
    dry ? diffText(diffs, style) : '',
    courseText(retired, style),
    moved === 0 ? '' : say(style, 'warn', late),
    byHand.length === 0 ? '' : say(style, 'warn', waiting(byHand)),
    ...findings.map(finding => findingText(finding, style)),
    ending(retired, style),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** The same for machines: `schemas/retired.v1.schema.json`. */
export function printRetiredJson(retired: Retired): string {
  return `${harmlessJson({ schema: 'retired/v1', ...retired })}\n`;
}

function courseText({ asOf, course, name }: Retired, style: Style): string {
  const width = Math.max(0, ...course.flatMap(({ clients }) => clients.map(client => client.name.length)));
  const label = Math.max(0, ...course.map(({ stage }) => stageText(stage).length));
  const lines = course.flatMap(({ clients, day = asOf, stage }) =>
    clients.map((client, at) => {
      const head = at === 0 ? `${day}  ${stageText(stage).padEnd(label)}` : ' '.repeat(12 + label);
      const toned = at === 0 ? say(style, 'strong', head) : head;
      return `  ${toned}  ${say(style, 'faint', client.name.padEnd(width))}  ${visible(client.says)}`;
    }),
  );
  return [say(style, 'strong', visible(name)), ...lines].join('\n');
}

function waiting(byHand: readonly string[]): string {
  const [are, they] = byHand.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  return `Nothing changes for users of ${byHand.map(visible).join(', ')}, which ${are} kept by hand, until ${they} edited, or imported: catalogc import`;
}

function stageText(stage: CourseDay['stage']): string {
  return stage.replace('-', ' ');
}

function ending({ dry, findings, next, passed, written }: Retired, style: Style): string {
  const gate = passed
    ? say(style, 'good', findings.length === 0 ? 'A check finds nothing against it.' : 'A check lets it pass.')
    : say(style, 'error', 'A check refuses it like this.');
  const wrote = dry
    ? say(style, 'faint', 'Nothing was written. To write it: the same command with --write')
    : `Wrote ${written.map(visible).join(', ')}`;
  return `${gate}\n${wrote}${next === undefined ? '' : `\nThen: ${visible(next)}`}`;
}
