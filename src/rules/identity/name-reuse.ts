import type { Change } from '../../model/change.ts';
import { addDays } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import { retiringIn } from '../../model/pending.ts';
import type { Plugin } from '../../model/plugin.ts';
import { askedBy, sectionOf } from '../../model/policy-section.ts';
import { policiesOver } from '../../model/retirement-terms.ts';
import { shown } from '../../model/words.ts';
import { plugin, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const gone = record({ announced: '2026-01-01', sunset: '2026-04-01', remove: '2026-05-01' });
const base = { ...plugin('crm-sync-v2'), ...gone, 'docs/m.md': '# Moving\n' };
const again = { ...base, ...plugin('crm-sync') };
const at = 'plugins/crm-sync/.claude-plugin/plugin.json#/name';

export default rule({
  id: 'identity/name-reuse',
  title: 'A new plugin has the name of one that was retired',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `A name is what people trust, and what old installs ask for: in codex-cli 0.169.0 a plugin that left its catalog stays
installed and takes whatever its name means next. So a freed name stays free for \`names.reuseDays\`, that of a plugin in
quarantine until that is lifted, and whoever comes new takes another.`,

  examples: {
    'half a year later': { base, head: again, finds: [at] },
    'the last day on which it is blocked': { base, head: again, today: '2027-04-30', finds: [at] },
    'the old name of a rename': {
      base: { ...base, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-05-01' }) },
      head: { ...again, ...record({ kind: 'rename', to: 'crm-sync-v2', effective: '2026-05-01' }) },
      finds: [at],
    },
    'a name in quarantine, years later': {
      base: { ...base, ...record({ kind: 'quarantine', effective: '2020-05-01', advisory: 'https://acme.example/1' }) },
      head: {
        ...again,
        ...record({ kind: 'quarantine', effective: '2020-05-01', advisory: 'https://acme.example/1' }),
      },
      finds: [at],
    },
    'a year later': { base, head: again, today: '2027-05-01', finds: [] },
    'a policy that frees names at once': {
      base: { ...base, 'policies/policy.yaml': 'schema: policy/v1\nname: a\nedition: 1\nnames: { reuseDays: 0 }\n' },
      head: { ...again, 'policies/policy.yaml': 'schema: policy/v1\nname: a\nedition: 1\nnames: { reuseDays: 0 }\n' },
      finds: [],
    },
    'the old one, not cleaned up yet': { base: again, head: again, finds: [] },
    'still here and not removed yet': { base, head: again, today: '2026-04-30', finds: [] },
  },

  *check(change) {
    const { base: before, head } = change;
    if (before === undefined || head.deprecations.length === 0) return;
    const known = new Set(before.plugins.map(({ name }) => name.value));
    const blocked = blockedIn(change);
    for (const one of head.plugins) {
      const block = known.has(one.name.value) ? undefined : blocked.get(one.name.value);
      if (block !== undefined) yield* told(one, block, change);
    }
  },
});

interface Block {
  /** First day without the plugin. */
  readonly since: string;
  readonly how: 'removed' | 'renamed' | 'quarantined';
}

function blockedIn(change: Change): ReadonlyMap<string, Block> {
  const { head, today } = change;
  const blocked = new Map<string, Block>();
  for (const { record: one, remove } of retiringIn(change))
    if (one.component === undefined && remove !== undefined && remove <= today)
      blocked.set(one.plugin.value, { since: remove, how: one.kind === 'rename' ? 'renamed' : 'removed' });
  for (const { effective, kind, plugin: of } of head.deprecations)
    if (kind === 'quarantine' && effective !== undefined && head.states.of(of.value).state === 'quarantined')
      blocked.set(of.value, { since: effective, how: 'quarantined' });
  return blocked;
}

function* told({ name }: Plugin, { how, since }: Block, { head, today }: Change): Iterable<Found> {
  for (const policy of policiesOver(head, name.value)) {
    const until = addDays(since, sectionOf(policy, 'names').count('reuseDays', 365));
    if (how !== 'quarantined' && today >= until) continue;
    const end = how === 'quarantined' ? 'until that is lifted' : `until ${until}`;
    yield {
      at: name.place,
      message: `${shown(name.value)} was ${how} on ${since}; the name is blocked ${end}`,
      hint: 'Choose another name.',
      plugin: name.value,
      ...askedBy(policy, '/names/reuseDays'),
    };
  }
}
