import type { Progress, Step } from '../model/progress.ts';

/** Where progress is shown: stderr, or what a test holds up in its place. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface How {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One harmless line for a step, and how many columns it takes. */
  lineOf(step: Step, columns?: number): { readonly text: string; readonly width: number };
  /** Milliseconds since the program began. */
  now(): number;
}

/** Progress that somebody may see; it ends before anything else is printed. */
type Shown = Progress & { end(): void };

const soon = 300; // who has waited for so long wants to know why
const often = 80;
const seldom = 10_000;

/**
 * Shows what a command does: at a terminal in one line that is rewritten in place and gone at the end, and only once it takes a
 * while; elsewhere a line of its own for what takes long. Quiet says nothing, verbose every step.
 */
export function openProgress(screen: Screen, how: How): Shown {
  const { env, quiet, verbose } = how;
  if (quiet) return { step() {}, end() {} };
  if (verbose) return everyStep(screen, how);
  const isTerminal = screen.isTTY === true && env.TERM !== 'dumb' && env.GITHUB_ACTIONS !== 'true';
  return isTerminal ? oneLine(screen, how) : nowAndThen(screen, how);
}

/** A step that only counts on is said once. */
function everyStep(screen: Screen, { lineOf }: How): Shown {
  let last: string | undefined;
  return {
    step(what, done, of) {
      if (what !== last) screen.write(`${lineOf(stepOf(what, done, of)).text}\n`);
      last = what;
    },
    end() {},
  };
}

function nowAndThen(screen: Screen, { lineOf, now }: How): Shown {
  let last = 0;
  const later = waiting();
  return {
    step(what, done, of) {
      const print = () => {
        last = now();
        screen.write(`${lineOf(stepOf(what, done, of)).text}\n`);
      };
      later.after(last + seldom - now(), print);
    },
    end: () => later.never(),
  };
}

function oneLine(screen: Screen, { lineOf, now }: How): Shown {
  let [last, drawn, shown] = [soon - often, 0, ''];
  const later = waiting();
  const columns = () => screen.columns || 80;
  return {
    step(what, done, of) {
      const draw = () => {
        const { text, width } = lineOf(stepOf(what, done, of), columns() - 1);
        screen.write(`${erased(drawn, columns())}${text}`);
        [last, drawn, shown] = [now(), width, what];
      };
      const isOther = what !== shown && shown !== '';
      later.after(isOther ? 0 : last + often - now(), draw);
    },
    end() {
      later.never();
      if (drawn > 0) screen.write(erased(drawn, columns()));
      drawn = 0;
    },
  };
}

/** Takes a line away, also where the terminal became narrower and broke it. */
function erased(drawn: number, columns: number): string {
  if (drawn === 0) return '';
  const above = Math.ceil(drawn / columns) - 1;
  return `${above > 0 ? `\u001b[${above}A` : ''}\r\u001b[J`;
}

/** Does the last thing that is asked for, at once or when its time has come; holds up no program that has ended. */
function waiting() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = () => clearTimeout(timer);
  return {
    never,
    after(milliseconds: number, act: () => void) {
      never();
      if (milliseconds <= 0) act();
      else timer = setTimeout(act, milliseconds).unref();
    },
  };
}

function stepOf(what: string, done: number | undefined, of: number | undefined): Step {
  return { what, ...(done !== undefined && { done }), ...(of !== undefined && { of }) };
}
