/** An order that the runner found in a line of a log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set(
  `internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher
   warning error notice debug group endgroup echo stop-commands`.split(/\s+/),
);

/** Reads a line as the runner does: `::name key=value::data` after blanks, else `##[name key=value]data` anywhere. */
export function commandIn(line: string): WorkflowCommand | undefined {
  return newForm(line.trimStart()) ?? oldForm(line);
}

function newForm(text: string): WorkflowCommand | undefined {
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), ',', value =>
    unescaped(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }),
  );
}

function oldForm(text: string): WorkflowCommand | undefined {
  const start = text.indexOf('##[');
  const end = start < 0 ? -1 : text.indexOf(']', start);
  if (end < 0) return undefined;
  return command(text.slice(start + 3, end), text.slice(end + 1), ';', value =>
    unescaped(value, { '%0D': '\r', '%0A': '\n', '%3B': ';', '%5D': ']' }),
  );
}

function command(head: string, data: string, between: string, read: (value: string) => string) {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of blank < 0 ? [] : head.slice(blank + 1).split(between)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = read(pair.slice(equals + 1));
  }
  return { name, properties, data: unescaped(data, { '%0D': '\r', '%0A': '\n' }) };
}

function unescaped(text: string, codes: Readonly<Record<string, string>>): string {
  let plain = text;
  for (const [code, character] of Object.entries(codes)) plain = plain.replaceAll(code, character);
  return plain.replaceAll('%25', '%');
}
