import type { Waiver } from '../model/waiver.ts';
import type { WaiverCode, WaiverVerdict } from '../model/waiving.ts';

// Whether a rule or a plugin is known depends on what a run was handed; whether somebody agreed to a waiver does not.
const harmless: ReadonlySet<WaiverCode> = new Set(['lone', 'unknown-plugin', 'unknown-rule']);

/** The waivers that were agreed to, are in form and have not ended on the day of a run, by id; whether they cover anything or not. */
export function inForce(verdicts: readonly WaiverVerdict[]): readonly Waiver[] {
  return verdicts
    .filter(({ faults, pending, superseded }) => !pending && !superseded && faults.every(isHarmless))
    .map(({ waiver }) => waiver)
    .toSorted((a, b) => (a.id.value < b.id.value ? -1 : 1));
}

function isHarmless({ code }: { readonly code: WaiverCode }): boolean {
  return harmless.has(code);
}
