import type { Source } from '../../model/catalog.ts';
import { isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const marketplace = (source: object): { json: unknown } => ({
  json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source }] },
});
const url = 'https://github.com/acme/crm.git';

export default rule({
  id: 'security/unpinned-source',
  title: 'An external source can change without the catalog changing',
  level: 'error',
  fix: 'safe',
  since: '0.1.0',
  why: `A branch or tag can be moved, an npm range resolves anew and an archive can be replaced: whoever controls the source
decides what runs on every machine, and no review sees it. Clients compare a git source with its full commit id only
(codex-cli 0.169.0 refuses a short id or a tag in "sha"; Claude Code 2.1.329 wants 40 lower-case hex digits).`,

  examples: {
    'a branch': {
      head: { '.claude-plugin/marketplace.json': marketplace({ source: 'url', url, ref: 'main' }) },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
    'a short commit id': {
      head: {
        '.claude-plugin/marketplace.json': marketplace({ source: 'git-subdir', url, path: 'crm', sha: 'a1b2c3d' }),
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
    'an npm range': {
      head: {
        '.claude-plugin/marketplace.json': marketplace({ source: 'npm', package: '@acme/crm', version: '^1.2.0' }),
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
    'a full commit id and an exact version': {
      head: {
        '.claude-plugin/marketplace.json': marketplace({ source: 'url', url, ref: 'v1.2.0', sha: 'a'.repeat(40) }),
        '.agents/plugins/marketplace.json': {
          json: {
            name: 'acme',
            plugins: [{ name: 'crm', source: { source: 'npm', package: '@acme/crm', version: '1.2.0' } }],
          },
        },
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const catalog of head.catalogs) {
      for (const { name, source } of catalog.entries) {
        const fault = faultOf(source.value);
        if (fault === undefined) continue;
        const [what, hint] = fault;
        yield { at: source.place, message: `${shown(name.value)}: ${what}`, hint, catalog: catalog.name.value };
      }
    }
  },
});

function faultOf(source: Source): readonly [what: string, hint: string] | undefined {
  switch (source.kind) {
    case 'git':
      return gitFault(source.ref, source.sha);
    case 'npm':
      if (source.version !== undefined && isSemver(source.version)) return undefined;
      return [
        source.version === undefined
          ? 'no version: npm gives whatever is latest'
          : `${shown(source.version)} is not one exact version`,
        'Name one exact version, such as "1.2.0".',
      ];
    case 'archive':
      if (/^[0-9a-f]{64}$/i.test(source.sha256 ?? '')) return undefined;
      return ['the archive is not pinned by its digest', 'Add "sha256", the 64 hex digits that sha256sum prints.'];
    default:
      return undefined;
  }
}

function gitFault(ref: string | undefined, sha: string | undefined): readonly [what: string, hint: string] | undefined {
  if (sha !== undefined && /^[0-9a-f]{40}$/.test(sha)) return undefined;
  if (sha !== undefined)
    return [`sha ${shown(sha)} is not a full commit id`, 'Write all 40 hex digits in lower case: git rev-parse <ref>.'];
  const what =
    ref === undefined
      ? 'no sha: users get whatever the default branch holds'
      : `ref ${shown(ref)} can be moved and no sha pins it`;
  return [what, `Pin the commit: "sha": the 40 digits of git ls-remote <url> ${ref ?? 'HEAD'}.`];
}
