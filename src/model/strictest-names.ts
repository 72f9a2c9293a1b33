import { policiesFor } from './holding.ts';
import type { Plugin } from './plugin.ts';
import type { NamePolicy } from './policy.ts';
import type { Workspace } from './workspace.ts';

type Asked = Pick<NamePolicy, 'minDistance' | 'protected'>;

/** What is asked of the name of a plugin beside others: of what scopes say in its catalogs the strictest. */
export function strictestNames(head: Workspace): (plugin: Plugin) => Asked {
  const known = new Map<Plugin, Asked>();
  return plugin => {
    const asked = known.get(plugin) ?? strictest(policiesFor(head, plugin).map(({ policy }) => policy.names));
    known.set(plugin, asked);
    return asked;
  };
}

function strictest(all: readonly NamePolicy[]): Asked {
  const protectedNames = new Set(all.flatMap(each => each.protected));
  return { minDistance: Math.max(...all.map(each => each.minDistance)), protected: [...protectedNames] };
}
