import { inside } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deprecation/withdrawn-without-reason',
  title: 'A record is withdrawn without a reason',
  level: 'error',
  since: '0.1.0',
  why: `Some have moved already because they were told to. Whoever takes the announcement back owes them a sentence, and so does
whoever reads the feed a year later and asks whether it will stay this time.`,

  examples: {
    'no reason': {
      head: { ...plugins, ...record({ withdrawn: '2027-01-05' }) },
      finds: [`${file}#/withdrawn`],
    },
    'blanks are none': {
      head: { ...plugins, ...record({ withdrawn: '2027-01-05', withdrawnReason: '  ' }) },
      finds: [`${file}#/withdrawn`],
    },
    'a reason': {
      head: { ...plugins, ...record({ withdrawn: '2027-01-05', withdrawnReason: 'Kept by demand' }) },
      finds: [],
    },
  },

  *check({ head }) {
    for (const { place, plugin, withdrawn, withdrawnReason } of head.deprecations) {
      if (withdrawn === undefined || (withdrawnReason?.value ?? '').trim() !== '') continue;
      yield {
        at: inside(place, 'withdrawn'),
        message: `the record of ${shown(plugin.value)} is withdrawn on ${withdrawn}, and does not say why`,
        hint: 'Add withdrawnReason: a sentence for those who have moved already.',
        plugin: plugin.value,
      };
    }
  },
});
