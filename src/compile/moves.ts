import type { Deprecation } from '../model/deprecation.ts';
import type { Renames } from '../model/ledger.ts';
import { shown } from '../model/words.ts';

/** What a compiler is told of plugins that give way to others. */
export interface Moves {
  /** Renames that were published: history, which is only added to. */
  readonly published?: Renames;
  /** What the replacement in a record can do more than the plugin; undefined where nobody can tell. */
  gainsIn?(record: Deprecation): readonly string[] | undefined;
}

/** Where users of a plugin are moved to, or why they are only told that it is gone. */
export function moveOf(
  record: Deprecation,
  { gainsIn }: Moves,
): { readonly to: string } | { readonly because: string } {
  const { acceptEscalation, elsewhere, kind, plugin, replacement } = record;
  if (replacement === undefined) return { because: 'no replacement is named' };
  const to = replacement.value;
  if (elsewhere !== undefined)
    return { because: `${shown(to)} is in another marketplace, and no rename leads out of one` };
  if (to === plugin.value) return { because: 'it is named as its own replacement' };
  if (acceptEscalation) return { to };
  const gains = gainsIn?.(record);
  if (gains !== undefined) return gains.length === 0 ? { to } : { because: escalating(to, gains) };
  // A rename is the same plugin, whose folder has its new name already.
  if (kind === 'rename' || gainsIn === undefined) return { to };
  return {
    because: `nobody can tell whether ${shown(to)} can do more; acceptEscalation: true moves users all the same`,
  };
}

function escalating(to: string, gains: readonly string[]): string {
  const [first = '', ...rest] = gains;
  const more = rest.length === 0 ? '' : `, and ${rest.length} more`;
  return `${shown(to)} can additionally ${first}${more}; acceptEscalation: true moves users all the same`;
}
