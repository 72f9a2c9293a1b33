import type { Change } from './change.ts';
import { type Deprecation, recordKey } from './deprecation.ts';
import { openIn, type Pending, retiringIn } from './pending.ts';
import type { Said } from './place.ts';
import type { Workspace } from './workspace.ts';

/** A record with the plugin that it sends its users to. */
export interface Replacing extends Pending {
  readonly to: Said<string>;
}

/** Every name that a user of this repository can install: of plugins, and of entries. */
export function installable({ catalogs, plugins }: Workspace): ReadonlySet<string> {
  const listed = catalogs.flatMap(({ entries }) => entries.map(({ name }) => name.value));
  return new Set([...plugins.map(({ name }) => name.value), ...listed]);
}

/**
 * Records of whole plugins that name a replacement of this repository, and whose plugin is not gone yet, or that nobody was
 * told of: afterwards the move is history, which clients follow as it was told.
 */
export function replacingIn(change: Change): readonly Replacing[] {
  return replacing(openIn(change));
}

/** Those, and renames in force whose plugin still has its old name. */
export function movingIn(change: Change): readonly Replacing[] {
  const known = replacingIn(change);
  const open = new Set(known.map(({ record }) => record));
  const names = new Set(change.head.plugins.map(({ name }) => name.value));
  const left = retiringIn(change).filter(
    ({ record }) => record.kind === 'rename' && !open.has(record) && names.has(record.plugin.value),
  );
  return [...known, ...replacing(left)];
}

function replacing(all: readonly Pending[]): readonly Replacing[] {
  return all.flatMap(pending => {
    const { component, elsewhere, replacement } = pending.record;
    if (component !== undefined || elsewhere !== undefined || replacement === undefined) return [];
    return [{ ...pending, to: replacement }];
  });
}

/** Where a chain of replacements leads. */
export interface ChainEnd {
  /** Names on the way, the plugin itself first. */
  readonly path: readonly string[];
  /** The name it ends at, unless it comes back to one on the way. */
  readonly end?: string;
}

/** Follows replacements from a record on, through every record that was not withdrawn. */
export function chainFrom({ plugin, replacement }: Deprecation, { head, today }: Change): ChainEnd {
  const next = new Map(
    head.deprecations.flatMap(({ component, elsewhere, kind, plugin: of, replacement: to, withdrawn }) => {
      const holds = withdrawn === undefined || withdrawn > today;
      const isMove = (kind === 'deprecate' || kind === 'rename') && component === undefined && elsewhere === undefined;
      return holds && isMove && to !== undefined ? [[of.value, to.value] as const] : [];
    }),
  );
  const path = [plugin.value];
  for (let at = replacement?.value; at !== undefined; at = next.get(at)) {
    if (path.includes(at)) return { path: [...path, at] };
    path.push(at);
  }
  const end = path.at(-1);
  return { path, ...(end !== undefined && { end }) };
}

/** Is a plugin on its way out by a record that was not withdrawn, or gone? */
export function retiringRecord(name: string, { head, today }: Change): Deprecation | undefined {
  return head.deprecations.find(record => {
    const { effective, kind, lifted, withdrawn } = record;
    if (recordKey(record) !== name || kind === 'yank' || (withdrawn !== undefined && withdrawn <= today)) return false;
    const isLifted = lifted !== undefined && lifted <= today;
    return kind !== 'quarantine' || (effective !== undefined && !isLifted);
  });
}
