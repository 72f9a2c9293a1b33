/** The first thing that makes a text not JSON, in words a person can act on. */
export interface JsonError {
  readonly span: [start: number, end: number];
  readonly message: string;
  readonly hint: string;
  /** May the span be deleted, and nothing is lost? */
  readonly idle?: true;
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]*/y;

/** Finds the first error of a text that `JSON.parse` refused. Strict JSON by a state machine, no recursion. */
export function firstJsonError(text: string): JsonError {
  const stack: string[] = [];
  let expecting = 'value' as Expecting;
  let comma = -1;
  let i = 0;
  for (;;) {
    while (i < text.length && ' \t\n\r'.includes(text[i] as string)) i++;
    const char = text[i];
    if (char === undefined) return atEnd(text, expecting, stack);
    if (text.startsWith('//', i) || text.startsWith('/*', i)) return comment(text, i);
    if (expecting === 'nothing')
      return error(i, i + 1, 'something follows after the end of the JSON value', 'Delete what follows.');
    if (char === '"') {
      const end = stringEnd(text, i);
      if (typeof end !== 'number') return end;
      if (expecting === 'colon' || expecting === 'comma-or-end') return missing(i, expecting);
      expecting = expecting === 'key' || expecting === 'key-or-end' ? 'colon' : after(stack);
      i = end;
    } else if (char === ':' && expecting === 'colon') {
      expecting = 'value';
      i++;
    } else if (char === ',' && expecting === 'comma-or-end') {
      comma = i;
      expecting = stack.at(-1) === '{' ? 'key' : 'value';
      i++;
    } else if ((char === '}' || char === ']') && stack.length > 0) {
      if ((expecting === 'key' || expecting === 'value') && comma >= 0 && onlySpace(text, comma + 1, i))
        return {
          ...error(comma, comma + 1, 'trailing comma', 'Delete this comma; JSON has no trailing commas.'),
          idle: true,
        };
      if (expecting === 'value' || expecting === 'key' || expecting === 'colon') return unexpected(i, char, expecting);
      const open = stack.pop();
      if ((open === '{') !== (char === '}'))
        return error(i, i + 1, `"${char}" closes a "${open}"`, 'Match the brackets.');
      expecting = after(stack);
      i++;
    } else if (expecting === 'colon' || expecting === 'comma-or-end') return missing(i, expecting);
    else if (expecting === 'key' || expecting === 'key-or-end') return badKey(text, i);
    else if (char === '{' || char === '[') {
      stack.push(char);
      expecting = char === '{' ? 'key-or-end' : 'value-or-end';
      i++;
    } else {
      const end = literalEnd(text, i);
      if (typeof end !== 'number') return end;
      expecting = after(stack);
      i = end;
    }
  }
}

function after(stack: readonly string[]): Expecting {
  return stack.length === 0 ? 'nothing' : 'comma-or-end';
}

function onlySpace(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function error(start: number, end: number, message: string, hint: string): JsonError {
  return { span: [start, end], message, hint };
}

function comment(text: string, i: number): JsonError {
  const line = text.indexOf('\n', i);
  return error(i, line < 0 ? text.length : line, 'JSON has no comments', 'Delete the comment.');
}

function missing(i: number, expecting: 'colon' | 'comma-or-end'): JsonError {
  return expecting === 'colon'
    ? error(i, i + 1, 'a ":" is missing before this', 'Write "key": value.')
    : error(i, i + 1, 'a comma is missing before this', 'Put a comma after the value before it.');
}

function unexpected(i: number, char: string, expecting: Expecting): JsonError {
  return error(
    i,
    i + 1,
    `"${char}" where a ${expecting === 'key' ? 'key' : 'value'} is expected`,
    'Write what is missing, or delete the comma or key before it.',
  );
}

function badKey(text: string, i: number): JsonError {
  word.lastIndex = i;
  const bare = word.exec(text)?.[0];
  if (bare !== undefined) return error(i, i + bare.length, `the key ${bare} is not in quotes`, `Write "${bare}".`);
  if (text[i] === "'") return singleQuotes(i);
  return error(i, i + 1, 'a key in double quotes is expected here', 'Write "key": value.');
}

function singleQuotes(i: number): JsonError {
  return error(i, i + 1, 'single quotes are not JSON', 'Use double quotes.');
}

function literalEnd(text: string, i: number): number | JsonError {
  for (const literal of ['true', 'false', 'null']) if (text.startsWith(literal, i)) return i + literal.length;
  number.lastIndex = i;
  const digits = number.exec(text)?.[0];
  if (digits !== undefined) return i + digits.length;
  if (text[i] === "'") return singleQuotes(i);
  word.lastIndex = i;
  const bare = word.exec(text)?.[0];
  if (bare !== undefined)
    return error(i, i + bare.length, `${bare.slice(0, 40)} is not a JSON value`, 'Text needs double quotes.');
  return error(
    i,
    i + 1,
    'a value is expected here',
    'Write a value: text in double quotes, a number, true, false, null, an object or a list.',
  );
}

function stringEnd(text: string, start: number): number | JsonError {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x0a || code === 0x0d)
      return error(
        start,
        i,
        'this text is not closed on its line',
        'Close it with a double quote, or write \\n for a line break.',
      );
    if (code < 0x20)
      return error(i, i + 1, 'a raw control character in a text', 'Write it as an escape, for example \\t.');
    if (code === 0x5c) {
      const known = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(i + 1, i + 6));
      if (known === null)
        return error(
          i,
          Math.min(i + 2, text.length),
          'a backslash that begins no JSON escape',
          'Write \\\\ for a backslash.',
        );
      i += known[0].length;
    }
  }
  return error(start, Math.min(start + 40, text.length), 'this text is never closed', 'Close it with a double quote.');
}

function atEnd(text: string, expecting: Expecting, stack: readonly string[]): JsonError {
  const end = text.length;
  if (text.trim() === '') return error(0, 0, 'the file is empty', 'Write a JSON object, or delete the file.');
  const open = stack.at(-1);
  const message = open === undefined ? 'the file ends too early' : `the file ends before "${open}" is closed`;
  return error(
    Math.max(0, end - 1),
    end,
    message,
    expecting === 'nothing' ? 'Check the file.' : 'The file looks cut off; complete it.',
  );
}
