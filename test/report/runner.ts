/** An order that the runner of GitHub Actions takes from a line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every order the runner takes from what a step says on stdout or stderr; it reads both, line by line. */
export function commandsIn(text: string): RunnerCommand[] {
  return text.split(/\r\n|\r|\n/).flatMap(line => newStyle(line) ?? oldStyle(line) ?? []);
}

/** `::name key=value,key=value::data`, after any blanks. */
function newStyle(line: string): RunnerCommand | undefined {
  const text = line.replace(blanks, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const command = commandOf(text.slice(2, end), ',', { ...always, '%3A': ':', '%2C': ',' });
  return command && { ...command, data: unescaped(text.slice(end + 2), always) };
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function oldStyle(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const escapes = { ...always, '%3B': ';', '%5D': ']' };
  const command = commandOf(line.slice(start + 3, end), ';', escapes);
  return command && { ...command, data: unescaped(line.slice(end + 1), escapes) };
}

type Escapes = Readonly<Record<string, string>>;

function commandOf(info: string, separator: string, escapes: Escapes): Omit<RunnerCommand, 'data'> | undefined {
  const [, given = '', rest = ''] = /^([^ ]*) ?(.*)$/s.exec(info) ?? [];
  const name = given.toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs = rest.trim().split(separator);
  const told = pairs.flatMap(pair => {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, escapes)] as const];
  });
  return { name, properties: Object.fromEntries(told) };
}

function unescaped(text: string, escapes: Escapes): string {
  return text.replace(/%[0-9A-F]{2}/g, code => escapes[code] ?? code);
}

const always: Escapes = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const blanks = /^[\s\u0085]+/u; // what .NET calls white space
const names =
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning';
const registered: ReadonlySet<string> = new Set(names.split(' '));
