import { hash } from 'node:crypto';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import type { SignedRelease } from '../model/verification.ts';
import { momentOf } from './moment.ts';
import type { Statement } from './statement.ts';

export const releaseType = 'https://catalogc.dev/catalog-release/v1';

const hex64 = /^[0-9a-f]{64}$/;

/** What a signed statement says of a release; refused where a value is missing or has not its form. */
export function releaseIn({ predicate, subjects, payload }: Statement, file: string): SignedRelease | Refusal {
  const text = (key: string, within: unknown = predicate) => plainText(within, key) ?? '';
  const { serial, source, compiler, policies, previous = null, targets } = predicate;
  const before = previousIn(previous);
  const bad = (what: string) => refused('verify/bad-statement', `${file}: ${what}`, file);
  if (!isSerial(serial)) return bad('"serial" is no whole number from 1 on');
  if (before === 'bad') return bad('"previous" is neither null nor a serial with a digest');
  for (const key of ['catalog', 'name', 'channel']) if (text(key) === '') return bad(`"${key}" is missing`);
  for (const key of ['issuedAt', 'expiresAt'])
    if (momentOf(text(key)) === undefined) return bad(`"${key}" is no moment like 2026-11-20T08:00:00Z`);
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text('commit', source))) return bad('"source" names no commit');
  if (!hex64.test(text('sha256', policies))) return bad('"policies" has no SHA-256');
  const ref = text('ref', source);
  return {
    ...{ catalog: text('catalog'), name: text('name'), channel: text('channel'), serial },
    ...{ issuedAt: text('issuedAt'), expiresAt: text('expiresAt') },
    ...(before !== undefined && { previous: before }),
    source: { commit: text('commit', source), ...(ref !== '' && { ref }) },
    compiler: { name: text('name', compiler), version: text('version', compiler) },
    policySha256: text('sha256', policies),
    targets: Array.isArray(targets) ? targets.filter(each => typeof each === 'string') : [],
    statementSha256: hash('sha256', payload, 'hex'),
    subjects,
  };
}

function isSerial(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function previousIn(value: unknown): SignedRelease['previous'] | 'bad' {
  if (value === null) return undefined;
  const { serial, statementSha256 } = recordOf(value);
  const sound =
    isRecord(value) && isSerial(serial) && typeof statementSha256 === 'string' && hex64.test(statementSha256);
  return sound ? { serial, statementSha256 } : 'bad';
}
