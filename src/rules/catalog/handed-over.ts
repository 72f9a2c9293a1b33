import type { Change } from '../../model/change.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Found } from '../../model/diagnostic.ts';
import { type HandedOver, handedOverIn, originOf } from '../../model/handed-over.ts';
import { isBelow } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = (name: string): Tree => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', description: `Does ${name}.` } },
});
const crm = manifest('crm');
const other = manifest('erp');
const hook = {
  'plugins/erp/hooks/hooks.json': {
    json: { hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node start.js' }] }] } },
  },
};
const definition = (lines = ''): Tree => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [claude]\n${lines}`,
});
const more = (lines: string): Tree => ({
  'catalogs/more.yaml': `schema: catalog/v1\nname: more\nowner: { name: Acme }\ntargets: [claude]\n${lines}`,
});
const both = { ...crm, ...other, ...hook };
const linter = (url: string, sha = 'a'): string =>
  `entries:\n  lint:\n    description: Finds.\n    source: { kind: git-subdir, url: ${url}, path: lint, sha: ${sha.repeat(40)} }\n`;
const only = 'include: [{ plugins: [erp] }]\n';

export default rule({
  id: 'catalog/handed-over',
  title: 'A name leads users to something else',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `Whoever installed a name gets what it leads to from then on, and no client asks again: an alias, a rename or another
source puts other files in the place of those that somebody looked at. Where the other plugin can do more, or its files
are where nobody here sees them, that has to be agreed to.`,

  examples: {
    'an alias for a plugin that does more': {
      base: { ...both, ...definition() },
      head: { ...both, ...definition(`${only}entries: { crm: { alias: erp } }\n`) },
      finds: ['catalogs/acme.yaml#/entries/crm/alias'],
    },
    'a rename to a plugin that does more': {
      base: { ...both, ...definition() },
      head: { ...both, ...definition(`${only}renames: { crm: erp }\n`) },
      finds: ['catalogs/acme.yaml#/renames/crm'],
    },
    'a rename that was there before': {
      base: { ...both, ...definition(`${only}renames: { crm: erp }\n`) },
      head: { ...both, ...definition(`${only}renames: { crm: erp }\n`) },
      finds: [],
    },
    'a rename to a plugin that does no more': {
      base: { ...crm, ...other, ...definition() },
      head: { ...crm, ...other, ...definition(`${only}renames: { crm: erp }\n`) },
      finds: [],
    },
    'a plugin that is new under the other name': {
      base: { ...crm, ...definition() },
      head: { ...other, ...hook, ...definition('renames: { crm: erp }\n') },
      finds: [],
    },
    'two catalogs that lead to two new plugins': {
      base: { ...crm, ...definition(), ...more('') },
      head: {
        ...{ ...manifest('docs'), ...other, ...hook, ...definition('renames: { crm: erp }\n') },
        ...more('renames: { crm: docs }\n'),
      },
      finds: ['catalogs/acme.yaml#/renames/crm'],
    },
    'another repository': {
      base: { ...crm, ...definition(linter('https://github.com/acme/tools.git')) },
      head: { ...crm, ...definition(linter('https://github.com/evil/tools.git')) },
      finds: ['catalogs/acme.yaml#/entries/lint/source'],
    },
    'another commit of the same repository': {
      base: { ...crm, ...definition(linter('https://github.com/acme/tools.git')) },
      head: { ...crm, ...definition(linter('acme/tools', 'b')) },
      finds: [],
    },
    'a plugin of this repository that is taken from elsewhere now': {
      base: { ...crm, ...other, ...definition() },
      head: { ...other, ...definition(linter('acme/tools').replace('lint:', 'crm:')) },
      finds: ['catalogs/acme.yaml#/entries/crm/source'],
    },
  },

  *check(change) {
    const { base, head } = change;
    if (base === undefined) return;
    for (const one of handedOverIn(base, head)) {
      const more = moreOf(one, change);
      if (more === undefined) continue;
      const [was, is] = [one.was, one.is].map(entry => shown(originOf(entry)));
      yield {
        at: one.at,
        before: one.before,
        fromBase: true,
        message: `whoever has ${shown(one.name)} of ${shown(one.catalog)} gets ${is} instead of ${was}${more}`,
        hint: 'Have it agreed to; a name of its own leaves users where they are.',
        catalog: one.catalog,
        plugin: one.name,
      } satisfies Found;
    }
  },
});

/** What has to be agreed to; undefined where there is nothing. */
function moreOf({ is, was }: HandedOver, { comparisons = [], gainsOver }: Change): string | undefined {
  const [before, now] = [was.plugin, is.plugin];
  if (now === undefined) return ', whose files are not in this repository';
  if (before === undefined) return ', which is a plugin of this repository';
  if (comparisons.some(one => isOf(one, before, now))) return undefined;
  const gains = gainsOver?.(before, now) ?? [];
  if (gains.length === 0) return undefined;
  const named = gains.slice(0, most).map(says => shown(says, 200).slice(1, -1));
  const more = gains.length > named.length ? `; and ${gains.length - named.length} more` : '';
  return `, which will additionally ${named.join('; ')}${more}`;
}

/** Is it said there already what one can do more than the other, as they are the same plugin under two names? */
function isOf({ before, root }: Comparison, was: Plugin, now: Plugin): boolean {
  return root === now.root && before !== undefined && isBelow(before.file, new Set([was.root]));
}

const most = 3;
