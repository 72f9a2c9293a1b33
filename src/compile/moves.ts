import type { Deprecation } from '../model/deprecation.ts';
import type { Renames } from '../model/ledger.ts';
import { shown } from '../model/words.ts';

/** What a compiler is told of plugins that give way to others. */
export interface Moves {
  /** Renames that were published: history, which is only added to. */
  readonly published?: Renames;
  /** Is a committed file all that is known of what was published? */
  readonly byFileAlone?: boolean;
  /** What the replacement in a record can do more than the plugin; undefined where nobody can tell. */
  gainsIn?(record: Deprecation): readonly string[] | undefined;
}

/**
 * Where users of a plugin are moved to, or why they are only told that it is gone. Where the committed file `says` so already,
 * they are moved although nobody can tell what the replacement can do more.
 */
export function moveOf(
  record: Deprecation,
  { byFileAlone = false, gainsIn }: Moves,
  says?: string | null,
): { readonly to: string } | { readonly because: string } {
  const { acceptEscalation, elsewhere, kind, plugin, replacement } = record;
  if (replacement === undefined) return { because: 'no replacement is named' };
  const to = replacement.value;
  if (elsewhere !== undefined)
    return { because: `${shown(to)} is in another marketplace, and no rename leads out of one` };
  if (to === plugin.value) return { because: 'it is named as its own replacement' };
  if (acceptEscalation) return { to };
  const gains = gainsIn?.(record);
  if (says === to && (gains === undefined || byFileAlone)) return { to };
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
