import type { Fix, Location, Result, Suppression } from 'sarif';
import type { Finding } from '../model/report.ts';
import type { Waived } from '../model/waiver.ts';
import { cut } from './cut.ts';
import { harmlessJson } from './harmless-json.ts';
import { locationOf, regionOf } from './sarif-place.ts';
import { sarifLevels } from './sarif-rule.ts';
import { visible } from './visible.ts';
import { notYours, waivedText } from './waived.ts';

/** What of a run its results have to know. */
export interface ResultFrame {
  /** Where the tree lies in the repository. */
  readonly folder: string;
  /** Was it compared with a base? Then every result says whether that has it, too. */
  readonly compared: boolean;
}

/** A finding as a result; `nth` counts findings of this run with the same fingerprint, from one. */
export function resultOf(finding: Finding, ruleIndex: number, nth: number, { compared, folder }: ResultFrame): Result {
  const { rule, level, at, known, span, fingerprint, waived } = finding;
  const related = relatedOf(finding, folder);
  const fix = fixOf(finding, folder);
  const id = `${visible(fingerprint)}:${nth}`;
  return {
    ruleId: visible(rule),
    ruleIndex,
    level: sarifLevels[level],
    message: { text: messageOf(finding) },
    ...(compared && { baselineState: known === true ? 'unchanged' : 'new' }),
    locations: [locationOf(at, span, folder)],
    ...(related.length > 0 && { relatedLocations: related }),
    // The first is the one that code scanning goes by.
    partialFingerprints: { primaryLocationLineHash: id, 'catalogc/v1': id },
    ...(fix !== undefined && { fixes: [fix] }),
    ...(waived && { suppressions: [suppressionOf(waived)] }),
  };
}

/** Untrusted text as plain text of SARIF, where `[text](1)` would be a link. */
export function plainMessage(text: string, most = 4000): string {
  return cut(visible(text), most).replaceAll('](', ']\\u{28}');
}

function messageOf({ bystander, message, hint }: Finding): string {
  const lines = [message, ...(bystander === true ? [notYours] : []), ...(hint === undefined ? [] : [hint])];
  return lines.map(line => plainMessage(line)).join('\n');
}

/** A waiver was agreed on elsewhere: in a file, by whoever merged it. */
function suppressionOf(waived: Waived): Suppression {
  return { kind: 'external', status: 'accepted', justification: plainMessage(waivedText(waived)) };
}

function relatedOf({ before, beforeSpan, beforeIn, because, becauseSpan }: Finding, folder: string): Location[] {
  const related: Location[] = [];
  const add = (location: Location, text: string) =>
    related.push({ id: related.length + 1, ...location, message: { text } });
  if (before !== undefined) {
    const text = beforeIn === undefined ? 'what it contradicts' : `what it was at ${plainMessage(beforeIn)}`;
    add(locationOf(before, beforeSpan, folder), text);
  }
  if (because !== undefined) add(locationOf(because, becauseSpan, folder), 'the policy that asks for it');
  return related;
}

/** Only a safe fix of the very value that is pointed at, in JSON, where the text to put there is known. */
function fixOf({ at, span, fix, hint, message }: Finding, folder: string): Fix | undefined {
  const [edit, ...more] = fix?.edits ?? [];
  if (fix?.safe !== true || edit === undefined || more.length > 0 || span === undefined) return undefined;
  const same = edit.at.file === at.file && edit.at.pointer === at.pointer && edit.at.pointer !== undefined;
  if (!same || at.on === 'key' || !at.file.endsWith('.json') || !('value' in edit)) return undefined;
  const { artifactLocation = {} } = locationOf(at, span, folder).physicalLocation ?? {};
  const insertedContent = { text: harmlessJson(edit.value, 0) };
  const replacements = [{ deletedRegion: regionOf(span), insertedContent }];
  return {
    description: { text: plainMessage(hint ?? message) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}
