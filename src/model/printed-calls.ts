const printers = /(?<![\w$])(?:say|warn|info|error|success|debug|log|note|message|print|write|writeln)\s?\(/g;

/** What only colours or puts together the text it is given. */
const painters = new Set(
  'red green yellow blue cyan magenta white black gray grey dim bold italic underline inverse String join concat trim'.split(
    ' ',
  ),
);

const longest = 6000;
const mostScanned = 4 * 1024 * 1024; // for text that was made to be slow; its words stay

/**
 * JavaScript without the words that it only prints, lines as long as they were: `console.error(dim("Run: " + "..."))`. A call
 * that does anything else to its words keeps them.
 */
export function withoutPrintedCalls(code: string): string {
  const parts: string[] = [];
  let done = 0;
  let scanned = 0;
  for (const { index, 0: call } of code.matchAll(printers)) {
    if (index < done) continue;
    if (scanned > mostScanned) break;
    const { end, strings } = stringsOf(code, index + call.length);
    scanned += end - index;
    for (const [from, to] of strings) {
      parts.push(code.slice(done, from), code.slice(from, to).replace(/[^\n]/g, ' '));
      done = to;
    }
  }
  return `${parts.join('')}${code.slice(done)}`;
}

interface Arguments {
  /** As far as it was looked at. */
  readonly end: number;
  /** Where its strings begin and end; none where something else is called. */
  readonly strings: readonly (readonly [from: number, to: number])[];
}

/** The strings in the arguments of a call, whose first letter is at `from`. */
function stringsOf(code: string, from: number): Arguments {
  const strings: (readonly [number, number])[] = [];
  let depth = 1;
  let at = from;
  for (; at < code.length && at - from < longest; at++) {
    const letter = code[at] as string;
    if (letter === '"' || letter === "'" || letter === '`') {
      const end = endOfString(code, at, letter);
      if (end === undefined) break;
      strings.push([at + 1, end]);
      at = end;
    } else if (letter === '(') {
      const name = /([\w$]+)\s{0,4}$/.exec(code.slice(Math.max(0, at - 40), at))?.[1];
      if (name !== undefined && !painters.has(name)) break;
      depth++;
    } else if (letter === ')') {
      depth--;
      if (depth === 0) return { end: at, strings };
    } else if (letter === ';' || (letter === '=' && code[at + 1] === '>')) break;
  }
  return { end: at, strings: [] };
}

/** Where a string ends; undefined where it does not, or calls something between `${` and `}`. */
function endOfString(code: string, from: number, quote: string): number | undefined {
  for (let at = from + 1; at < code.length && at - from < longest; at++) {
    const letter = code[at];
    if (letter === '\\') at++;
    else if (letter === quote) return at;
    else if (letter === '\n' && quote !== '`') return undefined;
    else if (quote === '`' && letter === '$' && code[at + 1] === '{') {
      const length = code.slice(at, from + longest + 1).indexOf('}'); // in the whole it could be far away, each time
      if (length < 0 || /[({`]/.test(code.slice(at + 2, at + length))) return undefined;
      at += length;
    }
  }
  return undefined;
}
