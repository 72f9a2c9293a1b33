import { shown } from './words.ts';

const most = 4;

/** A value of a policy as a message has it, short. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'not set';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return shown(value);
  if (!Array.isArray(value)) return 'something else';
  const items = value.slice(0, most).map(item => (typeof item === 'string' ? shown(item) : '…'));
  return `[${items.join(', ')}${value.length > most ? ', …' : ''}]`;
}
