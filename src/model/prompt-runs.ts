import { documentPlace } from './document.ts';
import { inside, type Place } from './place.ts';
import { isForClaude, type Plugin, sayersOf } from './plugin.ts';
import { shippedText } from './shipped-text.ts';
import type { Snapshot } from './snapshot.ts';
import { textsIn } from './texts.ts';
import { shown } from './words.ts';

/** A command in a prompt that runs when the prompt is used, before the model reads it. */
export interface PromptRun {
  readonly line: string;
  /** UTF-16 offsets of the line in the text. */
  readonly start: number;
  readonly end: number;
}

const inline = /(?<![\w`])!`([^`]+)`/g;
const fenced = /```!([\s\S]+?)```/g;
const code = /`[^`\n]+`/g;

/**
 * What Claude Code 2.1.329 runs of the text of a skill or a command: !`lines` and blocks fenced by ```!. Other fences do not
 * keep it from that.
 */
export function runsIn(text: string): readonly PromptRun[] {
  if (!text.includes('!`') && !text.includes('```!')) return [];
  const found = [...text.matchAll(fenced), ...withoutCode(text).matchAll(inline)].map(
    ({ 0: whole, 1: said = '', index }) => {
      const line = said.trim();
      const start = index + whole.lastIndexOf(said) + said.indexOf(line);
      return { line, start, end: start + line.length };
    },
  );
  return found.filter(({ line }) => line !== '').sort((a, b) => a.start - b.start);
}

// What stands in `code` opens no command. A command itself may go over several lines.
function withoutCode(text: string): string {
  return text.replace(code, (span, at: number) => {
    return at > 0 && /[!`]/.test(text.charAt(at - 1)) ? span : `\`${' '.repeat(span.length - 2)}\``;
  });
}

/** Such a command, where it stands, and by what it is run. */
export interface PlacedRun {
  readonly by: string;
  readonly line: string;
  readonly at: Place;
}

/** Every command that skills and commands of a plugin run when they are used, where Claude Code loads the plugin. */
export function promptRunsOf(plugin: Plugin, snapshot: Snapshot): readonly PlacedRun[] {
  const sayers = sayersOf(plugin);
  if (!isForClaude(plugin)) return [];
  const { commands, skills } = plugin.components;
  const prompts = [
    ...skills.map(skill => ({ by: `the skill ${shown(skill.name?.value ?? skill.id, 40)}`, file: skill.file })),
    ...commands.map(({ file, id }) => ({ by: `the command ${shown(id, 40)}`, file })),
  ];
  const files = prompts.flatMap(({ by, file }) =>
    runsIn(shippedText(snapshot, file)?.text ?? '').map(({ end, line, start }) => {
      return { by, line, at: { file, span: [start, end] as const } };
    }),
  );
  const written = sayers
    .filter(({ shape }) => shape === 'claude')
    .flatMap(({ document, value }) =>
      textsIn(value.commands, inside(documentPlace(document), 'commands'), text => runsIn(text).length > 0),
    );
  return [
    ...files,
    ...written.flatMap(({ place, value }) => runsIn(value).map(({ line }) => ({ by: 'a command', line, at: place }))),
  ];
}
