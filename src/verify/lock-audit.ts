import { plainText, recordOf } from '../load/values.ts';
import type { WaiverInForce } from '../model/audit.ts';
import type { Lock } from '../model/verification.ts';

/** Under which policy and which waivers a catalog was compiled, as far as its lock says so. */
export function auditIn(
  lock: Readonly<Record<string, unknown>>,
): Pick<Lock, 'policyFiles' | 'policyPacks' | 'waivers'> {
  const { files, packs } = recordOf(lock.policy);
  return {
    ...(Array.isArray(files) && { policyFiles: files.map(each => ({ path: said(each, 'path'), ...digestIn(each) })) }),
    ...(Array.isArray(packs) && { policyPacks: packs.map(each => ({ name: said(each, 'name'), ...digestIn(each) })) }),
    ...(Array.isArray(lock.waivers) && { waivers: lock.waivers.map(waiverIn) }),
  };
}

function waiverIn(value: unknown): WaiverInForce {
  const text = (key: string) => said(value, key);
  const [approvedBy, ticket] = [text('approvedBy'), text('ticket')];
  return {
    ...{ id: text('id'), rule: text('rule'), plugin: text('plugin'), path: text('path'), owner: text('owner') },
    reason: text('reason'),
    ...(approvedBy !== '' && { approvedBy }),
    ...(ticket !== '' && { ticket }),
    ...{ created: text('created'), expires: text('expires'), file: text('file') },
  };
}

function digestIn(value: unknown): { readonly sha256: string } {
  return { sha256: said(value, 'sha256') };
}

function said(value: unknown, key: string): string {
  return plainText(value, key) ?? '';
}
