import { retirementIn } from '../../clients/retirement.ts';
import type { Catalog } from '../../model/catalog.ts';
import { clientIds } from '../../model/client.ts';
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
const kept = (name: string, more: object = {}): Tree => ({
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, ...more, plugins: [{ name, source: `./plugins/${name}` }] },
  },
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
      base: { ...crm('crm'), ...kept('crm') },
      head: { ...crm('contacts'), ...kept('contacts', { renames: { crm: 'contacts' } }) },
      finds: [],
    },
    'a record says so, and a file kept by hand does not': {
      base: { ...crm('crm'), ...kept('crm') },
      head: {
        ...crm('contacts'),
        ...kept('contacts'),
        ...record({ plugin: 'crm', kind: 'rename', to: 'contacts', effective: '2026-11-20' }),
      },
      finds: at,
    },
    'a record says so, of another catalog': {
      base,
      head: {
        ...head,
        ...record({ plugin: 'crm', kind: 'rename', to: 'contacts', effective: '2026-11-20', catalogs: ['other'] }),
      },
      finds: at,
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
    const gone = missing(before, now).filter(({ name }) => isListed(name.value, before));
    const [said = [], unsaid = []] = [true, false].map(is => gone.filter(({ name }) => isSaid(name.value, now) === is));
    const fresh = gone.length === 0 ? [] : missing(now, before).slice(0, most);
    for (const was of [...unsaid, ...said].slice(0, most)) {
      const ratings = fresh.map(one => ({ one, share: share(was, before, one, now) }));
      const [best] = ratings.sort((a, b) => b.share - a.share);
      if (best === undefined || best.share < enough) continue;
      const [old, name] = [was.name.value, best.one.name.value];
      const about = { at: best.one.name.place, before: was.name.place, fromBase: true, plugin: name };
      const deaf = deafIn(old, name, before, now);
      if (unsaid.includes(was))
        yield {
          ...about,
          message: `${shown(old)} looks renamed to ${shown(name)}: ${best.share} % of the files are the same`,
          hint: `Say so in policies/deprecations/: plugin: ${shown(old)}, kind: rename, to: ${shown(name)}, effective: <date>.`,
        };
      else if (deaf !== undefined)
        yield {
          ...about,
          message: `${shown(old)} is renamed to ${shown(name)}, and users of ${shown(deaf.name.value)} are not told: ${whyNot(deaf)}`,
          hint:
            deaf.origin === 'definition'
              ? hintFor(old)
              : `Say it in the file: "renames": { ${shown(old)}: ${shown(name)} }.`,
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
  return catalogs.some(catalog => lists(catalog, name));
}

/** Does anything say what became of it? */
function isSaid(name: string, { catalogs, deprecations }: Workspace): boolean {
  return (
    deprecations.some(({ component, plugin: of }) => of.value === name && component === undefined) ||
    catalogs.some(({ renames }) => renames.some(({ from }) => from.value === name))
  );
}

/** A catalog that listed the old name, lists the new one, and leads nobody from one to the other. */
function deafIn(old: string, name: string, { catalogs: before }: Workspace, { catalogs }: Workspace) {
  const had = new Set(before.filter(catalog => lists(catalog, old)).map(catalog => catalog.name.value));
  return catalogs.find(catalog => had.has(catalog.name.value) && lists(catalog, name) && !tells(catalog, old));
}

/** A client that reads no renames has nothing to be told in a file kept by hand. */
function tells({ leftOut = [], origin, recorded = [], renames, targets }: Catalog, name: string): boolean {
  if (renames.some(({ from }) => from.value === name)) return true;
  if (origin === 'definition') return recorded.includes(name) || leftOut.includes(name);
  return !clientIds.some(client => targets.includes(client) && retirementIn(client).renames !== null);
}

function whyNot({ origin }: Catalog): string {
  return origin === 'definition' ? 'the record is not about them' : 'the file is kept by hand, and does not say it';
}

function hintFor(old: string): string {
  return `Let the record of ${shown(old)} be of kind rename, for all catalogs that list the plugin.`;
}

function lists({ entries }: Catalog, name: string): boolean {
  return entries.some(entry => entry.name.value === name);
}
