import { isRecord, membersOf, plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import type { Prompt } from '../model/plugin.ts';
import type { Named } from './match.ts';
import { bodyLines, type Reading, sayersFor } from './reading.ts';

/** A command or an agent, from a file or written into the manifest of Claude Code. */
export interface PromptFacts extends Named {
  readonly subject: string;
  readonly at: Place;
  readonly body: string;
  /** Front matter, or what the manifest says beside the content. */
  readonly raw: Values;
  /** Tools it names; undefined when it names none. */
  readonly tools?: readonly string[];
  readonly model?: string;
}

/** The commands of a plugin. A map in the manifest of Claude Code names them, and may hold them. */
export function commandsIn(side: Reading): PromptFacts[] {
  const names = new Map<string, string>();
  const inline: PromptFacts[] = [];
  for (const { document, value } of sayersFor(side, 'claude')) {
    for (const member of membersOf(value.commands, inside(documentPlace(document), 'commands'))) {
      const source = joinInside('', plainText(member.value, 'source') ?? '');
      if (source !== undefined && source !== '') names.set(source, member.key);
      else if (isRecord(member.value)) inline.push(inlineCommand(member.key, member.value, member.place));
    }
  }
  const own = side.plugin.components.commands.map(prompt => promptOf(side, prompt, 'allowed-tools'));
  return [...own.map(prompt => ({ ...prompt, name: names.get(prompt.path) ?? prompt.name })), ...inline];
}

/** The agents of a plugin. */
export function agentsIn(side: Reading): PromptFacts[] {
  return side.plugin.components.agents.map(prompt => promptOf(side, prompt, 'tools'));
}

function promptOf(side: Reading, prompt: Prompt, toolsKey: string): PromptFacts {
  const path = side.inner(prompt.file);
  const raw = recordOf(prompt.document.value);
  const lines = bodyLines(side.text(path));
  const stated = raw[toolsKey] !== undefined;
  return {
    ...{ name: plainText(raw, 'name') ?? prompt.id, path, subject: path.replace(/\.md$/, ''), raw, lines },
    ...{ at: documentPlace(prompt.document), body: lines.join('\n') },
    ...(stated && { tools: prompt.tools.map(({ value }) => value) }),
    ...(prompt.model !== undefined && { model: prompt.model.value }),
  };
}

function inlineCommand(key: string, raw: Values, at: Place): PromptFacts {
  const lines = bodyLines(plainText(raw, 'content') ?? '');
  const text = plainText(raw, 'allowedTools');
  const tools = text === undefined ? plainTexts(raw.allowedTools) : (text.match(/[^\s,()]+(?:\([^)]*\))?/g) ?? []);
  return {
    ...{ name: key, path: `commands/${key}.md`, subject: `commands/${key}`, at, raw, lines, body: lines.join('\n') },
    ...(raw.allowedTools !== undefined && { tools }),
  };
}
