import type { Program } from '../model/packages.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { canonical } from './canonical.ts';
import { change } from './change.ts';
import type { Held } from './held.ts';
import { contactsBy, starts } from './mcp-gains.ts';
import { commandText, type ServerFacts } from './servers.ts';

/** What differs in the command that starts an MCP server, and in its arguments. */
export function commandChanges(was: ServerFacts, now: ServerFacts, held: Held): SurfaceChange[] {
  if (canonical(was.words) === canonical(now.words)) return [];
  const said = { from: commandText(was), to: commandText(now) };
  const known = was.programs.map(identity);
  const other = now.programs.map(identity).filter(name => !known.includes(name));
  if (other.length > 0 || now.programs.length !== was.programs.length) {
    const isNew = now.programs.some(({ name }) => !held.programs.has(name));
    return [change('mcp.command.changed', now.key, now.at, { ...said, ...(isNew && { gain: starts(now) }) })];
  }
  const found: SurfaceChange[] = [];
  if (versions(was) !== versions(now)) found.push(change('mcp.args.version.changed', now.key, now.at, said));
  if (unversioned(was) !== unversioned(now)) {
    found.push(change('mcp.args.changed', now.key, now.at, { ...said, gain: contactsBy(now.raw.args, held) }));
  }
  return found;
}

// A file that the plugin ships is content of the plugin, like its other arguments.
function identity(program: Program): string {
  return program.interpreter ?? program.name;
}

function versions(server: ServerFacts): string {
  return canonical(server.programs.map(({ version }) => version ?? ''));
}

function unversioned(server: ServerFacts): string {
  const specs = new Map(server.programs.map(({ spec, name }) => [spec, name]));
  return canonical(server.words.map(word => specs.get(word) ?? word));
}
