import type { Comparison } from '../../model/comparison.ts';
import { changedSince, placesOf, raising, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const crm = (version: string, skills: readonly string[]): Record<string, string> => ({
  'plugins/crm/.codex-plugin/plugin.json': `${JSON.stringify({ name: 'crm', version }, null, 2)}\n`,
  ...Object.fromEntries(
    skills.map(name => [
      `plugins/crm/skills/${name}/SKILL.md`,
      `---\nname: ${name}\ndescription: Does ${name}.\n---\n\nDo ${name}.\n`,
    ]),
  ),
});
/** One plugin in two catalogs, of which a scope says for one how versions move. */
const inOne = (versioning: string): Record<string, string> => ({
  'catalogs/acme.yaml': ['acme', 'preview']
    .map(name => `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [codex]\n`)
    .join('---\n'),
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes: [{ name: one, match: { catalogs: [preview] }, versioning: ${versioning} }]\n`,
});
const ofIt = (versioning: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes: [{ name: one, match: { plugins: [crm] }, versioning: ${versioning} }]\n`,
});
const at = 'plugins/crm/.codex-plugin/plugin.json#/version';

export default rule({
  id: 'version/bump-too-small',
  title: 'A version rises by less than the changes need',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `A range such as ^1.2 is what a user has agreed to. Claude Code 2.1.329 resolves the dependencies of plugins by such ranges,
and people script the names of skills and commands: what they call must not go inside a patch, and what newly runs on their
machine must not come in one.`,

  examples: {
    'a skill removed in a patch': { base: crm('1.4.2', ['find', 'merge']), head: crm('1.4.3', ['find']), finds: [at] },
    'a skill added in a patch': { base: crm('1.4.2', ['find']), head: crm('1.4.3', ['find', 'merge']), finds: [at] },
    'a skill removed in a major release': {
      base: crm('1.4.2', ['find', 'merge']),
      head: crm('2.0.0', ['find']),
      finds: [],
    },
    'below 1.0.0 the second number plays major': {
      base: crm('0.4.2', ['find', 'merge']),
      head: crm('0.5.0', ['find']),
      finds: [],
    },
    'a scope that asks for more in one of two catalogs': {
      base: { ...crm('1.4.2', ['find']), ...inOne('{ levels: { skill.added: major } }') },
      head: { ...crm('1.5.0', ['find', 'merge']), ...inOne('{ levels: { skill.added: major } }') },
      finds: [at],
    },
    'a scope that asks for less in one of two catalogs': {
      base: { ...crm('0.4.2', ['find', 'merge']), ...inOne('{ zeroMajor: any, levels: { skill.removed: patch } }') },
      head: { ...crm('0.4.3', ['find']), ...inOne('{ zeroMajor: any, levels: { skill.removed: patch } }') },
      finds: [at],
    },
    'a scope that asks for less of the plugin': {
      base: { ...crm('0.4.2', ['find', 'merge']), ...ofIt('{ zeroMajor: any }') },
      head: { ...crm('0.4.3', ['find']), ...ofIt('{ zeroMajor: any }') },
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'bump-too-small')) {
      yield {
        ...placesOf(one),
        message: `${changedSince(one)} by ${reasons(one, fault.required)}, which needs ${fault.next} (${fault.required}); ${one.to} is too small`,
        ...raising(change, one, fault.next),
      };
    }
  },
});

const most = 3;

/** The changes that ask for so much. */
function reasons({ rows }: Comparison, required: string | undefined): string {
  const deciding = rows.filter(({ level }) => level === required);
  const named = deciding.slice(0, most).map(({ id, subject }) => `${id} ${shown(subject)}`);
  const more = deciding.length - named.length;
  if (named.length === 0) return 'more than a raise of this size allows';
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
