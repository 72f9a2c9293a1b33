/** The targets of the links and pictures of a Markdown text, in order; what stands in code is no link. */
export function linksIn(text: string): readonly string[] {
  const prose = text
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*|$)/gm, '')
    .replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  const inline = [...prose.matchAll(/\]\(\s*(?:<([^>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))/g)];
  const defined = [...prose.matchAll(/^ {0,3}\[[^\]\n]+\]:\s*(?:<([^>\n]*)>|(\S+))/gm)];
  return [...inline, ...defined].map(match => match[1] ?? match[2] ?? '').filter(target => target !== '');
}

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
