import { recordKey } from '../../model/deprecation.ts';
import { continuedIn, type Earlier } from '../../model/earlier.ts';
import { inside, type Place } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const crm = { 'crm-sync': { firstPublished: '2026-11-20', announced: '2026-11-20', sunset: '2027-02-18' } };

export default rule({
  id: 'deprecation/record-deleted',
  title: 'A published record is gone',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `People plan with a published record, and clients need it for ever: codex-cli 0.169.0 keeps a plugin hidden only while its
tombstone is listed, and Claude Code 2.1.193 and later follow a rename only while it is there. Whoever changes their mind
withdraws the record, and says why.`,

  examples: {
    'a published record': {
      base: { ...plugins, ...record() },
      head: plugins,
      published: crm,
      finds: [file],
    },
    'in the base, where nobody knows what was released': {
      base: { ...plugins, ...record() },
      head: plugins,
      finds: [file],
    },
    'only the ledger still has it': { base: plugins, head: plugins, published: crm, finds: [file] },
    'of another kind all of a sudden': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-11-21' }) },
      published: crm,
      finds: [`${file}#/kind`],
    },
    'never published': { base: { ...plugins, ...record() }, head: plugins, published: {}, finds: [] },
    withdrawn: {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record({ withdrawn: '2026-11-21', withdrawnReason: 'Kept by demand' }) },
      published: crm,
      finds: [],
    },
    'a quarantine in its place': {
      base: { ...plugins, ...record() },
      head: {
        ...plugins,
        ...record({ kind: 'quarantine', effective: '2026-11-21', advisory: 'https://acme.example/1' }),
      },
      published: crm,
      finds: [],
    },
    'the file has another name now': {
      base: { ...plugins, ...record() },
      head: { ...plugins, ...record({}, 'policies/deprecations/crm.yaml') },
      published: crm,
      finds: [],
    },
  },

  *check(change) {
    const { deprecations } = change.head;
    for (const { earlier, record: now } of continuedIn(change)) {
      if (now !== undefined) continue;
      const plugin = earlier.key.replace(/#.*/s, '');
      const other = deprecations.find(one => recordKey(one) === earlier.key && one.kind !== 'yank');
      yield {
        at: other === undefined ? whereItWas(earlier, plugin) : inside(other.place, 'kind'),
        ...(earlier.place && { before: earlier.place, fromBase: true }),
        message: `the ${earlier.kind} record of ${shown(earlier.key)} ${other === undefined ? 'is gone' : `became one of kind ${other.kind}`}; ${published(earlier)}`,
        hint: 'Put it back. To take it back, add withdrawn: <date> and withdrawnReason.',
        plugin,
        ...(earlier.kind === 'quarantine' && { unwaivable: true as const }),
      };
    }
  },
});

function whereItWas({ place }: Earlier, plugin: string): Place {
  return { file: place?.file ?? `policies/deprecations/${plugin}.yaml` };
}

function published({ firstPublished }: Earlier): string {
  return firstPublished === undefined ? 'the base has it' : `it was published on ${firstPublished}`;
}
