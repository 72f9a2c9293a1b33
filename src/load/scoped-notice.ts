import type { Catalog } from '../model/catalog.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Scope } from '../model/policy.ts';
import { type Subject, selects } from '../model/selector.ts';
import { type States, statesOn } from '../model/states.ts';
import { longerOf, type Notice, noticeOf } from '../model/timeline.ts';
import type { Survey } from './survey.ts';

type Known = Pick<Survey, 'deprecations' | 'policy' | 'states' | 'today'>;

/**
 * Where plugins stand where scopes speak of notice: by the most that the policy as a whole and the scopes that hold for a plugin,
 * in any catalog that has it in some state, ask for. Undefined where no scope does.
 */
export function scopedStates(
  known: Known,
  plugins: readonly Plugin[],
  catalogs: readonly Catalog[],
): States | undefined {
  const { deprecations, policy, states, today } = known;
  const scopes = policy.scopes.filter(isDating);
  if (scopes.length === 0) return undefined;
  const byName = new Map(plugins.map(plugin => [plugin.name.value, plugin]));
  const reckoned = new Map<string, Notice>();
  const noticeOver = (name: string): Notice => {
    const plugin = byName.get(name);
    const subject: Subject = { name, ...(plugin && { plugin }) };
    const subjects = [subject, ...having(name, catalogs).map(catalog => ({ ...subject, catalog }))];
    const asked = subjects.map(one => noticeOf(policy.within(scopes.filter(scope => isOver(scope, one)))));
    return asked.reduce(longerOf, states.notice(name));
  };
  return statesOn(deprecations, today, name => {
    const notice = reckoned.get(name) ?? noticeOver(name);
    reckoned.set(name, notice);
    return notice;
  });
}

// Where a plugin stands follows from its dates: a scope that asks for that cannot move them.
function isDating({ except, match, says }: Scope): boolean {
  const said = says.deprecation;
  if (typeof said !== 'object' || said === null || !('noticeDays' in said || 'graceDays' in said)) return false;
  return match.states === undefined && except?.states === undefined;
}

function isOver({ except, match }: Scope, subject: Subject): boolean {
  return selects(match, subject) && !(except !== undefined && selects(except, subject));
}

function having(name: string, catalogs: readonly Catalog[]): string[] {
  return catalogs.flatMap(({ entries, name: { value }, recorded = [] }) => {
    const isListed = entries.some(entry => entry.name.value === name || entry.plugin?.name.value === name);
    return isListed || recorded.includes(name) ? [value] : [];
  });
}
