import { readLayers } from '../load/policy/layers.ts';
import { originAt } from '../load/policy/locks.ts';
import type { Clone } from '../model/clone.ts';
import { isDay } from '../model/deprecation.ts';
import type { Adoption, PluginRows, PolicyRow, ScopeRow, Setup } from '../model/diagnosis.ts';
import { matchesGlob } from '../model/glob.ts';
import { latestEdition, type Policy, type Scope } from '../model/policy.ts';
import { type Subject, selects } from '../model/selector.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import { ownersIn } from './owners.ts';
import type { WhoSaid } from './standings.ts';

/** Where to look: a tree, the top of its repository, and what git says of that. */
export interface Around {
  readonly workspace: Workspace;
  readonly top: Snapshot;
  readonly clone?: Clone;
  readonly today: string;
  readonly whoSaid: WhoSaid;
}

/** How the repository is set up: what is there, and what is not. */
export function setupOf({ clone, today, top, whoSaid, workspace }: Around): Setup {
  const { catalogs, deprecations, policy } = workspace;
  const owners = ownersIn(top);
  return {
    ...(clone && { repository: repositoryOf(clone) }),
    ...(owners && { owners }),
    catalogs: catalogs.map(({ entries, file, name, origin }) => ({
      name: name.value,
      file,
      kind: origin === 'definition' ? 'defined' : 'hand-kept',
      entries: entries.length,
    })),
    plugins: pluginRows(workspace, whoSaid),
    policy: policyRow(workspace, whoSaid),
    adoption: adoptionOf(policy, today, whoSaid),
    waivers: waiversIn(workspace, today),
    records: deprecations.length,
    locks: locksOf(workspace.snapshot, whoSaid),
    scopes: policy.scopes.map(scope => scopeRow(scope, workspace, whoSaid)),
  };
}

function repositoryOf({ root: _, ...told }: Clone): NonNullable<Setup['repository']> {
  return told;
}

function pluginRows({ discovery, plugins, policy }: Workspace, whoSaid: WhoSaid): PluginRows {
  const roots = discovery.roots.map(({ value: pattern }) => {
    const glob = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const from = whoSaid(policy.origins.get('/plugins/roots'));
    const count = plugins.filter(({ root }) => matchesGlob(root, glob)).length;
    return { pattern, plugins: count, ...(from !== '' && { from }) };
  });
  return { count: plugins.length, by: discovery.by, roots };
}

function policyRow({ documents, policy, snapshot }: Workspace, whoSaid: WhoSaid): PolicyRow {
  const { layers } = readLayers(snapshot);
  return {
    ...(policy.file !== undefined && { file: policy.file }),
    edition: policy.edition,
    latestEdition,
    layers: layers.map(({ pack, place }) => ({
      name: pack ?? place.file,
      from: pack === undefined ? place.file : policy.file === undefined ? 'as there is no policy' : whoSaid({ place }),
    })),
    faults: documents
      .filter(({ role }) => role === 'policy')
      .flatMap(({ faults }) => faults)
      .filter(({ kind }) => kind !== 'scalar')
      .map(({ hint, message, place: at }) => ({ at, message, ...(hint !== undefined && { hint }) })),
    refused: policy.refused.length,
  };
}

function adoptionOf({ origins, value }: Policy, today: string, whoSaid: WhoSaid): Adoption {
  const { mode, until } = (value.adoption ?? {}) as { readonly mode?: unknown; readonly until?: unknown };
  if (mode !== 'ratchet') return { mode: 'strict' };
  const from = whoSaid(originAt(origins, '/adoption/mode'));
  const said = { mode: 'ratchet', ...(from !== '' && { from }) } as const;
  if (typeof until !== 'string' || !isDay(until)) return said;
  return { ...said, until, daysLeft: Math.max(0, (Date.parse(until) - Date.parse(today)) / 86_400_000) };
}

function waiversIn({ documents }: Workspace, today: string): Setup['waivers'] {
  const waivers = documents.filter(({ role, value }) => role === 'waiver' && value !== undefined);
  const days = waivers.map(({ value }) => (value as { readonly expires?: unknown } | null)?.expires);
  return { count: waivers.length, expired: days.filter(day => typeof day === 'string' && day <= today).length };
}

function locksOf(snapshot: Snapshot, whoSaid: WhoSaid): Setup['locks'] {
  return readLayers(snapshot).layers.flatMap(({ pack, place, value }) => {
    const locked = Array.isArray(value.locked) ? value.locked.filter(each => typeof each === 'string') : [];
    return locked.map((pattern, at) => {
      const said = pack === undefined ? { ...place, pointer: `/locked/${at}` } : place;
      return { pattern, from: whoSaid({ place: said, ...(pack !== undefined && { pack }) }) };
    });
  });
}

function scopeRow(scope: Scope, { catalogs, plugins, states }: Workspace, whoSaid: WhoSaid): ScopeRow {
  const { except, match, name, place } = scope;
  const holds = (subject: Subject) => selects(match, subject) && !(except !== undefined && selects(except, subject));
  const places = new Map(plugins.map(plugin => [plugin, [undefined as string | undefined]]));
  for (const catalog of catalogs)
    for (const { plugin } of catalog.entries) if (plugin) places.get(plugin)?.push(catalog.name.value);
  const matched = plugins.filter(plugin =>
    (places.get(plugin) ?? []).some(catalog =>
      holds({ plugin, state: states.of(plugin.name.value).state, ...(catalog !== undefined && { catalog }) }),
    ),
  );
  return { name, from: whoSaid({ place }), at: place, plugins: matched.length };
}
