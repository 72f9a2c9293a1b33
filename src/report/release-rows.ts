import type { Lock, SignedRelease } from '../model/verification.ts';
import { allOf, counted } from '../model/words.ts';
import type { Row } from './doctor-table.ts';

const day = 24 * 60 * 60 * 1000;

/** What a release says of itself, as rows of a table. */
export function releaseRows(release: SignedRelease, lock: Lock | undefined, at: string): readonly Row[] {
  const { catalog, channel, compiler, expiresAt, issuedAt, name, serial, source, subjects, targets } = release;
  const files = counted(subjects.length, 'signed file');
  return [
    { label: 'catalog', value: `${catalog}, ${name}` },
    { label: 'channel', value: `${channel}, serial ${serial}` },
    { label: 'issued', value: issuedAt },
    { label: 'expires', value: `${expiresAt} (${whenOf(expiresAt, at)})` },
    { label: 'commit', value: `${source.commit}${source.ref === undefined ? '' : ` at ${source.ref}`}` },
    {
      label: 'made by',
      value: `${compiler.name} ${compiler.version}${targets.length === 0 ? '' : `, for ${allOf(targets)}`}`,
    },
    { label: 'holds', value: lock === undefined ? files : `${counted(lock.plugins.length, 'plugin')}, ${files}` },
  ];
}

/** How far away an end is, in words. */
export function whenOf(expiresAt: string, at: string): string {
  const left = Math.floor((Date.parse(expiresAt) - Date.parse(at)) / day);
  if (Number.isNaN(left)) return 'no day';
  if (left < 0) return 'expired';
  return left === 0 ? 'today' : `in ${counted(left, 'day')}`;
}
