import { createInterface } from 'node:readline/promises';
import { Trouble } from '../model/trouble.ts';

/** Somebody at a terminal. An empty answer takes what is proposed; whoever leaves ends the command, and nothing is written. */
export interface Asker {
  ask(question: string, proposed: string): Promise<string>;
  /** Asks until it is one of the answers. */
  choose<T extends string>(question: string, answers: readonly T[], proposed: T): Promise<T>;
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The person at the terminal; undefined where there is none, as in CI. Questions go to the error stream: stdout is for results. */
export function askerAt(
  env: Readonly<Record<string, string | undefined>>,
  input: Input = process.stdin,
  output: Output = process.stderr,
): Asker | undefined {
  if (input.isTTY !== true || output.isTTY !== true || (env.CI ?? '') !== '') return undefined;
  return askerOver(input, output);
}

/** Asks over two streams. */
export function askerOver(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const ask = async (question: string, proposed: string): Promise<string> => {
    const answer = await answered(input, output, `${question}${proposed === '' ? '' : ` [${proposed}]`}: `);
    return answer.trim() === '' ? proposed : answer.trim();
  };
  return {
    ask,
    choose: async (question, answers, proposed) => {
      for (;;) {
        const answer = (await ask(`${question} (${answers.join(', ')})`, proposed)).toLowerCase();
        const fitting = answers.filter(one => one.startsWith(answer));
        const chosen = answers.find(one => one === answer) ?? (fitting.length === 1 ? fitting[0] : undefined);
        if (chosen !== undefined) return chosen;
        output.write(`Answer with ${answers.join(', ')}.\n`);
      }
    },
  };
}

async function answered(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const lines = createInterface({ input, output });
  const left = Promise.withResolvers<never>();
  const leave = () =>
    left.reject(
      new Trouble(
        'nobody-answered',
        'The questions were left, so nothing was written',
        'Take what is proposed: catalogc init --yes',
      ),
    );
  lines.once('close', leave);
  lines.once('SIGINT', leave);
  left.promise.catch(() => {}); // closing after an answer is no leaving
  try {
    return await Promise.race([lines.question(question), left.promise]);
  } finally {
    lines.close();
  }
}
