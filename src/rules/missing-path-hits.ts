import { effectsText } from '../clients/effects.ts';
import { readingsAt } from '../clients/readings.ts';
import type { ClientId, Effect, Hit } from '../model/client.ts';
import type { DeclaredPath, Manifest } from '../model/plugin.ts';
import { allOf } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** What the readers of a manifest do about a path to nothing: those that mind its form as well do what they do about that. */
export function hitsOn(
  path: DeclaredPath,
  manifest: Manifest,
  clients: readonly ClientId[],
  workspace: Workspace,
): Hit[] {
  const { pointer = '' } = path.said.place;
  const readings = [pointer, pointer.replace(/\/\d+$/, '')].flatMap(at => readingsAt(workspace, manifest.file, at));
  const minded = readings.flatMap(({ faults }) => faults).filter(({ effect }) => effect !== 'warned');
  return clients.map(client => {
    const { effect = effectOf(path) } = minded.find(fault => fault.client === client) ?? {};
    return { client, effect };
  });
}

/** Is it a pattern? codex-cli 0.169.0, claude 2.1.329 and copilot 1.0.102 take it by the letter; what Cursor does nobody has seen. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** The same in words, after what is said of the path. */
export function consequence(path: DeclaredPath, hits: readonly Hit[]): string {
  if (hits.length === 0) return '';
  return isPicture(path) ? `; ${allOf(hits.map(({ client }) => client))} cannot show it` : `; ${effectsText(hits)}`;
}

/** What a client does that minds nothing but that it leads to nothing. */
export function effectOf(path: DeclaredPath): Effect {
  return isPicture(path) ? 'field-ignored' : 'component-dropped';
}

/** Does it only lead to a picture? */
export function isPicture({ field }: DeclaredPath): boolean {
  return field.startsWith('interface.') || field === 'logo';
}
