import { documentPlace } from './document.ts';
import { matchesName } from './glob.ts';
import { inside, type Said } from './place.ts';
import type { Plugin } from './plugin.ts';
import { valueAt } from './plugin-values.ts';
import { readOnce, sectionOf, textsOf } from './policy-section.ts';

/** Something a plugin asks to be allowed. */
export interface Grant {
  readonly kind: 'permission' | 'scope' | 'tool' | 'capability';
  readonly said: Said<string>;
}

/** What a policy lets plugins ask for, by globs. */
export interface GrantPolicy {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** What somebody should have agreed to before a plugin gains it. */
  readonly needApproval: readonly string[];
}

/** What a policy says of permissions, every default filled in: all is allowed. */
export const grantsAllowedBy = readOnce((policy): GrantPolicy => {
  const said = sectionOf(policy, 'permissions');
  return {
    allow: said.list('allow', ['*']),
    deny: said.list('deny', []),
    needApproval: said.list('needApproval', []),
  };
});

/** Permissions of event handlers, scopes, tools of skills, commands and agents, and capabilities, in this order. */
export function grantsIn(plugin: Plugin): readonly Grant[] {
  const { agents, authentication, commands, permissions, scopes, skills, writtenCommands } = plugin.components;
  const prompts = [...commands, ...writtenCommands, ...agents];
  const tools = [...skills.map(skill => skill.allowedTools), ...prompts.map(prompt => prompt.tools)];
  const asked = [...scopes, ...(authentication?.scopes ?? [])];
  return [
    ...permissions.map(said => ({ kind: 'permission' as const, said })),
    ...asked.map(said => ({ kind: 'scope' as const, said })),
    ...tools.flat().map(said => ({ kind: 'tool' as const, said })),
    ...capabilitiesIn(plugin).map(said => ({ kind: 'capability' as const, said })),
  ];
}

function capabilitiesIn(plugin: Plugin): Said<string>[] {
  return plugin.manifests.flatMap(({ document }) => {
    const place = inside(documentPlace(document), 'interface', 'capabilities');
    return textsOf(valueAt(plugin, place)).map((value, at) => ({ value, place: inside(place, at) }));
  });
}

/** Does a glob cover all that is asked for? A tool by its name covers it with any arguments: `Bash` does `Bash(git *)`. */
export function coversGrant(pattern: string, asked: string): boolean {
  const [glob, text] = [plain(pattern), plain(asked)];
  return matchesName(text, glob) || (text.includes('(') && matchesName(nameIn(text), glob));
}

/** Does a glob cover a part of what is asked for? `Bash` and `*` hold `Bash(rm *)`, too. */
export function touchesGrant(pattern: string, asked: string): boolean {
  return coversGrant(pattern, asked) || coversGrant(asked, pattern);
}

// Claude Code takes `Bash(git:*)` and `Bash(git *)` for the same.
function plain(tool: string): string {
  return tool.replace(/:\*\)$/, ' *)');
}

function nameIn(tool: string): string {
  return tool.slice(0, tool.indexOf('('));
}
