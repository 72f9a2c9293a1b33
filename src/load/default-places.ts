import { factsOf } from '../clients/facts.ts';
import type { ClientId } from '../model/client.ts';
import { joinInside } from '../model/path.ts';
import { type Manifest, neutralShapes, type Shape } from '../model/plugin.ts';
import { isRecord, recordOf } from './values.ts';

/** Whose manifests these are. Other shapes say nothing of where a client looks by itself. */
const owners: Readonly<Partial<Record<Shape, ClientId>>> = {
  codex: 'codex',
  claude: 'claude',
  cursor: 'cursor',
  copilot: 'copilot',
};

/** Fields that are not called as the component is. */
const components: Readonly<Record<string, string>> = { mcpServers: 'mcp', lspServers: 'lsp' };

/** What lies in the folder of a plugin, by paths inside it. */
interface Files {
  has(inner: string): boolean;
}

/**
 * Is the place that is read without being named still read, given what the manifests say in the field of this kind of
 * component? Not where a manifest names something else instead and no other client of the folder looks there itself.
 */
export function readsDefault({ has }: Files, manifests: readonly Manifest[], field: string): boolean {
  const standings = manifests.filter(isOwn).map(manifest => standing(manifest, field, has));
  return !standings.includes('replaced') || standings.includes('read');
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
function standing({ shape, value }: Manifest, field: string, has: Files['has']): 'read' | 'replaced' | 'unknown' {
  // codex-cli 0.169.0 loads skills by such a manifest, whatever the one beside it says.
  if (shape === 'agent-plugins') return field === 'skills' ? 'read' : 'unknown';
  const client = owners[shape];
  const facts = client === undefined ? undefined : factsOf(client).components[components[field] ?? field];
  if (client === undefined || facts === undefined || facts.how === 'ignored') return 'unknown';
  if (facts.field?.to !== 'replaces') return 'read';
  const tried = shape === 'claude' ? recordOf(value.experimental)[field] : undefined;
  return [value[field], tried].some(said => isTaken(said, field, shape, has)) ? 'replaced' : 'read';
}

// Where a client does not take what is said, or was not seen to, its default counts.
function isTaken(said: unknown, field: string, shape: Shape, has: Files['has']): boolean {
  if (Array.isArray(said)) return said.some(one => isTaken(one, field, shape, has));
  // codex-cli 0.169.0 passes over hooks in a manifest that lack the outer "hooks".
  if (isRecord(said)) return !(shape === 'codex' && field === 'hooks') || isRecord(said.hooks);
  const inner = typeof said === 'string' && said !== '' ? joinInside('', said) : undefined;
  if (typeof said !== 'string' || inner === undefined) return false;
  // Without skills or servers codex-cli 0.169.0 does where what is named is not there; of hooks that was not seen.
  if (field === 'hooks' && !has(inner)) return false;
  // It looks at the default where a path does not begin with "./" or has a ".." in it.
  return shape !== 'codex' || (/^\.\/+[^/]/.test(said) && !said.split('/').includes('..'));
}
