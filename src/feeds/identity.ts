import { hash } from 'node:crypto';
import type { Turn } from '../model/turns.ts';

/** A UUID made of words, the same ones for ever (version 8 of RFC 9562): an event that moves stays the same event. */
export function uuidOf(...words: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(words), 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** What one turn is known by, on whatever day it comes. */
export function idOf(home: string, catalog: string, { kind, subject, record }: Turn): string {
  return uuidOf(home, catalog, subject, record?.kind ?? '', kind);
}
