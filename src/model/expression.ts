/** What stands between `${{` and `}}` in a text of a workflow, in order; a text may come from anybody, so each letter is read once. */
export function expressionsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = text.indexOf('}}', start);
    if (end < 0) break;
    found.push(dotted(text.slice(start + 3, end)));
    start = text.indexOf('${{', end);
  }
  return found;
}

/** `github['head_ref']` is `github.head_ref`. */
export function dotted(text: string): string {
  return text.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1').trim();
}

const longest = 2000;

/** The lines of a script that are no comment, as far as a person would read them. */
export function linesOf(script: string): readonly string[] {
  const lines = script.split('\n').map(line => line.slice(0, longest).trim());
  return lines.filter(line => !line.startsWith('#'));
}
