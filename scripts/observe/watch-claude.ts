import { join } from 'node:path';
import { looksInside } from '../../observations/fixtures/fixtures.ts';
import { nameOf, victimOf } from '../../observations/fixtures/tree.ts';
import type { Observation, Validation } from '../../observations/record.ts';
import { runAside, type Said } from '../clients/run.ts';
import { type Names, outcomeOf, plainText, sorted } from './plain-text.ts';
import type { Scene, Watch } from './watch.ts';

/** Adds, validates, installs and lists; of fixtures about plugins also the folder of the victim and what it brings. */
export const watchClaude: Watch = async scene => {
  const { home, name, names, plan, program, root } = scene;
  const run = (...args: string[]) => runAside(program, ['plugin', ...args], home);
  const add = outcomeOf(await run('marketplace', 'add', root), names);
  const validate = validationOf(await run('validate', '--json', root), names);
  if (add !== 'ok') return { add, validate };
  const id = `${victimOf(plan)}@${nameOf(plan)}`;
  const install = outcomeOf(await run('install', id), names);
  const listed = JSON.parse((await run('list', '--json', '--available')).out) as Listed;
  const mine = listed.installed.find(plugin => plugin.id === id);
  const warnings = sorted((mine?.errors ?? []).map(error => plainText(textOf(error), names)));
  return {
    add,
    validate,
    list: namesIn(listed),
    install,
    ...(mine !== undefined && { version: mine.version }),
    ...(looksInside(name) && (await inside(scene, id, Object.keys(mine?.mcpServers ?? {})))),
    ...(warnings.length > 0 && { warnings }),
  };
};

interface Listed {
  readonly installed: readonly {
    readonly id: string;
    readonly version: string;
    readonly errors?: readonly unknown[];
    readonly mcpServers?: object;
  }[];
  readonly available: readonly { readonly name: string }[];
}

function namesIn({ available, installed }: Listed): string[] {
  const here = installed.map(({ id }) => id.slice(0, id.lastIndexOf('@')));
  return [...here, ...available.map(({ name }) => name)].sort();
}

async function inside({ home, names, program, root }: Scene, id: string, servers: readonly string[]) {
  const run = (...args: string[]) => runAside(program, ['plugin', ...args], home);
  const validatePlugin = validationOf(await run('validate', '--json', join(root, 'plugins/victim')), names);
  const details = await run('details', id);
  const loads = details.code === 0 ? sorted([...inventoryIn(details.out), ...servers]) : undefined;
  return { validatePlugin, ...(loads !== undefined && { loads }) } satisfies Partial<Observation>;
}

// "  Skills (3)  bad, go, help": servers are better asked for elsewhere, as this counts those that are dropped.
function inventoryIn(text: string): string[] {
  const lines = text.matchAll(/^ {2}(?:Skills|Agents|Hooks) \(\d+\) {2}([^(\n]+)/gm);
  return [...lines].flatMap(([, names = '']) => names.split(',').map(name => name.trim()));
}

interface Part {
  readonly file: string;
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

function faultText({ message, path }: Fault): string {
  return `${path}: ${message}`;
}

function validationOf({ code, out, err }: Said, names: Names): Validation {
  if (!out.trimStart().startsWith('{')) return { errors: [outcomeOf({ code, out, err }, names)], warnings: [] };
  const { manifest, contents } = JSON.parse(out) as { manifest: Part | null; contents: readonly Part[] };
  const told = (which: 'errors' | 'warnings') => {
    const inside = contents.flatMap(part => part[which].map(fault => `${part.file}: ${faultText(fault)}`));
    return sorted([...(manifest?.[which] ?? []).map(faultText), ...inside].map(text => plainText(text, names)));
  };
  return { errors: told('errors'), warnings: told('warnings') };
}

function textOf(error: unknown): string {
  return typeof error === 'string' ? error : JSON.stringify(error);
}
