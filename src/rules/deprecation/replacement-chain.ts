import type { Change } from '../../model/change.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Policy } from '../../model/policy.ts';
import { askedBy } from '../../model/policy-section.ts';
import {
  type ChainEnd,
  chainFrom,
  installable,
  type Replacing,
  replacingIn,
  retiringRecord,
} from '../../model/replacements.ts';
import { policiesOver, retirementBy } from '../../model/retirement-terms.ts';
import { shown } from '../../model/words.ts';
import { file, plugin, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const old3 = 'policies/deprecations/old3.yaml';
const chain = {
  ...plugins,
  ...plugin('old3'),
  ...record({ plugin: 'old3' }, old3),
  ...record({ replacement: 'old3' }),
};
const allowed = policy('{ allowChains: true }');

export default rule({
  id: 'deprecation/replacement-chain',
  title: 'A replacement is on its way out itself',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Whoever moves to a plugin that goes next has to move twice, and whoever follows a circle never arrives. The record names
the plugin at the end. Where \`deprecation.allowChains\` is set, a chain may stand, as long as it ends in a plugin that stays.
Once a plugin is gone its move is history: clients follow the chain from there.`,

  examples: {
    'deprecated itself': { head: chain, finds: [`${file}#/replacement`] },
    'a circle': {
      head: { ...chain, ...record({ plugin: 'old3', replacement: 'crm-sync' }, old3) },
      finds: [`${file}#/replacement`, `${old3}#/replacement`],
    },
    'a chain that is allowed, and ends in nothing': {
      head: { ...chain, ...allowed, ...record({ plugin: 'old3', replacement: 'none' }, old3) },
      finds: [`${file}#/replacement`],
    },
    'in quarantine': {
      head: {
        ...chain,
        ...record(
          { plugin: 'old3', kind: 'quarantine', effective: '2026-11-20', advisory: 'https://acme.example/1' },
          old3,
        ),
      },
      finds: [`${file}#/replacement`],
    },
    'a chain that is allowed': { head: { ...chain, ...allowed }, finds: [] },
    'withdrawn, so that it stays': {
      head: {
        ...chain,
        ...record({ plugin: 'old3', withdrawn: '2026-11-20', withdrawnReason: 'Kept by demand' }, old3),
      },
      finds: [],
    },
    'gone already when its replacement is deprecated': {
      head: {
        ...chain,
        ...record({ replacement: 'old3', announced: '2026-01-01', sunset: '2026-05-01', remove: '2026-06-01' }),
      },
      finds: [],
    },
    'gone already by a record that is new': {
      base: { ...plugins, ...plugin('old3'), ...record({ plugin: 'old3' }, old3) },
      head: {
        ...chain,
        ...record({ replacement: 'old3', announced: '2026-01-01', sunset: '2026-05-01', remove: '2026-06-01' }),
      },
      finds: [`${file}#/replacement`],
    },
    'only a part of it goes': {
      head: { ...chain, ...record({ plugin: 'old3', component: 'skill:greet' }, old3) },
      finds: [],
    },
  },

  *check(change) {
    const known = installable(change.head);
    for (const replacing of replacingIn(change)) {
      const { record: one, to } = replacing;
      const leaving = to.value === one.plugin.value ? undefined : retiringRecord(to.value, change);
      if (leaving === undefined) continue;
      const chained = chainFrom(one, change);
      const end =
        chained.end !== undefined && stays(chained.end, change) && known.has(chained.end) ? chained.end : undefined;
      const asking = policiesOver(change.head, one.plugin.value).find(each => !retirementBy(each).allowChains);
      if (asking === undefined && end !== undefined) continue;
      yield { ...told(replacing, chained, end, asking), before: leaving.place };
    }
  },
});

function stays(name: string, change: Change): boolean {
  return retiringRecord(name, change) === undefined;
}

function told(
  { record: one, to }: Replacing,
  { end: last, path }: ChainEnd,
  end: string | undefined,
  asking?: Policy,
): Found {
  const about = { at: to.place, plugin: one.plugin.value, ...(asking && askedBy(asking, '/deprecation/allowChains')) };
  const [replacing, name] = [shown(to.value), shown(one.plugin.value)];
  if (last === undefined) {
    const circle = path.map(each => shown(each)).join(' -> ');
    return {
      ...about,
      message: `the replacements of ${name} go in a circle: ${circle}`,
      hint: 'Name a plugin that stays, or none.',
    };
  }
  if (end === undefined) {
    const message = `${replacing} is to replace ${name}, and is going itself; no plugin that stays comes after it`;
    return { ...about, message, hint: 'Name a plugin that stays, or none.' };
  }
  return {
    ...about,
    message: `${replacing} is to replace ${name}, and is going itself, in favour of ${shown(end)}`,
    hint: `Name ${shown(end)}.`,
    fix: { safe: true, edits: [{ at: to.place, value: end }] },
  };
}
