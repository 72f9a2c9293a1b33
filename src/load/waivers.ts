import { type Document, documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Waiver } from '../model/waiver.ts';
import { recordOf, textAt } from './values.ts';

/** The waiver that a document holds; undefined when anything is wrong with its form: half a waiver covers nothing. */
export function waiverOf(document: Document): Waiver | undefined {
  if (document.faults.length > 0) return undefined;
  const place = documentPlace(document);
  const said = (key: string) => textAt(document.value, place, key);
  const where = (key: string) => textAt(recordOf(document.value).where, inside(place, 'where'), key);
  const [id, rule, plugin, path] = [said('id'), said('rule'), said('plugin'), where('path')];
  const [reason, owner, created, expires] = [said('reason'), said('owner'), said('created'), said('expires')];
  if (id === undefined || rule === undefined || plugin === undefined || path === undefined) return undefined;
  if (reason === undefined || owner === undefined || created === undefined || expires === undefined) return undefined;
  return {
    ...{ place, id, rule, plugin, reason, owner, created, expires },
    where: {
      path,
      ...given('pointer', where('pointer')),
      ...given('fingerprint', where('fingerprint')),
      ...given('versions', where('versions')),
    },
    ...given('catalog', said('catalog')),
    ...given('approvedBy', said('approvedBy')),
    ...given('ticket', said('ticket')),
    ...given('supersedes', said('supersedes')),
  };
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}
