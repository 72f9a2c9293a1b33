import type { Options } from '../options.ts';
import type { Ports } from './ports.ts';
import type { Outcome } from './run.ts';

export async function runInit(_options: Options, _ports: Ports): Promise<Outcome> {
  throw new Error('todo');
}
