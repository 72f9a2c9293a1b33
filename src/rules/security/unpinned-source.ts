import { costlyPlaces } from '../../clients/verdicts.ts';
import type { CatalogEntry, Source } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { inside, type Place, placeText } from '../../model/place.ts';
import { isRange, isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const market = (source: object): Record<string, { json: unknown }> => ({
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'far', source }] },
  },
});
const git = (more: object): Record<string, { json: unknown }> =>
  market({ source: 'url', url: 'https://git.acme.example/far.git', ...more });
const source = '.claude-plugin/marketplace.json#/plugins/0/source';

export default rule({
  id: 'security/unpinned-source',
  title: 'An entry takes whatever its source holds tomorrow',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `A branch or a tag can be moved after the review, as the tags of a widely used CI action were in March 2025. Clients
such as codex-cli 0.169.0 and Claude Code 2.1.329 install what is there then; a full commit id or a checksum cannot be moved.`,

  examples: {
    'no commit at all': { head: git({}), finds: [source] },
    'a branch': { head: git({ ref: 'main' }), finds: [`${source}/ref`] },
    'a branch where the commit id belongs': {
      head: {
        '.cursor-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'far', source: { source: 'url', url: 'https://git.acme.example/far.git', sha: 'main' } }],
          },
        },
      },
      finds: ['.cursor-plugin/marketplace.json#/plugins/0/source/sha'],
    },
    'a short commit id that claude refuses is told there': { head: git({ sha: '0123abc' }), finds: [] },
    'any version of a package': {
      head: market({ source: 'npm', package: '@acme/far', version: '^1.0.0' }),
      finds: [`${source}/version`],
    },
    'a full commit id': { head: git({ ref: 'main', sha }), finds: [] },
    'a folder of this repository': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        ...market({ source: 'npm', package: '@acme/far', version: '1.0.0' }),
      },
      finds: [],
    },
  },

  *check({ head }) {
    const refused = costlyPlaces(head);
    for (const catalog of head.catalogs) {
      for (const entry of catalog.entries) {
        const loose = loosePart(entry.source.value);
        if (loose === undefined) continue;
        const at = placeOf(entry, loose.key);
        // Told as what a client makes of it, or as what a definition may say.
        if (refused.has(placeText(at)) || catalog.document.faults.some(({ place }) => place.pointer === at.pointer))
          continue;
        yield {
          at,
          message: `the source of ${shown(entry.name.value)} ${loose.message}`,
          hint: loose.hint,
          plugin: entry.name.value,
          catalog: catalog.name.value,
        } satisfies Found;
      }
    }
  },
});

interface Loose {
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

function loosePart(source: Source): Loose | undefined {
  if (source.kind === 'git') return looseGit(source);
  if (source.kind === 'archive') {
    if (source.sha256 !== undefined && /^[0-9a-f]{64}$/i.test(source.sha256)) return undefined;
    return { message: 'is an archive without its checksum', hint: 'Add "sha256", 64 hexadecimal digits.' };
  }
  if (source.kind !== 'npm' || (source.version !== undefined && isSemver(source.version))) return undefined;
  const hint = 'Write one exact version.';
  if (source.version === undefined) return { message: 'is a package without a version', hint };
  if (!isRange(source.version)) {
    const message = `takes whatever is published as ${shown(source.version)}, which is neither a version nor a range`;
    return { key: 'version', message, hint };
  }
  return { key: 'version', message: `takes any version in ${shown(source.version)}`, hint };
}

function looseGit({ ref, sha }: Extract<Source, { kind: 'git' }>): Loose | undefined {
  const hint = 'Add "sha", the full id of the reviewed commit (40 hexadecimal digits).';
  if (sha !== undefined) {
    const message = `names the commit by ${shown(sha)}, which is no full id`;
    return /^[0-9a-f]{40}$/i.test(sha) ? undefined : { key: 'sha', message, hint };
  }
  if (ref === '') return { key: 'ref', message: 'has an empty "ref" and follows the default branch', hint };
  if (ref !== undefined) return { key: 'ref', message: `follows ${shown(ref)}, which can be moved`, hint };
  return { message: 'follows the default branch of a repository', hint };
}

function placeOf({ source }: CatalogEntry, key: string | undefined): Place {
  return key === undefined ? source.place : inside(source.place, key);
}
