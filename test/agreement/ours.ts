import { compareEffects } from '../../src/clients/effects.ts';
import { judge } from '../../src/commands/judge.ts';
import type { ClientId, Effect } from '../../src/model/client.ts';
import type { Finding } from '../../src/model/report.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { rules } from '../../src/rules/index.ts';

/** What we say of a tree as one client would see it. */
export interface Ours {
  readonly client: ClientId;
  readonly head: Workspace;
  readonly findings: readonly Finding[];
}

/** A tree through the whole pipeline, as "catalogc check --client" takes it. */
export function judgeFor(client: ClientId, trees: { readonly head: Tree; readonly base?: Tree }): Ours {
  const base = trees.base && snapshotOf(trees.base, 'base');
  const read = { head: snapshotOf(trees.head), skipped: [], ...(base && { base }) };
  const { findings, head } = judge(read, rules, '2026-11-20', { drift: true, client });
  return { client, head, findings };
}

/** Is an effect at least as bad as another? */
export function atLeast(effect: Effect, least: Effect): boolean {
  return compareEffects(effect, least) >= 0;
}

/** The worst that a finding says this client does; nothing where it names no client. */
export function effectIn({ hits = [] }: Finding, client: ClientId): Effect | undefined {
  const effects = hits.filter(hit => hit.client === client).map(({ effect }) => effect);
  return effects.sort(compareEffects).at(-1);
}

/** The worst effect of the errors, on the catalog as a whole or, with the index of an entry, on that. */
export function worstError({ client, findings, head }: Ours, index?: number): Effect {
  const errors = findings.filter(({ level }) => level === 'error');
  const effects = errors.flatMap(finding => {
    const effect = effectIn(finding, client);
    if (effect === undefined) return [];
    if (atLeast(effect, 'catalog-missed')) return [effect];
    return index !== undefined && isAbout(finding, index, head) ? [effect] : [];
  });
  return effects.sort(compareEffects).at(-1) ?? 'none';
}

/** The names of the entries as the file has them, by index; nothing of a file that cannot be read. */
export function namesIn({ head }: Ours): readonly unknown[] {
  const value = head.catalogs[0]?.document.value as { plugins?: unknown } | undefined;
  const plugins = Array.isArray(value) ? value[2] : value?.plugins;
  return Array.isArray(plugins) ? plugins.map(entry => (entry as { name?: unknown } | null)?.name) : [];
}

/** Is a finding about this entry, or about something in the folder that it leads to? */
function isAbout({ at, plugin }: Finding, index: number, { catalogs }: Workspace): boolean {
  const [catalog] = catalogs;
  if (catalog === undefined) return false;
  const mine = `/plugins/${index}`;
  if (at.file === catalog.file) return at.pointer === mine || at.pointer?.startsWith(`${mine}/`) === true;
  const entry = catalog.entries.find(({ place }) => place.pointer === mine);
  const root = entry?.plugin?.root;
  if (root === undefined) return plugin !== undefined && plugin === entry?.name.value;
  return root === '' || at.file === root || at.file.startsWith(`${root}/`);
}
