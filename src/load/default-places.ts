import { factsOf } from '../clients/facts.ts';
import { type Files, isReplaced } from '../clients/replaced-places.ts';
import type { ClientId } from '../model/client.ts';
import { type Manifest, neutralShapes, type Shape } from '../model/plugin.ts';
import type { Folder } from './folder.ts';

/** Whose manifests these are. Other shapes say nothing of where a client looks by itself. */
const owners: Readonly<Partial<Record<Shape, ClientId>>> = {
  codex: 'codex',
  claude: 'claude',
  cursor: 'cursor',
  copilot: 'copilot',
};

/** Fields that are not called as the component is. */
const components: Readonly<Record<string, string>> = { mcpServers: 'mcp', lspServers: 'lsp' };

/**
 * Is the place that is read without being named still read, given what the manifests say in the field of this kind of
 * component? Not where a manifest names something else instead and no other client of the folder looks there itself.
 */
export function readsDefault(
  files: Files & Pick<Folder, 'offeredTo'>,
  manifests: readonly Manifest[],
  field: string,
): boolean {
  if (files.offeredTo.some(client => isLoadedWithout(client, field, manifests))) return true;
  const standings = manifests.filter(isOwn).map(manifest => standing(manifest, field, files));
  return !standings.includes('replaced') || standings.includes('read');
}

/** Does a client load components of a kind from where it looks by itself, as none of the manifests says anything to it? */
function isLoadedWithout(client: ClientId, field: string, manifests: readonly Manifest[]): boolean {
  const { components: known, manifests: read } = factsOf(client);
  const says = manifests.some(manifest => isOwn(manifest) && read.shapes[manifest.shape] !== undefined);
  return !says && known[components[field] ?? field]?.how !== 'ignored';
}

/** Is it a manifest of the folder itself? What an entry of a catalog says is added to that. */
function isOwn({ document }: Manifest): boolean {
  return document.pointer === undefined;
}

/**
 * Does copilot 1.0.102 look at its own default places? Not by the manifest of Agent Plugins, which has other ones, nor is it
 * said to load what has only a manifest that no client reads.
 */
export function isForCopilot(manifests: readonly Manifest[]): boolean {
  const own = manifests.filter(isOwn);
  if (own.some(({ file }) => file.endsWith('.plugin/plugin.json'))) return true;
  if (own.some(({ shape }) => shape === 'agent-plugins')) return false;
  return own.length === 0 || own.some(({ shape }) => !neutralShapes.has(shape));
}

/** What the client of one manifest makes of the default place. */
function standing(manifest: Manifest, field: string, files: Files): 'read' | 'replaced' | 'unknown' {
  const { shape } = manifest;
  // codex-cli 0.169.0 loads skills by such a manifest, whatever the one beside it says.
  if (shape === 'agent-plugins') return field === 'skills' ? 'read' : 'unknown';
  const client = owners[shape];
  const part = components[field] ?? field;
  const facts = client === undefined ? undefined : factsOf(client).components[part];
  if (client === undefined || facts === undefined || facts.how === 'ignored') return 'unknown';
  return isReplaced(client, part, manifest, files) ? 'replaced' : 'read';
}
