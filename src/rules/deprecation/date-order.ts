import type { Deprecation } from '../../model/deprecation.ts';
import { inside } from '../../model/place.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deprecation/date-order',
  title: 'Dates of a record are out of order',
  level: 'error',
  since: '0.1.0',
  why: `A plugin is announced, then deprecated, then past its sunset, then gone; RFC 9745 forbids a sunset before the deprecation,
too. Out of order a state is skipped, and people never see the warning that was meant for them. Equal days are fine.`,
  source: 'https://www.rfc-editor.org/rfc/rfc9745',

  examples: {
    'a sunset before it is deprecated': {
      head: { ...plugins, ...record({ deprecated: '2027-06-01', sunset: '2027-05-01' }) },
      finds: [`${file}#/sunset`],
    },
    'gone before its sunset': {
      head: { ...plugins, ...record({ remove: '2027-02-17' }) },
      finds: [`${file}#/remove`],
    },
    'a quarantine that is lifted before it begins': {
      head: {
        ...plugins,
        ...record({
          kind: 'quarantine',
          effective: '2026-12-02',
          lifted: '2026-12-01',
          advisory: 'https://acme.example/1',
        }),
      },
      finds: [`${file}#/lifted`],
    },
    'all on one day but the sunset': {
      head: { ...plugins, ...record({ deprecated: '2026-11-20', remove: '2027-02-18' }) },
      finds: [],
    },
  },

  *check({ head }) {
    for (const one of head.deprecations) {
      let before: Key | undefined;
      for (const key of orders[one.kind]) {
        const [day, earlier] = [one[key], before && one[before]];
        if (day === undefined) continue;
        if (before !== undefined && earlier !== undefined && day < earlier)
          yield {
            at: inside(one.place, key),
            before: inside(one.place, before),
            message: `${key} ${day} is before ${before} ${earlier}`,
            hint: `The order is ${orders[one.kind].join(', ')}; equal days are fine.`,
            plugin: one.plugin.value,
          };
        before = key;
      }
    }
  },
});

type Key = 'announced' | 'deprecated' | 'sunset' | 'remove' | 'effective' | 'lifted';

const orders: Readonly<Record<Deprecation['kind'], readonly Key[]>> = {
  deprecate: ['announced', 'deprecated', 'sunset', 'remove'],
  rename: ['announced', 'effective'],
  yank: [],
  quarantine: ['effective', 'lifted'],
};
