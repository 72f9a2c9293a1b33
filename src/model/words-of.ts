/** The words of each simple command in a shell line, without quotes: `a "b c" | d` is `a`, `b c` and `d`. */
export function commandsIn(line: string): string[][] {
  const inner = [...line.matchAll(/\$\(([^()]*)\)|`([^`]*)`/g)].map(match => match[1] ?? match[2] ?? '');
  return [...split(line), ...inner.filter(part => part !== line).flatMap(split)];
}

interface Scan {
  readonly commands: string[][];
  words: string[];
  word: string | undefined;
}

function split(line: string): string[][] {
  const scan: Scan = { commands: [], words: [], word: undefined };
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] as string;
    if (quote !== '') {
      if (letter === quote) quote = '';
      else if (letter === '\\' && quote === '"' && at + 1 < line.length) add(scan, line[++at] as string);
      else add(scan, letter);
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      add(scan, '');
    } else if (letter === '\\' && at + 1 < line.length) add(scan, line[++at] as string);
    else if (isEnd(line, at)) endCommand(scan);
    else if (/\s/.test(letter)) endWord(scan);
    else add(scan, letter);
  }
  endCommand(scan);
  return scan.commands;
}

// `2>&1` and `&>file` do not end a command.
function isEnd(line: string, at: number): boolean {
  const letter = line[at] as string;
  if (letter === '&' && (line[at - 1] === '>' || line[at + 1] === '>')) return false;
  return letter === '\n' || ';|&()`'.includes(letter);
}

function add(scan: Scan, letters: string): void {
  scan.word = (scan.word ?? '') + letters;
}

function endWord(scan: Scan): void {
  if (scan.word !== undefined) scan.words.push(scan.word);
  scan.word = undefined;
}

function endCommand(scan: Scan): void {
  endWord(scan);
  if (scan.words.length > 0) scan.commands.push(scan.words);
  scan.words = [];
}
