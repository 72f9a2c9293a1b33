import { isRecord, membersOf, plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place, placeText } from '../model/place.ts';
import type { Prompt } from '../model/plugin.ts';
import type { PromptRun } from '../model/prompt-runs.ts';
import { without } from './canonical.ts';
import type { Named } from './match.ts';
import { runsOf } from './prompt-runs.ts';
import { bodyLines, type Reading, sayersFor } from './reading.ts';

/** A command or an agent, from a file or written into the manifest of Claude Code. */
export interface PromptFacts extends Named {
  readonly subject: string;
  readonly at: Place;
  readonly body: string;
  /** What runs when it is used. */
  readonly runs: readonly PromptRun[];
  /** Does `at` lead to the text, and not to the file that holds it? */
  readonly isWritten?: true;
  /** Front matter, or what the manifest says beside the content. */
  readonly raw: Values;
  /** Tools it names; undefined when it names none. */
  readonly tools?: readonly string[];
  /** Tools that an agent may not use. */
  readonly disallowed: readonly string[];
  readonly model?: string;
}

/** The commands of a plugin. A map in the manifest of Claude Code names them, and may hold them. */
export function commandsIn(side: Reading): PromptFacts[] {
  const sources = new Map<string, Member>();
  const inline: PromptFacts[] = [];
  for (const { document, value } of sayersFor(side, 'claude')) {
    for (const member of membersOf(value.commands, inside(documentPlace(document), 'commands'))) {
      const source = joinInside('', plainText(member.value, 'source') ?? '');
      if (source !== undefined && source !== '') sources.set(source, { name: member.key, raw: recordOf(member.value) });
      else if (isRecord(member.value)) inline.push(inlineCommand(side, member.key, member.value, member.place));
    }
  }
  const own = side.plugin.components.commands.map(prompt => promptOf(side, prompt, 'allowed-tools'));
  return [...own.map(prompt => named(prompt, sources.get(prompt.path))), ...inline];
}

interface Member {
  readonly name: string;
  readonly raw: Values;
}

// What the manifest says beside the path of a file counts as if it stood in the file.
function named(prompt: PromptFacts, member: Member | undefined): PromptFacts {
  if (member === undefined) return prompt;
  const { name, raw } = member;
  const tools = [...(prompt.tools ?? []), ...toolsIn(raw.allowedTools)];
  const stated = prompt.tools !== undefined || raw.allowedTools !== undefined;
  return { ...prompt, name, raw: { ...prompt.raw, ...without(raw, ['source']) }, ...(stated && { tools }) };
}

/** The agents of a plugin. */
export function agentsIn(side: Reading): PromptFacts[] {
  return side.plugin.components.agents.map(prompt => remembering(promptOf(side, prompt, 'tools')));
}

// claude 2.1.329 adds the tools for it to those that an agent with a memory names.
function remembering(agent: PromptFacts): PromptFacts {
  if (agent.tools === undefined || !/^(?:user|project|local)$/.test(plainText(agent.raw, 'memory') ?? '')) return agent;
  return { ...agent, tools: [...new Set([...agent.tools, 'Read', 'Edit', 'Write'])] };
}

function promptOf(side: Reading, prompt: Prompt, toolsKey: string): PromptFacts {
  const path = side.inner(prompt.file);
  const raw = recordOf(prompt.document.value);
  const text = side.text(path);
  const lines = bodyLines(text);
  const stated = raw[toolsKey] !== undefined;
  return {
    ...{ name: plainText(raw, 'name') ?? prompt.id, path, subject: path.replace(/\.md$/, ''), raw, lines },
    ...{ at: documentPlace(prompt.document), body: lines.join('\n'), runs: runsOf(side, text) },
    disallowed: toolsIn(raw.disallowedTools),
    ...(stated && { tools: prompt.tools.map(({ value }) => value) }),
    ...(prompt.model !== undefined && { model: prompt.model.value }),
  };
}

function inlineCommand(side: Reading, key: string, raw: Values, at: Place): PromptFacts {
  const content = plainText(raw, 'content') ?? '';
  const written = side.plugin.components.writtenCommands.find(one => samePlace(one.place, at));
  const stated = raw.allowedTools !== undefined || (written?.tools.length ?? 0) > 0;
  const lines = bodyLines(content);
  return {
    ...{ name: key, path: `commands/${key}.md`, subject: `commands/${key}`, at, raw, lines, body: lines.join('\n') },
    ...{ runs: runsOf(side, content), isWritten: true, disallowed: [] },
    ...(stated && { tools: written?.tools.map(({ value }) => value) ?? [] }),
  };
}

function samePlace(a: Place, b: Place): boolean {
  return placeText(a) === placeText(b);
}

// A list, or one text with commas or blanks between tool names.
function toolsIn(said: unknown): string[] {
  return typeof said === 'string' ? (said.match(/[^\s,()]+(?:\([^)]*\))?/g) ?? []) : plainTexts(said);
}
