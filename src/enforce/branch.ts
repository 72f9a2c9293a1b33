import { hash } from 'node:crypto';
import { removalPrefix } from '../model/tracking.ts';

/** The branch that deletes a plugin: its name where a ref may hold it as it is, else a digest of it. */
export function removalBranch(plugin: string): string {
  const isPlain = /^[A-Za-z0-9](?:[\w.-]{0,98}\w)?$/.test(plugin) && !/\.\.|\.lock$/.test(plugin);
  return `${removalPrefix}${isPlain ? plugin : `x-${hash('sha256', plugin.toWellFormed()).slice(0, 16)}`}`;
}
