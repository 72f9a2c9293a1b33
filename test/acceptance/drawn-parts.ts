import type { Tree } from '../../src/model/snapshot.ts';
import { type Dice, diceOf } from './dice.ts';

const words = ['Does', 'more', 'a', '7', 'true', '日本', 'x: y', 'it’s', 'C#', '1.0', 'https://acme.example'];
// Tags of YAML are left out: each client has an opinion of its own on what may stand in one.
const marks = [': ', ' #', '"', "'", '[', ']', '{', '}', '*', '&x ', '|', '>', '- ', '@', '`', '%', ', ', ':', '\\'];
const keys = [
  'description',
  'license',
  'other',
  'allowed-tools',
  'argument-hint',
  'metadata',
  'my key',
  'user-invocable',
];

/** A plugin with skills whose front matter is drawn: people's slips, not noise. The same seed gives the same skills. */
export function drawnSkills(seed: number, count: number): Tree {
  const dice = diceOf(seed);
  const skills = Array.from({ length: count }, (_, at) => [`skills/s${at}/SKILL.md`, skillOf(dice, `s${at}`)] as const);
  return Object.fromEntries(skills);
}

function skillOf(dice: Dice, name: string): string {
  const lines = [`name: ${name}`, ...(dice.chance(80) ? ['description: Does more.'] : [])];
  for (let more = 1 + dice.number(2); more > 0; more--) lines.splice(dice.number(lines.length + 1), 0, lineOf(dice));
  return `---\n${lines.join('\n')}\n---\nDo.\n`;
}

function lineOf(dice: Dice): string {
  const key = dice.one(keys);
  if (dice.chance(15)) return `${key}:\n  - ${textOf(dice)}`;
  if (dice.chance(15)) return `${key}:\n  inner: ${textOf(dice)}`;
  return `${key}:${dice.one([' ', ' ', ' ', ' ', '', '  '])}${textOf(dice)}`;
}

function textOf(dice: Dice): string {
  const pieces = Array.from({ length: 1 + dice.number(3) }, () => dice.one(dice.chance(50) ? words : marks));
  // "- :" is read by some and not by others, and written by nobody.
  return pieces.join('').trim().replace(/^:/, '');
}

const values = [
  '',
  'x',
  'https://acme.example/mcp',
  7,
  0,
  true,
  null,
  [],
  ['x'],
  [7],
  {},
  { A: 'b' },
  { A: 7 },
  { A: null },
];
const members = ['command', 'url', 'type', 'args', 'env', 'headers', 'cwd', 'timeout', 'other'];

/** The servers of a plugin, drawn. */
export function drawnServers(seed: number, count: number): Readonly<Record<string, object>> {
  const dice = diceOf(seed);
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, serverOf(dice)]));
}

function serverOf(dice: Dice): object {
  const sound = dice.one([
    { command: 'node', args: ['server.js'] },
    { type: 'stdio', command: 'node', env: { A: 'b' } },
    { type: 'http', url: 'https://acme.example/mcp', headers: { A: 'b' } },
    { type: 'sse', url: 'https://acme.example/sse' },
  ]);
  const changed = dice.chance(30) ? Object.entries(sound).slice(1) : Object.entries(sound);
  return { ...Object.fromEntries(changed), ...(dice.chance(80) && { [dice.one(members)]: dice.one(values) }) };
}
