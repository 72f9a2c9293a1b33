import type { Releases } from '../model/hosting.ts';
import type { Publisher } from '../model/publication.ts';
import { releaseTag } from '../model/publication.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Uploading } from './draft.ts';
import { publish, sweep } from './publish.ts';
import { publishedRelease, serialIn } from './published.ts';

/** Publishes to a forge; `uploading` hears of each file. */
export function publisherAt(releases: Releases, uploading?: Uploading): Publisher {
  const newest = async (catalog: string) => {
    const all = (await releases.list()).filter(({ isDraft }) => !isDraft);
    const numbered = all.flatMap(hosted => {
      const serial = serialIn(hosted.tag, catalog);
      return serial === undefined ? [] : [publishedRelease(hosted, serial)];
    });
    return numbered.sort((a, b) => b.serial - a.serial)[0];
  };
  return {
    repository: releases.repository,
    target: commit => releases.target(commit),
    obstacles: (tag, commit) => releases.obstacles(tag, commit),
    isBehind: (commit, other) => releases.isBehind(commit, other),
    find: async (catalog, serial) => {
      if (serial === undefined) return newest(catalog);
      const hosted = await releases.byTag(releaseTag(catalog, serial));
      return hosted && publishedRelease(hosted, serial);
    },
    asset: async ({ assets, tag }, name) => {
      const asset = assets.get(name);
      if (asset === undefined) throw missing(tag, name);
      return releases.bytesOf({ ...asset, name, isWhole: true }, tag);
    },
    publish: (make, serial) => publish(releases, make, serial, uploading),
    tidy: ({ tag }) => sweep(releases, tag),
  };
}

function missing(tag: string, name: string): Trouble {
  const hint = 'Somebody changed or deleted it. Publish anew with a higher number: --serial';
  return new Trouble('asset-missing', `The release ${shown(tag)} has no ${shown(name)}`, hint);
}
