import type { Plugin } from '../../model/plugin.ts';
import { Trouble } from '../../model/trouble.ts';
import { didYouMean, inShell, shown } from '../../model/words.ts';
import type { RetireCommand } from '../../options.ts';

/** Throws unless a plugin has the part that was named; of kinds that are not known here anything may be. */
export function demandPart(command: RetireCommand, name: string, plugin: Plugin | undefined, part: string): void {
  const [, kind] = /^([a-z]+):./.exec(part) ?? [];
  if (kind === undefined)
    throw new Trouble(
      'option/value',
      `--component ${shown(part)} names no part`,
      'Write it as: --component skill:greet',
    );
  if (plugin === undefined || command !== 'deprecate') return;
  const parts = partsIn(plugin);
  const kinds = Object.keys(parts);
  const known = parts[kind];
  if (known === undefined) {
    const near = didYouMean(kind, kinds) ?? kinds[0];
    const hint = `Use one of ${kinds.join(', ')}, such as: --component ${near}:NAME`;
    throw new Trouble('part-unknown', `--component knows no kind of part called ${shown(kind)}`, hint);
  }
  const all = known.map(each => `${kind}:${each}`);
  if (all.includes(part)) return;
  const near = didYouMean(part, all) ?? all[0];
  const hint =
    near === undefined ? `It has none of this kind; leave --component out` : `There is: --component ${inShell(near)}`;
  throw new Trouble('part-unknown', `${shown(name)} has no part ${shown(part)}`, hint);
}

/** The parts of a plugin by kind, as a record names them. */
function partsIn({ components }: Plugin): Readonly<Record<string, readonly string[]>> {
  const { agents, apps, commands, endpoints, handlers, hooks, languageServers, servers, skills } = components;
  return {
    skill: [...new Set(skills.flatMap(({ id, name }) => [name?.value ?? id, id]))],
    command: commands.map(({ id }) => id),
    agent: agents.map(({ id }) => id),
    mcp: servers.map(({ key }) => key),
    hook: hooks.map(({ event, matcher }) => `${event}/${matcher ?? '*'}`),
    endpoint: endpoints.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    app: apps.map(({ key }) => key),
    lsp: languageServers.map(({ key }) => key),
    handler: handlers.map(({ event }) => event),
  };
}
