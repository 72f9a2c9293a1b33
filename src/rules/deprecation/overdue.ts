import { addDays } from '../../model/deprecation.ts';
import { pluginNamed } from '../../model/holding.ts';
import { retiringIn } from '../../model/pending.ts';
import { askedBy } from '../../model/policy-section.ts';
import { leastOf, policiesOver } from '../../model/retirement-terms.ts';
import { shown } from '../../model/words.ts';
import { plugin, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const tree = { ...plugins, ...record() };
const at = 'plugins/crm-sync/.claude-plugin/plugin.json#/name';

export default rule({
  id: 'deprecation/overdue',
  title: 'A plugin is still here long after its removal',
  level: 'warn',
  since: '0.1.0',
  why: `A removed plugin is in no catalog any more, but its folder is still built, scanned and kept up, and whoever reads the
repository takes it for one that lives. The record stays for ever; the folder may go.`,

  examples: {
    'a month later': { head: tree, today: '2027-06-18', finds: [at] },
    'a policy with less patience': {
      head: { ...tree, ...policy('{ cleanupDays: 0 }') },
      today: '2027-05-19',
      finds: [at],
    },
    'a rename whose old folder was left': {
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-09-01' }) },
      finds: [at],
    },
    'there is time to clean up': { head: tree, today: '2027-06-17', finds: [] },
    deleted: {
      head: { ...record(), ...plugin('crm-sync-v2') },
      today: '2027-06-18',
      finds: [],
    },
    'only a part of it was to go': {
      head: { ...plugins, ...record({ component: 'skill:greet' }) },
      today: '2027-06-18',
      finds: [],
    },
  },

  *check(change) {
    const { head, today } = change;
    for (const { record: one, remove } of retiringIn(change)) {
      const plugin = pluginNamed(head, one.plugin.value);
      if (plugin === undefined || remove === undefined || one.component !== undefined) continue;
      const { policy: asking, value: patience } = leastOf(policiesOver(head, one.plugin.value), 'cleanupDays');
      if (today < addDays(remove, patience)) continue;
      yield {
        at: plugin.name.place,
        before: one.place,
        message: `${shown(plugin.name.value)} was removed on ${remove}, and ${shown(plugin.root)} is still here`,
        hint: 'Delete the folder; the record stays.',
        plugin: plugin.name.value,
        ...askedBy(asking, '/deprecation/cleanupDays'),
      };
    }
  },
});
