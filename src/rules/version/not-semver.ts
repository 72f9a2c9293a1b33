import { hitsOf, withEffects } from '../../clients/effects.ts';
import { readingsAt } from '../../clients/readings.ts';
import type { Hit } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policyFor } from '../../model/holding.ts';
import type { Said } from '../../model/place.ts';
import { largestNumber, unreadNumber } from '../../model/semver.ts';
import { isRange, isSemver, nearestSemver } from '../../model/version.ts';
import { versioningOf } from '../../model/versioning.ts';
import { versioningFor } from '../../model/versioning-for.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string): Record<string, { json: unknown }> => ({
  'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version } },
});
const at = 'plugins/hello/.codex-plugin/plugin.json#/version';

export default rule({
  id: 'version/not-semver',
  title: 'A version is not SemVer 2.0.0',
  level: 'error',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `Claude Code 2.1.329 resolves the dependencies of plugins by semver ranges and never finds a "v1.0.0" in one, while its
validator passes even "banana". It takes "1.0.20261128123456789" for no version either, as npm's semver does: each of the three
numbers may be 9007199254740991 at most. codex-cli 0.169.0 refuses to install a version with a blank or a slash.`,

  examples: {
    'a leading v': { head: hello('v1.0.0'), finds: [at] },
    'two parts': { head: hello('1.0'), finds: [at] },
    'a leading zero': { head: hello('1.02.0'), finds: [at] },
    'a number larger than clients read': { head: hello('1.0.20261128123456789'), finds: [at] },
    'the largest number that clients read': { head: hello('1.0.9007199254740991'), finds: [] },
    'an entry with a version that is none': {
      head: {
        ...hello('1.0.0'),
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'hello', source: './plugins/hello', version: 'latest' }],
          },
        },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/version'],
    },
    'a range in a definition': {
      head: {
        ...hello('1.2.0'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nentries: { hello: { version: ~1.2.0 } }\n',
      },
      finds: [],
    },
    'a date, where versions have no order': {
      head: {
        ...hello('2026.04'),
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { scheme: calver }\n',
      },
      finds: [],
    },
    'a date, where a scope says so of one plugin': {
      head: {
        ...hello('2026.04'),
        'plugins/other/.codex-plugin/plugin.json': { json: { name: 'other', version: '2026.04' } },
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes: [{ name: dated, match: { plugins: [hello] }, versioning: { scheme: calver } }]\n',
      },
      finds: ['plugins/other/.codex-plugin/plugin.json#/version'],
    },
    'a date that codex does not install': {
      head: {
        ...hello('2026/04'),
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { scheme: calver }\n',
      },
      finds: [at],
    },
    'a prerelease': { head: hello('1.0.0-rc.1'), finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const isOrdered = versioningFor(head, plugin).scheme === 'semver';
      for (const { file, version } of plugin.manifests) {
        if (version === undefined || isSemver(version.value)) continue;
        const faults = readingsAt(head, file, version.place.pointer).flatMap(reading => reading.faults);
        const hits = hitsOf(faults);
        // Without an order a version may be any text that clients take.
        if (isOrdered || hits.length > 0) yield* judged(version, { plugin: plugin.name.value }, hits);
      }
    }
    for (const catalog of head.catalogs) {
      for (const { name, plugin, version } of catalog.entries) {
        if (version === undefined || isSemver(version.value)) continue;
        // A definition may ask for a range.
        if (catalog.origin === 'definition' && isRange(version.value)) continue;
        const policy = policyFor(head, { ...(plugin && { plugin }), catalog: catalog.name.value });
        if (versioningOf(policy).scheme !== 'semver') continue;
        yield* judged(version, { plugin: name.value, catalog: catalog.name.value });
      }
    }
  },
});

function* judged(version: Said<string>, whose: Pick<Found, 'plugin' | 'catalog'>, hits: Hit[] = []): Iterable<Found> {
  const { value, place } = version;
  if (value.trim() === '' || isSemver(value)) return; // an empty one is missing
  const unread = unreadNumber(value);
  const why =
    unread === undefined
      ? 'is not a version by SemVer 2.0.0'
      : `is no version that a client reads: ${unread} is above ${largestNumber}`;
  const meant = nearestSemver(value);
  yield {
    at: place,
    message: withEffects(`${shown(value)} ${why}`, hits),
    hits,
    hint:
      meant === undefined
        ? `Write three ${unread === undefined ? '' : 'smaller '}numbers, such as 1.0.0.`
        : `Write ${shown(meant)}.`,
    ...whose,
    ...(meant !== undefined && { fix: { safe: true, edits: [{ at: place, value: meant }] } }),
  };
}
