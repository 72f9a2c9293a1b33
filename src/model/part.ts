import type { Plugin } from './plugin.ts';

/** Is a part that a record names, as in `skill:greet`, in a plugin? Undefined where it is of a kind we cannot look up. */
export function partOf({ components }: Plugin, part: string): boolean | undefined {
  const [, kind = '', name = ''] = /^([a-z]+):(.*)$/s.exec(part) ?? [];
  switch (kind) {
    case 'skill':
      return components.skills.some(({ id, name: said }) => id === name || said?.value === name);
    case 'command':
      return components.commands.some(({ id }) => id === name);
    case 'agent':
      return components.agents.some(({ id }) => id === name);
    case 'mcp':
      return components.servers.some(({ key }) => key === name);
    case 'app':
      return components.apps.some(({ key }) => key === name);
    case 'endpoint':
      return components.endpoints.some(({ method, path }) => `${method.toUpperCase()} ${path}` === name);
    default:
      return undefined;
  }
}
