import type { Moved, Promotion } from '../model/promotion.ts';
import type { PublishOutcome } from '../model/publication.ts';
import { harmlessJson } from './harmless-json.ts';
import { code, prose } from './markdown.ts';
import { publishedSummary, publishedText } from './published.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What was promoted, or would be. */
export interface PromotedTold {
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly promotion: Promotion;
  readonly moves: readonly Moved[];
  /** Nothing was published where the catalog would have been empty. */
  readonly outcome?: PublishOutcome;
}

/** For a person: each plugin with what became of it, then what was published. */
export function promotedText({ asOf, dryRun, moves, outcome, promotion }: PromotedTold, style: Style): string {
  const lines = moves.map(move => `${say(style, 'strong', visible(move.name))}  ${visible(lineOf(move, promotion))}`);
  const done = outcome === undefined ? [] : [outcome];
  return `${[...lines, publishedText({ asOf, dryRun, done, skipped: [] }, style).trimEnd()].join('\n')}\n`;
}

/** For the summary of a job. */
export function promotedSummary({ asOf, dryRun, moves, outcome, promotion }: PromotedTold): string {
  const done = outcome === undefined ? [] : [outcome];
  const rows = moves.map(move => `- ${code(move.name, 100)}: ${prose(lineOf(move, promotion), 500)}`);
  return `${publishedSummary({ asOf, dryRun, done, skipped: [] })}\n${rows.join('\n')}\n`;
}

/** For a program. */
export function promotedJson({
  asOf,
  dryRun,
  moves,
  outcome,
  promotion: { from, soakDays, to },
}: PromotedTold): string {
  const done = outcome === undefined ? { action: 'none' } : { action: outcome.plan.kind, tag: outcome.tag };
  return `${harmlessJson({ schema: 'promoted/v1', asOf, dryRun, from, to, soakDays, ...done, plugins: moves })}\n`;
}

function lineOf({ because, kind, offered, was }: Moved, { to }: Promotion): string {
  switch (kind) {
    case 'moved':
      return `moves to ${offered ?? 'its new content'}${was === undefined ? '' : ` from ${was}`}`;
    case 'same':
      return `is the same${was === undefined ? '' : `: ${was}`}`;
    case 'stays':
      return `${was === undefined ? `stays out of ${to}` : `stays at ${was}`}: ${because ?? ''}`;
  }
}
