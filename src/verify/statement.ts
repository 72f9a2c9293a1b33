import { isRecord, plainText, recordOf } from '../load/values.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Subject } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { SignedBundle } from './bundle.ts';
import { canonicalOf } from './canonical.ts';
import { strictJson } from './strict-json.ts';

/** A signed in-toto statement: what it is about, and what it says. */
export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicate: Readonly<Record<string, unknown>>;
  /** The very bytes that are signed. */
  readonly payload: Uint8Array;
}

const payloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';

/** Names that any host of releases and any file system keeps as they are. */
const fileName = /^(?!\.)[A-Za-z0-9._-]{1,200}(?<!\.)$/;

/** The statement in a bundle, if it is one of this kind that can be read in one way only. */
export function statementIn(bundle: SignedBundle, predicateType: string, file: string): Statement | Refusal {
  const { payload, payloadType: type } = bundle;
  if (type !== payloadType)
    return refused('verify/payload-type', `${file} signs ${shown(type)}, not ${payloadType}`, file);
  const read = strictJson(payload, file, 'verify/bad-statement');
  if (isRefusal(read)) return read;
  const { text, value } = read;
  if (!isRecord(value) || value._type !== statementType)
    return refused('verify/bad-statement', `${file} holds no ${statementType}`, file);
  if (value.predicateType !== predicateType) {
    const said = shown(plainText(value, 'predicateType') ?? '', 200);
    return refused('verify/predicate-type', `${file} says ${said}, not ${predicateType}`, file);
  }
  if (canonicalOf(value) !== text)
    return refused('verify/not-canonical', `${file} writes its statement otherwise than RFC 8785 does`, file);
  const subjects = subjectsIn(value.subject);
  if (typeof subjects === 'string') return refused('verify/bad-statement', `${file}: ${subjects}`, file);
  return { subjects, predicate: recordOf(value.predicate), payload };
}

function subjectsIn(value: unknown): readonly Subject[] | string {
  if (!Array.isArray(value) || value.length === 0) return 'it is about no file';
  const subjects: Subject[] = [];
  for (const each of value) {
    const name = plainText(each, 'name') ?? '';
    const digest = recordOf(recordOf(each).digest);
    const sha256 = plainText(digest, 'sha256') ?? '';
    if (!fileName.test(name)) return `${shown(name)} is no name for a file of a release`;
    if (name.endsWith('.sigstore.json')) return `${shown(name)} would sign itself`;
    if (!/^[0-9a-f]{64}$/.test(sha256)) return `${shown(name)} has no SHA-256`;
    subjects.push({ name, sha256 });
  }
  const folded = subjects.map(({ name }) => name.toLowerCase());
  const twice = folded.find((name, at) => folded.indexOf(name) !== at);
  return twice === undefined ? subjects : `${shown(twice)} is there twice`;
}
