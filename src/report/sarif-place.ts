import type { Location, Region } from 'sarif';
import type { Place } from '../model/place.ts';
import type { Span } from '../model/report.ts';
import { seenFrom } from './folder.ts';

/** A place as SARIF has it: a relative, percent-encoded address and the region; without a line the file begins it. */
export function locationOf(place: Place, span: Span | undefined, folder: string): Location {
  const artifactLocation = { uri: addressOf(seenFrom(folder, place.file)), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: { artifactLocation, region: span === undefined ? { startLine: 1 } : regionOf(span) } };
}

/** Lines and columns, one-based; the end column is the one after the last. */
export function regionOf({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function addressOf(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map(name => encodeURIComponent(name))
    .join('/');
}
