import { readFileSync, statSync } from 'node:fs';
import { codeOf } from './git-command.ts';
import { isId } from './history.ts';

const mostBytes = 64 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** What set a workflow off. Whoever caused it may have written any part of the payload. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly baseRef?: string;
  readonly sha?: string;
}

/** The event that a runner tells of; undefined outside of a workflow. A payload that cannot be read is undefined. */
export function eventIn(environment: Environment): WorkflowEvent | undefined {
  const { GITHUB_ACTIONS, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_BASE_REF, GITHUB_SHA } = environment;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_EVENT_NAME) return undefined;
  return {
    name: GITHUB_EVENT_NAME,
    payload: GITHUB_EVENT_PATH ? read(GITHUB_EVENT_PATH) : undefined,
    ...(GITHUB_BASE_REF && { baseRef: GITHUB_BASE_REF }),
    ...(GITHUB_SHA && { sha: GITHUB_SHA }),
  };
}

function read(path: string): unknown {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > mostBytes) return undefined;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== undefined) return undefined;
    throw error;
  }
}

/** What is said somewhere in a payload. */
export function saidAt(payload: unknown, ...keys: readonly string[]): unknown {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** A full object id somewhere in a payload; undefined where there is anything else. */
export function idAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  const value = saidAt(payload, ...keys);
  return typeof value === 'string' && isId(value) ? value : undefined;
}

/** The branch that a ref of a payload names; undefined where that could be no branch. */
export function branchIn(ref: unknown): string | undefined {
  if (typeof ref !== 'string') return undefined;
  const branch = ref.replace(/^refs\/heads\//, '');
  const plain = /^(?![-./])[\w./+@#=,-]{1,200}$/.test(branch) && !/\.\.|@\{|\/\/|\.lock$|[/.]$/.test(branch);
  return plain ? branch : undefined;
}
