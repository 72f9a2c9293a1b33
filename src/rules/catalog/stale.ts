import { isDay } from '../../model/deprecation.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };
const index = (validUntil?: string) => ({
  ...hello,
  'published/catalog-index.json': { json: { schema: 'catalog-index/v1', asOf: '2026-11-01', validUntil } },
});

export default rule({
  id: 'catalog/stale',
  title: 'The published catalogs are past their date',
  level: 'warn',
  since: '0.1.0',
  why: `What is published depends on the day: on a sunset a plugin can no longer be installed. When the run of that day
fails or never starts, nobody sees it, and users keep installing what should be gone.`,

  examples: {
    'a change was due': {
      head: index('2026-11-18'),
      today: '2026-11-20',
      finds: ['published/catalog-index.json#/validUntil'],
    },
    'due today': {
      head: index('2026-11-20'),
      today: '2026-11-20',
      finds: ['published/catalog-index.json#/validUntil'],
    },
    'due tomorrow': { head: index('2026-11-21'), today: '2026-11-20', finds: [] },
    'good for ever': { head: index(), today: '2026-11-20', finds: [] },
  },

  *check({ head, today }) {
    const until = head.published?.validUntil;
    if (until === undefined || !isDay(until.value) || until.value > today) return;
    const asOf = head.published?.asOf;
    yield {
      at: until.place,
      message: `the published catalogs${asOf === undefined ? '' : ` of ${shown(asOf.value)}`} were good until ${until.value}; today is ${today}`,
      hint: 'Build and publish again: a dated change is due.',
    };
  },
});
