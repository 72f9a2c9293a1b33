import type { ClientId } from '../model/client.ts';
import { isDevice } from '../model/path.ts';

/** The index of everything compiled, at the top of the output folder. */
export const indexFile = 'catalog-index.json';

/** Inside a catalog's folder: where the bundled plugins are. */
export const bundleFolder = 'plugins';

/** Status feed, loss report and stand-alone marketplace lie beside the folder, because release assets have no folders. */
export const statusFile = (catalog: string): string => `${catalog}.status.json`;
export const lossesFile = (catalog: string): string => `${catalog}.losses.json`;
export const calendarFile = (catalog: string): string => `${catalog}.deprecations.ics`;
export const newsFile = (catalog: string): string => `${catalog}.deprecations.atom`;
export const pageFile = (catalog: string): string => `${catalog}.deprecations.md`;
export const flatFile = (catalog: string, client: ClientId): string => `${catalog}.${client}.marketplace.json`;

/** A catalog as it is released: archive, lock, sums and signatures, in one flat folder. */
export const releaseFolder = (catalog: string): string => `${catalog}.release`;

/** May this name become a file name? No separators, no blanks, nothing hidden, nothing that climbs, no dot that Windows would drop, not endless, no device. */
export function isSafeName(name: string): boolean {
  return (
    name.length <= 128 &&
    /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/.test(name) &&
    !name.includes('..') &&
    !isDevice(name)
  );
}

/** Does a relative path stay below where it is put, on any system? */
export function staysInside(path: string): boolean {
  return !/(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]|^[A-Za-z]:/.test(path);
}
