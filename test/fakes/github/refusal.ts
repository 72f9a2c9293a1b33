import type { Answer } from './answers.ts';

/** An error as GitHub words one. */
export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}
