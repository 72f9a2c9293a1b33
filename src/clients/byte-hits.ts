import { targetsOf } from '../model/audience.ts';
import type { ClientId, Hit } from '../model/client.ts';
import type { Document, Fault, FaultKind, Role } from '../model/document.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Workspace } from '../model/workspace.ts';
import { hitsOfEach } from './effects.ts';
import { factsOf } from './facts.ts';
import { sourceTables } from './like.ts';
import { readersOf } from './readings.ts';
import type { Table } from './table.ts';

const parts: Partial<Record<Role, string>> = { mcp: 'mcp', hooks: 'hooks', apps: 'apps', lsp: 'lsp' };

/** What the readers of a file do about a fault of its bytes, those that mind. */
export function hitsOnBytes({ file, role }: Document, { key, kind }: Fault, workspace: Workspace): Hit[] {
  if (role === 'marketplace') {
    const catalog = workspace.catalogs.find(each => each.file === file);
    return hitsOfEach(catalog?.targets ?? [], client => (isRead(client, key) ? factsOf(client).bytes[kind] : 'none'));
  }
  const plugin = workspace.plugins.find(({ documents }) => documents.some(each => each.file === file));
  return plugin === undefined ? [] : inPlugin(file, role, kind, plugin, workspace);
}

// A client that is particular about a key that stands twice is so about those it knows.
function isRead(client: ClientId, key: string | undefined): boolean {
  const { catalog, entry, sources } = factsOf(client);
  return key === undefined || [catalog, entry, ...sourceTables(sources)].some(table => knows(table, key));
}

function knows({ fields }: Table, key: string): boolean {
  if (key === 'source' || Object.hasOwn(fields, key)) return true;
  return Object.values(fields).some(({ table }) => table !== undefined && knows(table, key));
}

function inPlugin(file: string, role: Role, kind: FaultKind, plugin: Plugin, workspace: Workspace): Hit[] {
  const manifest = plugin.manifests.find(each => each.file === file);
  if (manifest !== undefined)
    return hitsOfEach(readersOf(manifest, plugin, workspace), client => factsOf(client).manifests.bytes?.[kind]);
  const part = parts[role];
  if (part === undefined) return [];
  return hitsOfEach(targetsOf(plugin, workspace), client =>
    isBroken(client, kind) && factsOf(client).components[part]?.how === 'loaded' ? 'component-dropped' : 'none',
  );
}

function isBroken(client: ClientId, kind: FaultKind): boolean {
  return kind === 'syntax' || (kind === 'half-character' && factsOf(client).bytes[kind] !== undefined);
}
