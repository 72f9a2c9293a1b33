import { installable, movingIn } from '../../model/replacements.ts';
import { speller } from '../../model/speller.ts';
import { shown } from '../../model/words.ts';
import { file, plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deprecation/replacement-unknown',
  title: 'A replacement does not exist',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `The replacement is compiled into what people read and into the "renames" that Claude Code follows. A slip in its name
sends everybody to a plugin that nobody has, on the one day when all of them move.`,

  examples: {
    'a slip': { head: { ...plugins, ...record({ replacement: 'crm-sync2' }) }, finds: [`${file}#/replacement`] },
    'the plugin itself': {
      head: { ...plugins, ...record({ replacement: 'crm-sync' }) },
      finds: [`${file}#/replacement`],
    },
    'with a range': {
      head: { ...plugins, ...record({ replacement: { plugin: 'nope', versions: '>=2' } }) },
      finds: [`${file}#/replacement/plugin`],
    },
    'the new name of a rename': {
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm', effective: '2026-12-01' }) },
      finds: [`${file}#/to`],
    },
    'a rename in force, while the plugin has its old name': {
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm', effective: '2026-11-20' }) },
      finds: [`${file}#/to`],
    },
    'a rename in force that is new': {
      base: plugins,
      head: { ...plugin('crm-sync-v2'), ...record({ kind: 'rename', to: 'crm', effective: '2026-11-20' }) },
      finds: [`${file}#/to`],
    },
    'a rename in force that was there before': {
      base: { ...plugin('crm'), ...record({ kind: 'rename', to: 'crm', effective: '2026-11-01' }) },
      head: record({ kind: 'rename', to: 'crm', effective: '2026-11-01' }),
      finds: [],
    },
    'in another marketplace, which nobody here can see': {
      head: { ...plugins, ...record({ replacement: { marketplace: 'other', plugin: 'nope' } }) },
      finds: [],
    },
    'an entry from another repository': {
      head: {
        ...plugins,
        ...record({ replacement: 'crm-next' }),
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [
              { name: 'crm-sync', source: './plugins/crm-sync' },
              { name: 'crm-next', source: { source: 'github', repo: 'acme/crm-next' } },
            ],
          },
        },
      },
      finds: [],
    },
    'a plugin that is here': { head: { ...plugins, ...record() }, finds: [] },
  },

  *check(change) {
    const { head } = change;
    const replacing = movingIn(change);
    if (replacing.length === 0) return;
    const known = new Set([...installable(head), ...head.deprecations.map(({ plugin }) => plugin.value)]);
    const guess = speller(installable(head));
    for (const { record: one, to } of replacing) {
      const isItself = to.value === one.plugin.value;
      if (!isItself && known.has(to.value)) continue;
      const meant = isItself ? undefined : guess(to.value);
      yield {
        at: to.place,
        message: isItself
          ? `${shown(to.value)} is named as its own replacement`
          : `${shown(to.value)} is to replace ${shown(one.plugin.value)}, and there is no such plugin`,
        hint: meant === undefined ? 'Name a plugin that people can install, or none.' : `Did you mean ${shown(meant)}?`,
        plugin: one.plugin.value,
      };
    }
  },
});
