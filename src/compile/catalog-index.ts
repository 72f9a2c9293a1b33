import type { Output } from '../model/build.ts';
import { nextTurn, turnsIn } from '../model/turns.ts';
import type { Workspace } from '../model/workspace.ts';
import { canonicalJson, type Fields } from './canonical-json.ts';
import { deferred, outputDigest } from './deferred.ts';
import type { CompiledFolder } from './folder.ts';
import { indexFile } from './layout.ts';
import type { Origin } from './origin.ts';

/** The index of everything compiled: which files with which digests, from which commit, good until when. */
export function indexOf(head: Workspace, folders: readonly CompiledFolder[], origin: Origin): Output {
  const fields = () => ({
    schema: 'catalog-index/v1',
    tool: { name: origin.tool.name, version: origin.tool.version },
    commit: head.snapshot.commit,
    asOf: origin.today,
    validUntil: nextTurn(turnsIn(head), origin.today, new Set(folders.map(({ compiled }) => compiled.name))),
    catalogs: folders.map(catalogFields),
    plugins: pluginFields(head, folders),
  });
  return deferred(indexFile, () => canonicalJson(fields()));
}

function catalogFields({ compiled, beside }: CompiledFolder): Fields {
  const files = [...compiled.outputs, ...beside].flatMap(output =>
    'text' in output ? [{ path: output.path, sha256: outputDigest(output) }] : [],
  );
  const counts = Object.entries(compiled.emitted).map(([target, names]) => [target, names.length]);
  const { name, targets, entries } = compiled;
  return { name, targets, entries, emitted: Object.fromEntries(counts), files };
}

/** Plugins that some catalog lists, with the digest of what they ship. */
function pluginFields({ plugins }: Workspace, folders: readonly CompiledFolder[]): readonly Fields[] {
  const digests = new Map(folders.flatMap(({ entries }) => entries().map(one => [one.entry.plugin?.root, one.digest])));
  return plugins.flatMap(({ name, root, version }) => {
    if (!digests.has(root)) return [];
    const digest = digests.get(root)?.();
    return [{ name: name.value, root, version: version?.value, digest: digest && { gitTree: digest } }];
  });
}
