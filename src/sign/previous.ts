import canonicalize from 'canonicalize';
import type { Previous } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { payloadType } from './envelope.ts';
import { releaseType } from './statement.ts';
import { sha256 } from './sums.ts';

/** Which catalog a release is of. */
interface Line {
  readonly name: string;
  readonly channel: string;
}

/**
 * The serial and the digest of an earlier release, out of its bundle. Who signed it is not asked here: it is the caller's own
 * last release. Trouble when it is of another catalog or channel, or no statement of ours.
 */
export function previousIn(text: string, { name, channel }: Line, file: string): Previous {
  const payload = payloadIn(text);
  const predicate = payload === undefined ? undefined : predicateIn(payload);
  if (payload === undefined || predicate === undefined) {
    const hint = 'Name the folder of a signed release, such as: --previous dist/acme.release';
    throw new Trouble('previous-unreadable', `${shown(file, 200)} holds no statement of a release`, hint);
  }
  const { serial, name: itsName, channel: itsChannel } = predicate;
  if (itsName !== name || itsChannel !== channel) {
    const message = `${shown(file, 200)} is a release of ${shown(`${itsName}, ${itsChannel}`)}, not of ${shown(`${name}, ${channel}`)}`;
    throw new Trouble('previous-other', message, 'Name the last release of the same catalog and channel');
  }
  return { serial, statementSha256: sha256(payload) };
}

function payloadIn(text: string): Buffer | undefined {
  const envelope = memberOf(parsed(text), 'dsseEnvelope');
  const [type, payload] = [memberOf(envelope, 'payloadType'), memberOf(envelope, 'payload')];
  return type === payloadType && typeof payload === 'string' ? Buffer.from(payload, 'base64') : undefined;
}

function predicateIn(payload: Buffer) {
  const statement = parsed(payload.toString('utf8'));
  // Two ways to write one statement would be two digests of it.
  if (statement === undefined || canonicalize(statement) !== payload.toString('utf8')) return undefined;
  const predicate = memberOf(statement, 'predicate');
  const [serial, name, channel] = ['serial', 'name', 'channel'].map(key => memberOf(predicate, key));
  if (memberOf(statement, 'predicateType') !== releaseType || !isSerial(serial)) return undefined;
  return typeof name === 'string' && typeof channel === 'string' ? { serial, name, channel } : undefined;
}

/** Is it a whole number from 1 on that JSON carries exactly? */
function isSerial(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
