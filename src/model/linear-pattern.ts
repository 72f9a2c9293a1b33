import { type Pattern, patternTree, Unbounded } from './pattern-tree.ts';

/** More states are refused, and longer texts match nothing: what is asked takes at most so many steps together. */
const mostStates = 1000;
const mostCharacters = 100_000;

/** What is asked of a text at one of its characters. */
type State =
  | { readonly kind: 'done' }
  | { readonly kind: 'one'; readonly is: (character: string) => boolean; readonly next: number }
  | { readonly kind: 'jump'; readonly next: number[] }
  | { readonly kind: 'at'; readonly where: '^' | '$' | '\\b' | '\\B'; readonly next: number }
  | { readonly kind: 'ahead'; readonly program: number; readonly wanted: boolean; readonly next: number };

interface Program {
  readonly states: State[];
  readonly start: number;
  /** State -> the states that lead to it without a character. */
  readonly before: readonly (readonly number[])[];
}

/**
 * Asks a regular expression of JavaScript (with the flag `u`) in time that grows with the text and no faster, whoever wrote
 * it: it looks at each character once, from the last to the first, and never tries again. Or why it cannot be asked so, as the
 * end of a sentence: it is none, looks behind, refers back, or is too large.
 */
export function linearPattern(source: string): ((text: string) => boolean) | string {
  try {
    new RegExp(source, 'u');
    const programs = programsOf(patternTree(source));
    return text => matches(programs, [...text]);
  } catch (error) {
    if (error instanceof Unbounded) return error.message;
    return error instanceof SyntaxError ? 'is no regular expression' : 'is nested too deeply';
  }
}

/** Programs of a tree, what looks ahead before what asks it; the last is that of the whole. */
function programsOf(tree: Pattern): readonly Program[] {
  const programs: Program[] = [];
  const sets = new Map<string, (character: string) => boolean>();
  let count = 0;
  const programOf = (part: Pattern): number => {
    const states: State[] = [];
    const add = (state: State): number => states.push(state) - 1;
    // Counted also where nothing is added: what repeats nothing is repeated all the same.
    const emit = (node: Pattern, next: number): number => {
      count += 1;
      if (count > mostStates) throw new Unbounded(`has more than ${mostStates} steps, repeats counted one by one`);
      switch (node.kind) {
        case 'one': {
          const is = sets.get(node.source) ?? setOf(node.source);
          sets.set(node.source, is);
          return add({ kind: 'one', is, next });
        }
        case 'all':
          return node.parts.reduceRight((after, each) => emit(each, after), next);
        case 'any':
          return add({ kind: 'jump', next: node.parts.map(each => emit(each, next)) });
        case 'at':
          return add({ ...node, next });
        case 'ahead':
          return add({ kind: 'ahead', program: programOf(node.part), wanted: node.wanted, next });
        case 'repeat': {
          let after = next;
          if (node.most === Number.POSITIVE_INFINITY) {
            const again: number[] = [next];
            after = add({ kind: 'jump', next: again });
            again.push(emit(node.part, after));
          } else
            for (let at = node.least; at < node.most; at += 1)
              after = add({ kind: 'jump', next: [next, emit(node.part, after)] });
          for (let at = 0; at < node.least; at += 1) after = emit(node.part, after);
          return after;
        }
      }
    };
    const start = emit(part, add({ kind: 'done' }));
    return programs.push({ states, start, before: leadingTo(states) }) - 1;
  };
  programOf(tree);
  return programs;
}

function setOf(source: string): (character: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'u');
  const known = new Map<string, boolean>();
  return character => {
    const is = known.get(character) ?? pattern.test(character);
    known.set(character, is);
    return is;
  };
}

function leadingTo(states: readonly State[]): number[][] {
  const before = states.map((): number[] => []);
  for (const [from, state] of states.entries()) {
    const next = state.kind === 'jump' ? state.next : state.kind === 'at' || state.kind === 'ahead' ? [state.next] : [];
    for (const to of next) before[to]?.push(from);
  }
  return before;
}

// Tells of each state whether the rest of the text fits it: first of the empty rest, then of one character more at a time.
function matches(programs: readonly Program[], text: readonly string[]): boolean {
  if (text.length > mostCharacters) return false;
  let later: readonly Uint8Array[] = programs.map(({ states }) => new Uint8Array(states.length));
  for (let at = text.length; at >= 0; at -= 1) {
    const now: Uint8Array[] = [];
    for (const [index, program] of programs.entries())
      now.push(fitting(program, { text, at, ahead: now, later: later[index] as Uint8Array, programs }));
    const last = programs.length - 1;
    if (now[last]?.[programs[last]?.start ?? 0] === 1) return true;
    later = now;
  }
  return false;
}

interface Here {
  readonly text: readonly string[];
  readonly at: number;
  /** What fits here of the programs that look ahead. */
  readonly ahead: readonly Uint8Array[];
  /** What fits one character later. */
  readonly later: Uint8Array;
  readonly programs: readonly Program[];
}

function fitting({ before, states }: Program, here: Here): Uint8Array {
  const fits = new Uint8Array(states.length);
  const character = here.text[here.at];
  const open: number[] = [];
  for (const [index, state] of states.entries()) {
    const isFit =
      state.kind === 'done' ||
      (state.kind === 'one' && character !== undefined && here.later[state.next] === 1 && state.is(character));
    if (isFit) {
      fits[index] = 1;
      open.push(index);
    }
  }
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    for (const from of before[to] ?? []) {
      if (fits[from] === 1 || !holds(states[from] as State, here)) continue;
      fits[from] = 1;
      open.push(from);
    }
  }
  return fits;
}

function holds(state: State, { ahead, at, programs, text }: Here): boolean {
  if (state.kind === 'ahead')
    return (ahead[state.program]?.[programs[state.program]?.start ?? 0] === 1) === state.wanted;
  if (state.kind !== 'at') return true;
  if (state.where === '^') return at === 0;
  if (state.where === '$') return at === text.length;
  const isEdge = isLetter(text[at - 1]) !== isLetter(text[at]);
  return isEdge === (state.where === '\\b');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}
