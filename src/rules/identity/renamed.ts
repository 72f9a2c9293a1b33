import type { Plugin } from '../../model/plugin.ts';
import { sameFiles } from '../../model/renamed.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { catalog, plugin, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const crm = (name: string, ...texts: readonly string[]): Tree => ({
  ...plugin(name),
  ...Object.fromEntries(
    ['find', 'tell', 'merge'].map((skill, at) => [
      `plugins/${name}/skills/${skill}/SKILL.md`,
      `---\nname: ${skill}\ndescription: ${texts[at] ?? 'Looks after contacts.'}\n---\n`,
    ]),
  ),
});
const base = { ...crm('crm'), ...catalog('acme-stable', ['crm']) };
const head = { ...crm('contacts'), ...catalog('acme-stable', ['contacts']) };
const at = ['plugins/contacts/.claude-plugin/plugin.json#/name'];

export default rule({
  id: 'identity/renamed',
  title: 'A plugin has another name, and nobody is told',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `To a client a new name is a new plugin: what people installed stays behind under the old one, in Claude Code 2.1.329 as a
load error and in codex-cli 0.169.0 as a copy that is never updated. A record of kind rename moves them. Two plugins are
taken for one where the old name is gone, the new one is new, and most of their files are the same.`,

  examples: {
    'all files the same': { base, head, finds: at },
    'in the same folder': {
      base,
      head: {
        ...crm('crm'),
        'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'contacts', version: '1.0.0' } },
        ...catalog('acme-stable', ['contacts']),
      },
      finds: ['plugins/crm/.claude-plugin/plugin.json#/name'],
    },
    'a record says so': {
      base,
      head: { ...head, ...record({ plugin: 'crm', kind: 'rename', to: 'contacts', effective: '2026-11-20' }) },
      finds: [],
    },
    'a hand-kept catalog says so': {
      base: {
        ...crm('crm'),
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'crm', source: './plugins/crm' }] },
        },
      },
      head: {
        ...crm('contacts'),
        '.claude-plugin/marketplace.json': {
          json: {
            ...{ name: 'acme', owner: { name: 'Acme' }, renames: { crm: 'contacts' } },
            plugins: [{ name: 'contacts', source: './plugins/contacts' }],
          },
        },
      },
      finds: [],
    },
    'another plugin in place of an old one': {
      base,
      head: { ...crm('contacts', 'Finds.', 'Tells.'), ...catalog('acme-stable', ['contacts']) },
      finds: [],
    },
    'a copy beside the old one': {
      base,
      head: { ...base, ...crm('contacts'), ...catalog('acme-stable', ['crm', 'contacts']) },
      finds: [],
    },
    'in no catalog, so that nobody has it by its name': { base: crm('crm'), head: crm('contacts'), finds: [] },
  },

  *check({ base: before, head: now }) {
    if (before === undefined) return;
    const gone = missing(before, now).filter(({ name }) => isListed(name.value, before) && !isTold(name.value, now));
    const fresh = gone.length === 0 ? [] : missing(now, before).slice(0, most);
    for (const was of gone.slice(0, most)) {
      const ratings = fresh.map(one => ({ one, share: share(was, before, one, now) }));
      const [best] = ratings.sort((a, b) => b.share - a.share);
      if (best === undefined || best.share < enough) continue;
      const [old, name] = [was.name.value, best.one.name.value];
      yield {
        at: best.one.name.place,
        before: was.name.place,
        fromBase: true,
        message: `${shown(old)} looks renamed to ${shown(name)}: ${best.share} % of the files are the same`,
        hint: `Say so in policies/deprecations/: plugin: ${shown(old)}, kind: rename, to: ${shown(name)}, effective: <date>.`,
        plugin: name,
      };
    }
  },
});

const enough = 80; // percent
const most = 50; // a change that swaps more plugins than that is no rename

function missing({ plugins }: Workspace, { plugins: others }: Workspace): Plugin[] {
  const names = new Set(others.map(({ name }) => name.value));
  return plugins.filter(({ name }) => !names.has(name.value));
}

function share(was: Plugin, before: Workspace, now: Plugin, after: Workspace): number {
  return sameFiles({ plugin: was, snapshot: before.snapshot }, { plugin: now, snapshot: after.snapshot });
}

function isListed(name: string, { catalogs }: Workspace): boolean {
  return catalogs.some(({ entries }) => entries.some(entry => entry.name.value === name));
}

function isTold(name: string, { catalogs, deprecations }: Workspace): boolean {
  return (
    deprecations.some(({ component, plugin: of }) => of.value === name && component === undefined) ||
    catalogs.some(({ renames }) => renames.some(({ from }) => from.value === name))
  );
}
