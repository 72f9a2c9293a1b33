import { type Program, packageOf } from './packages.ts';
import { commandsIn } from './words-of.ts';

const wrappers = new Set([
  'exec',
  'env',
  'sudo',
  'nohup',
  'time',
  'command',
  'nice',
  'timeout',
  'then',
  'else',
  'elif',
  'do',
  'if',
  'while',
  'until',
  '!',
  '{',
  'xargs',
]);
const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'fish', 'pwsh', 'powershell', 'cmd', 'source', '.']);
const interpreters = new Set([
  'node',
  'deno',
  'bun',
  'python',
  'python3',
  'py',
  'ruby',
  'perl',
  'php',
  'tsx',
  'java',
  'uv',
]);
const inline = new Set([
  '-c',
  '-lc',
  '-ec',
  '-e',
  '-p',
  '--eval',
  '--print',
  '-r',
  '-Command',
  '-EncodedCommand',
  '/c',
]);

/** The programs of a shell line, those of inner shells too. */
export function programsIn(line: string, deep = 0): Program[] {
  return commandsIn(line).flatMap(words => programsOf(words, deep));
}

/** The programs that a command with its arguments starts. */
export function programsOf(all: readonly string[], deep = 0): Program[] {
  const words = unwrapped(all);
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const binary = (first.split(/[\\/]/).at(-1) ?? first).replace(/\.exe$/i, '');
  const found = packageOf(binary, rest);
  if (found !== undefined) return [found];
  if (binary === 'eval') return [{ name: words.join(' ') }];
  if (!shells.has(binary) && !interpreters.has(binary)) return [{ name: withoutRoot(first) }];
  return interpreted(binary, first, rest, deep);
}

/** A file that a command starts: by itself, or by a shell that is given it. */
export interface StartedFile {
  /** The path as it is written, with the variable that holds the root. */
  readonly path: string;
  readonly shell?: string;
}

/** What some words of one command start, behind wrappers such as `exec`; undefined where it is handed to another program. */
export function fileStarted(all: readonly string[]): StartedFile | undefined {
  const [first, ...rest] = unwrapped(all);
  if (first === undefined) return undefined;
  const binary = first.split('/').at(-1) ?? first;
  if (!/^(?:ba|da|k|z)?sh$/.test(binary) || first.includes('$')) return { path: first };
  const path = rest.find(word => !word.startsWith('-'));
  return path === undefined || rest.some(word => inline.has(word)) ? undefined : { path, shell: binary };
}

function interpreted(binary: string, first: string, rest: readonly string[], deep: number): Program[] {
  const at = rest.findIndex(word => !word.startsWith('-') && word !== '/c' && word !== 'run');
  const code = rest.findIndex(word => inline.has(word));
  if (code >= 0 && (at < 0 || code < at)) {
    const text = rest[code + 1] ?? '';
    if (shells.has(binary) && deep < 4) return programsIn(text, deep + 1);
    return [{ name: `${first} ${rest[code]} ${text}` }];
  }
  const module = rest.indexOf('-m');
  if (module >= 0 && (at < 0 || module < at)) return [{ name: `${first} -m ${rest[module + 1] ?? ''}` }];
  if (at < 0) return [{ name: first }];
  const script = rest[at] as string;
  return [{ name: `${first} ${withoutRoot(script)}`, ...(isShipped(script) && { interpreter: first }) }];
}

function unwrapped(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] as string;
    if (word === 'command' && /^-[vV]$/.test(words[at + 1] ?? '')) return []; // it only says where a program is
    if (/^[A-Za-z_]\w*=/.test(word) || wrappers.has(word) || /^\d*[<>]/.test(word)) at++;
    else if (at > 0 && wrappers.has(words[at - 1] as string) && /^(?:-.*|\d+[smhd]?)$/.test(word)) at++;
    else break;
  }
  return words.slice(at);
}

const rootToken = /^(?:\$\{?(?:CLAUDE_PLUGIN_ROOT|PLUGIN_ROOT|CODEX_PLUGIN_ROOT|CURSOR_PLUGIN_ROOT)\}?|\.)\//;

/** A path as it is called inside the plugin, without the variable that holds the root. */
export function withoutRoot(path: string): string {
  return path.replace(rootToken, '');
}

/** A command line for people: one plain command without its quotes and without the variable that holds the root. */
export function toldPlainly(line: string): string {
  const commands = commandsIn(line);
  const [words = []] = commands;
  return commands.length === 1 ? words.map(withoutRoot).join(' ') : line;
}

function isShipped(path: string): boolean {
  const inner = withoutRoot(path);
  return !/^(?:\/|~|\$|[A-Za-z][\w+.-]*:)/.test(inner) && !inner.split('/').includes('..');
}
