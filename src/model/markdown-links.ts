/** The targets of the links and pictures of a Markdown text; what stands in code or in a comment is no link. */
export function linksIn(text: string): readonly string[] {
  const lines = withoutFences(withoutComments(text)).map(withoutCode);
  return lines.flatMap(line => {
    const [, bare, definition] = defined.exec(line) ?? [];
    const found = [...line.matchAll(inline)].map(match => match[1] ?? match[2] ?? '');
    return [...found, bare ?? definition ?? ''].filter(target => target !== '');
  });
}

// Bounded, so that a text that is all brackets takes no time.
const inline = /\]\(\s{0,9}(?:<([^>\n]{0,2000})>|([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,9}))/g;
const defined = /^ {0,3}\[[^\]\n]{1,999}\]:\s{0,9}(?:<([^>\n]{0,2000})>|(\S{1,2000}))/;

/** The path that a link within a repository means, as written; undefined for an address, and for a place in the same text. */
export function pathOfLink(target: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(target) || target.startsWith('//')) return undefined;
  const path = target.replace(/[?#].*$/s, '');
  if (path === '') return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign is a letter of the name
  }
}

// A comment without an end hides all that follows.
function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    kept += text.slice(at, start);
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return kept;
    at = end + 3;
  }
  return kept + text.slice(at);
}

function withoutFences(text: string): string[] {
  let fence: string | undefined;
  return text.split(/\r?\n/).filter(line => {
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = marks;
    else {
      if (marks?.startsWith(fence) === true) fence = undefined;
      return false;
    }
    return marks === undefined;
  });
}

function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  let kept = '';
  let at = 0;
  for (const run of runs) {
    if (run.index < at) continue;
    const end = runs.find(other => other.index > run.index && other[0].length === run[0].length);
    if (end === undefined) continue;
    kept += line.slice(at, run.index);
    at = end.index + end[0].length;
  }
  return kept + line.slice(at);
}
