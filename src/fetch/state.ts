import { isRecord, plainText, plainTexts, recordOf } from '../load/values.ts';
import type { FetchSource, FetchState, Installed, Offered, SeenPage } from '../model/fetched.ts';

/** A folder that nothing was fetched into. */
export const noState: FetchState = { earlier: [], owned: { folders: [], catalogs: [] }, pages: [] };

/** What a folder knows of itself; undefined where its state is not what fetch writes: half of it would forget what was seen. */
export function readState(text: string): FetchState | undefined {
  const value = jsonIn(text);
  if (!isRecord(value) || value.schema !== 'fetch-state/v1') return undefined;
  const { earlier, owned, pages, pin } = value;
  const installed = value.installed === undefined ? undefined : installedIn(value.installed);
  const source = sourceIn(value.source);
  if (value.installed !== undefined && installed === undefined) return undefined;
  const [catalog, memory] = [plainText(value, 'catalog'), plainText(value, 'memory')];
  return {
    ...(source && { source }),
    ...(catalog !== undefined && { catalog }),
    ...(isSerial(pin) && { pin }),
    ...(installed && { installed }),
    ...(memory !== undefined && { memory }),
    earlier: listOf(earlier).flatMap(each => {
      const { serial, folders } = recordOf(each);
      return isSerial(serial) ? [{ serial, folders: plainTexts(folders) }] : [];
    }),
    owned: { folders: plainTexts(recordOf(owned).folders), catalogs: plainTexts(recordOf(owned).catalogs) },
    pages: listOf(pages).map(pageIn),
  };
}

/** The state as text: `fetch-state/v1`. */
export function stateText({ catalog, earlier, installed, memory, owned, pages, pin, source }: FetchState): string {
  const ordered = { source, catalog, pin, installed, earlier, owned, pages, memory };
  return `${JSON.stringify({ schema: 'fetch-state/v1', ...ordered }, null, 2)}\n`;
}

function installedIn(value: unknown): Installed | undefined {
  const { serial, folders, catalogs } = recordOf(value);
  const text = (key: string) => plainText(value, key) ?? '';
  const statementSha256 = text('statementSha256');
  if (!isSerial(serial) || !/^[0-9a-f]{64}$/.test(statementSha256)) return undefined;
  return {
    ...{ serial, statementSha256, issuedAt: text('issuedAt'), expiresAt: text('expiresAt') },
    ...{ folders: plainTexts(folders), catalogs: plainTexts(catalogs) },
  };
}

function sourceIn(value: unknown): FetchSource | undefined {
  const [kind, repository, path] = [plainText(value, 'kind'), plainText(value, 'repository'), plainText(value, 'path')];
  if (kind === 'github' && repository !== undefined) return { kind, repository };
  return kind === 'folder' && path !== undefined ? { kind, path } : undefined;
}

function pageIn(value: unknown): SeenPage {
  const { more, releases } = recordOf(value);
  return { etag: plainText(value, 'etag') ?? '', more: more === true, releases: listOf(releases).flatMap(offeredIn) };
}

function offeredIn(value: unknown): Offered[] {
  const { serial } = recordOf(value);
  const name = plainText(value, 'name');
  return name !== undefined && isSerial(serial) ? [{ name, serial }] : [];
}

function isSerial(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
