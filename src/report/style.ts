import { styleText } from 'node:util';
import type { Level } from '../model/diagnostic.ts';

/** How a report is dressed: known at the edge, handed in. */
export interface Style {
  readonly color: boolean;
  /** Show what is folded otherwise. */
  readonly verbose: boolean;
  /** Findings only. */
  readonly quiet: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number;
}

export const plain: Style = { color: false, verbose: false, quiet: false };

export type Tone = Level | 'strong' | 'faint' | 'place' | 'good';

/** Text in a tone of voice; the bare text where there are no colours. */
export function say(style: Style, tone: Tone, text: string): string {
  return style.color ? styleText(tones[tone], text, { validateStream: false }) : text;
}

const tones = {
  error: ['bold', 'red'],
  warn: ['bold', 'yellow'],
  info: ['bold', 'blue'],
  strong: 'bold',
  faint: 'dim',
  place: 'cyan',
  good: 'green',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;
