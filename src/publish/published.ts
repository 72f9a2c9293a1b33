import type { HostedRelease } from '../model/hosting.ts';
import type { PublishedRelease } from '../model/publication.ts';

/** A release as those see it who publish after it. */
export function publishedRelease(hosted: HostedRelease, serial: number): PublishedRelease {
  const { assets, isImmutable, tag, url } = hosted;
  const whole = assets.filter(({ isWhole }) => isWhole);
  return {
    ...{ tag, serial, url, immutable: isImmutable },
    assets: new Map(whole.map(({ bytes, id, name, sha256 }) => [name, { id, bytes, ...(sha256 && { sha256 }) }])),
  };
}

/** The serial in the tag of a release of a catalog; undefined where the tag is another. */
export function serialIn(tag: string, catalog: string): number | undefined {
  const start = `catalog-${catalog}-`;
  const digits = tag.startsWith(start) ? tag.slice(start.length) : '';
  const serial = /^[1-9]\d{0,15}$/.test(digits) ? Number(digits) : undefined;
  return Number.isSafeInteger(serial) ? serial : undefined;
}
