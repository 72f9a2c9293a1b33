import { placesOf, raising, saidOf } from '../../model/raise.ts';
import { isSemver } from '../../model/version.ts';
import { versioningFor } from '../../model/versioning-for.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string): Record<string, { json: unknown }> => ({
  'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version } },
});

export default rule({
  id: 'version/build-metadata',
  title: 'A version carries build metadata',
  level: 'error',
  compares: true,
  fix: 'unsafe',
  since: '0.1.0',
  why: `By SemVer 2.0.0, 1.2.3+7 and 1.2.3+8 rank the same, so a range cannot choose between them; yet clients such as
codex-cli 0.169.0 keep each under a folder of its own. Two builds of one version are two different plugins to nobody's knowledge.`,

  examples: {
    'a build number': { head: hello('1.2.3+7'), finds: ['plugins/hello/.codex-plugin/plugin.json#/version'] },
    'a policy that allows it': {
      head: {
        ...hello('1.2.3+7'),
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { buildMetadata: ignore }\n',
      },
      finds: [],
    },
    'a scope that forbids it in one catalog of two': {
      head: {
        ...hello('1.2.3+7'),
        'catalogs/acme.yaml':
          'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n---\nschema: catalog/v1\nname: acme-preview\nowner: { name: Acme }\ntargets: [codex]\n',
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { buildMetadata: ignore }\nscopes: [{ name: all, match: { catalogs: [acme] }, versioning: { buildMetadata: forbid } }]\n',
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'nothing but a build number is new': {
      base: hello('1.2.3'),
      head: { ...hello('1.2.3+1'), 'plugins/hello/NEWS.md': 'News.\n' },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'a prerelease number instead': { head: hello('1.2.4-7'), finds: [] },
  },

  *check(change) {
    const { head } = change;
    const told = new Set<string>();
    for (const { fault, one } of saidOf(change, 'build-metadata-only')) {
      told.add(one.root);
      yield {
        ...placesOf(one),
        message: `${one.to} differs from a released version only in its build metadata, so no range tells them apart`,
        ...raising(change, one, fault.next, false),
      };
    }
    for (const plugin of head.plugins) {
      if (told.has(plugin.root) || versioningFor(head, plugin).buildMetadata === 'ignore') continue;
      for (const { version } of plugin.manifests) {
        if (version === undefined || !isSemver(version.value) || !version.value.includes('+')) continue;
        const plain = version.value.slice(0, version.value.indexOf('+'));
        yield {
          at: version.place,
          message: `${shown(version.value)} has build metadata and ranks the same as ${plain}`,
          hint: 'Leave out everything from "+", and raise a number for each release.',
          plugin: plugin.name.value,
          fix: { safe: false, edits: [{ at: version.place, value: plain }] },
        };
      }
    }
  },
});
