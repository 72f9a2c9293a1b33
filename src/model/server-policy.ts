import type { HostList } from './hosts.ts';
import { readOnce, sectionOf } from './policy-section.ts';

/** Which MCP servers a policy allows. */
export interface ServerPolicy {
  readonly transports: readonly string[];
  readonly hosts: HostList;
  readonly commands: {
    /** Globs of commands with their first arguments. */
    readonly allow: readonly string[];
    /** Globs of those that are refused even so. */
    readonly deny: readonly string[];
    /** Must what npx, uvx or docker fetch be named with an exact version or a digest? */
    readonly pinned: boolean;
  };
}

/** What a policy says of MCP servers, every default filled in: nothing is refused. */
export const serversAllowedBy = readOnce((policy): ServerPolicy => {
  const hosts = sectionOf(policy, 'mcp', 'hosts');
  const commands = sectionOf(policy, 'mcp', 'commands');
  return {
    transports: sectionOf(policy, 'mcp').list('transports', ['http', 'streamable-http', 'sse', 'ws', 'stdio']),
    hosts: { allow: hosts.list('allow', ['*']), deny: hosts.list('deny', []) },
    commands: {
      allow: commands.list('allow', ['*']),
      deny: commands.list('deny', []),
      pinned: commands.flag('pinned', false),
    },
  };
});
