import { plainLicenseId } from '../model/license-expression.ts';

/** Do two SPDX expressions say the same, in other words or in another order? */
export function sameLicense(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(text: string): string {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const state = { tokens: tokens.slice(0, 400), at: 0 };
  const parsed = joined(state, 'OR', () => joined(state, 'AND', () => one(state)));
  return state.at < state.tokens.length ? text.trim().toLowerCase() : parsed;
}

interface State {
  readonly tokens: readonly string[];
  at: number;
}

function joined(state: State, word: 'OR' | 'AND', next: () => string): string {
  const parts = new Set([next()]);
  while (state.tokens[state.at]?.toUpperCase() === word) {
    state.at++;
    parts.add(next());
  }
  return parts.size === 1 ? ([...parts][0] as string) : `(${[...parts].sort().join(` ${word} `)})`;
}

function one(state: State): string {
  const token = state.tokens[state.at++] ?? '';
  if (token === '(') {
    const inner = joined(state, 'OR', () => joined(state, 'AND', () => one(state)));
    if (state.tokens[state.at] === ')') state.at++;
    return inner;
  }
  const id = plainLicenseId(token);
  if (state.tokens[state.at]?.toUpperCase() !== 'WITH') return id;
  const exception = state.tokens[state.at + 1] ?? '';
  state.at += 2;
  return `${id} with ${exception.toLowerCase()}`;
}
