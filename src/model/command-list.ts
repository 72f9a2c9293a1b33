import { matchesGlob, matchesName } from './glob.ts';
import { joinInside } from './path.ts';
import { programsOf } from './programs.ts';
import { commandsIn } from './words-of.ts';

/** What a shell decides by itself; it starts nothing. */
const harmless = new Set([
  'cd',
  'test',
  '[',
  '[[',
  'true',
  'false',
  ':',
  'exit',
  'return',
  'break',
  'continue',
  'set',
  'unset',
  'export',
  'readonly',
  'local',
  'shift',
  'read',
  'wait',
  'for',
  'case',
  'esac',
  'fi',
  'done',
  '}',
]);

/** These print; where what they print goes into a file they are named all the same. */
const printers = new Set(['echo', 'printf']);

const rooted = /^\$\{?(?:CLAUDE_PLUGIN_ROOT|PLUGIN_ROOT|CODEX_PLUGIN_ROOT|CURSOR_PLUGIN_ROOT)\}?\/(.*)$/s;

/** The programs of a shell line that no pattern of a list covers, those of inner shells too; each once. */
export function unlistedIn(line: string, patterns: readonly string[]): readonly string[] {
  return [...new Set(commandsIn(line).flatMap(words => unlisted(words, patterns)))];
}

/**
 * The programs of a command that no pattern of a list covers. A pattern covers a program with its first arguments: `node`
 * whatever it runs, `npx @acme/*` the packages of acme; `${PLUGIN_ROOT}/**` covers files that the plugin ships, started
 * directly or by an interpreter.
 */
export function unlisted(words: readonly string[], patterns: readonly string[]): readonly string[] {
  if (patterns.includes('*')) return [];
  const all = [...words, ...words.filter(word => /\s/.test(word)).flatMap(word => commandsIn(word).flat())];
  return programsOf(words)
    .filter(({ name }) => !(all.includes(name) && isHarmless(name, words)))
    .filter(({ name }) => !formsOf(name, all).some(form => patterns.some(pattern => covers(pattern, form))))
    .map(({ name }) => name);
}

// A file of the plugin may be called like a word of the shell, too.
function isHarmless(name: string, words: readonly string[]): boolean {
  return harmless.has(name) || (printers.has(name) && !writes(words));
}

/** Does a redirection lead anywhere but to another stream, or to nowhere? */
function writes(words: readonly string[]): boolean {
  const places = words.flatMap((word, at) => {
    const after = /^(?:\d{0,2}|&)>{1,2}\|?(.*)$/s.exec(word)?.[1];
    return after === undefined ? [] : [after === '' ? (words[at + 1] ?? '') : after];
  });
  return places.some(place => !/^(?:&\d|\/dev\/(?:null|stdout|stderr)$)/.test(place));
}

/** The pattern that refuses a command or a program of it: `bash` does `/bin/bash -c ...`, `docker run *` all images. */
export function refusalOf(words: readonly string[], patterns: readonly string[]): string | undefined {
  const [first = '', ...rest] = words;
  const binary = (first.split(/[\\/]/).at(-1) ?? first).replace(/\.exe$/i, '');
  const forms = [words.join(' '), [binary, ...rest].join(' '), ...programsOf(words).map(({ name }) => name)];
  return patterns.find(pattern => pattern === '*' || forms.some(form => covers(pattern, form)));
}

// A file of the plugin may be called like a program: it is known by its path alone.
function formsOf(name: string, words: readonly string[]): string[] {
  const files = words.flatMap(word => {
    const inner = rooted.exec(word)?.[1];
    const path = inner === undefined ? undefined : joinInside('', inner);
    const runs = inner !== undefined && (name === inner || name.endsWith(` ${inner}`));
    return runs && path !== undefined ? [`\${PLUGIN_ROOT}/${path}`] : [];
  });
  return words.includes(firstOf(name)) ? [name, ...files] : files;
}

function covers(pattern: string, form: string): boolean {
  if (form.startsWith('${PLUGIN_ROOT}/')) return matchesGlob(form, pattern.replace(rooted, '$${PLUGIN_ROOT}/$1'));
  const wanted = pattern.trim().split(/\s+/);
  const words = form.split(/\s+/);
  return wanted.length <= words.length && wanted.every((each, at) => matchesName(words[at] as string, each));
}

function firstOf(name: string): string {
  return name.split(/\s/, 1)[0] ?? name;
}
