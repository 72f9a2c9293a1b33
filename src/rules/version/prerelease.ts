import { coreOf } from '../../model/core-version.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor, policyFor } from '../../model/holding.ts';
import type { Said } from '../../model/place.ts';
import { originOf, type Policy } from '../../model/policy.ts';
import { isPrerelease } from '../../model/version.ts';
import { versioningOf } from '../../model/versioning.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const tree = (version: string, said: string): Record<string, string> => ({
  'plugins/crm/.codex-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version })}\n`,
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { ${said} }\n`,
});
const at = 'plugins/crm/.codex-plugin/plugin.json#/version';
const preview = {
  'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nchannel: preview\n',
};

export default rule({
  id: 'version/prerelease',
  title: 'A version is a prerelease where the policy wants none',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `The policy lets only finished versions out (versioning.prerelease: forbid). A catalog lists one version of a plugin for
everybody, and codex-cli 0.169.0 installs whatever that is, so a candidate in a repository that promises none reaches people who never
asked to test.`,

  examples: {
    'a release candidate': { head: tree('2.0.0-rc.1', 'prerelease: forbid'), finds: [at] },
    'a release candidate in a preview catalog': {
      head: { ...tree('2.0.0-rc.1', 'prerelease: forbid'), ...preview },
      finds: [at],
    },
    'a policy that is strict': {
      head: {
        ...tree('2.0.0-rc.1', ''),
        'policies/policy.yaml': 'schema: policy/v1\nname: acme\nextends: [builtin:strict]\n',
      },
      finds: [at],
    },
    'an entry that states one of a plugin elsewhere': {
      head: {
        ...tree('2.0.0', 'prerelease: forbid'),
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'far', source: { source: 'github', repo: 'acme/far' }, version: '0.2.0-beta' }],
          },
        },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/version'],
    },
    'a scope that wants none of some plugins': {
      head: {
        ...tree('2.0.0-rc.1', 'prerelease: allow'),
        'plugins/mail/.codex-plugin/plugin.json': '{ "name": "mail", "version": "1.0.0-beta.2" }\n',
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes:\n' +
          '  - { name: billing, match: { plugins: [crm] }, versioning: { prerelease: forbid } }\n',
      },
      finds: [at],
    },
    'a finished version': { head: tree('2.0.0', 'prerelease: forbid'), finds: [] },
    'a policy that lets catalogs for a preview have them': {
      head: { ...tree('2.0.0-rc.1', 'prerelease: preview-only'), ...preview },
      finds: [],
    },
    'a date is no prerelease': { head: tree('2026.11.20-1', 'scheme: calver, prerelease: forbid'), finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const held = policiesFor(head, plugin);
      const forbidding = held.filter(({ policy }) => isForbidden(policy));
      const [first] = forbidding;
      if (first === undefined) continue;
      const only = forbidding.length < held.length ? forbidding.flatMap(({ catalogs }) => catalogs) : [];
      for (const { version } of plugin.manifests) yield* told(version, first.policy, plugin.name.value, only);
    }
    for (const catalog of head.catalogs.filter(({ origin }) => origin === 'hand-kept')) {
      for (const { name, plugin, version } of catalog.entries) {
        const policy = policyFor(head, { ...(plugin && { plugin }), catalog: catalog.name.value });
        if (!isForbidden(policy)) continue;
        for (const found of told(version, policy, name.value)) yield { ...found, catalog: catalog.name.value };
      }
    }
  },
});

// Under another scheme a hyphen is a part of the date.
function isForbidden(policy: Policy): boolean {
  const { prerelease, scheme } = versioningOf(policy);
  return prerelease === 'forbid' && scheme === 'semver';
}

function* told(
  version: Said<string> | undefined,
  policy: Policy,
  plugin: string,
  catalogs: readonly string[] = [],
): Iterable<Found> {
  if (version === undefined || !isPrerelease(version.value)) return;
  const because = originOf(policy, '/versioning/prerelease');
  const where = catalogs.length === 0 ? '' : ` in ${allOf(catalogs.map(name => shown(name)))}`;
  yield {
    at: version.place,
    ...(because && { because }),
    message: `${shown(plugin)} is ${version.value}, and the policy allows no prerelease${where}`,
    hint: `Release it as ${coreOf(version.value).join('.')}, or keep it on a branch of its own until then.`,
    plugin,
  };
}
