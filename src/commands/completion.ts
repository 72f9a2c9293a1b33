import { Trouble } from '../model/trouble.ts';
import { didYouMean, oneOf, shown } from '../model/words.ts';
import { type Command, commands, type Option, type Options, options } from '../options.ts';
import { bashText } from '../report/completion/bash.ts';
import type { Completed, CompletedCommand, CompletedOption, Taken } from '../report/completion/completed.ts';
import { fishText } from '../report/completion/fish.ts';
import { zshText } from '../report/completion/zsh.ts';
import { rules } from '../rules/index.ts';
import type { Schemas } from './ports.ts';
import type { Outcome } from './run.ts';

const shells = { bash: bashText, zsh: zshText, fish: fishText } as const;
const names = Object.keys(shells) as readonly (keyof typeof shells)[];

/** Prints a script that makes a shell complete our commands, options and what they take. */
export async function runCompletion({ words }: Options, schemas: Schemas): Promise<Outcome> {
  const [asked = ''] = words;
  const shell = names.find(name => name === asked);
  if (shell === undefined) {
    const near = didYouMean(asked, names);
    const hint = near === undefined ? 'Write: catalogc completion bash' : `Did you mean: catalogc completion ${near}`;
    const what = asked === '' ? 'completion needs to know the shell' : `There is no completion for ${shown(asked)}`;
    throw new Trouble('shell-unknown', `${what}: ${oneOf(names)}`, hint);
  }
  const text = shells[shell](completed(await schemas.kinds()));
  return { kind: 'text', text: () => text, exitCode: 0 };
}

function completed(kinds: readonly string[]): Completed {
  const words: Partial<Record<Command, CompletedCommand['words']>> = {
    explain: rules.map(({ id }) => id).sort(),
    schema: kinds,
    policy: ['print'],
    completion: names,
  };
  return {
    commands: (Object.keys(commands) as Command[]).map(name => ({
      name,
      help: commands[name].help,
      words: words[name] ?? wordsBy(commands[name].words),
      options: options.filter(option => option.commands.includes(name)).map(option => optionOf(option, name)),
    })),
  };
}

function wordsBy(label: string): CompletedCommand['words'] {
  if (label === '') return [];
  return label.includes('plugin') ? 'plugin' : 'path';
}

function optionOf({ apart, help, label, name, other, short, type, values }: Option, command: Command): CompletedOption {
  const known = other?.find(({ commands: of }) => of.includes(command))?.values ?? values;
  return {
    name,
    help: apart?.[command] ?? help,
    ...(short !== undefined && { short }),
    ...(type !== 'boolean' && { takes: takenBy(label ?? '', known) }),
  };
}

function takenBy(label: string, values: readonly string[] | undefined): Taken {
  if (values !== undefined) return values;
  if (/\bDIR\b/.test(label)) return 'folder';
  return /\bFILE\b|\bPATH\b/.test(label) ? 'path' : [];
}
