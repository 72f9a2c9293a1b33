/** A git address every client understands: `owner/repo` written out, and `.git` added to repositories on github.com. */
export function fullUrl(address: string): string {
  const text = address.trim();
  const short = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
  if (short !== null) return `https://github.com/${short[1]}/${withoutGit(short[2] ?? '')}.git`;
  const long = /^https:\/\/(?:www\.)?github\.com\/([^/?#]+)\/([^/?#]+)\/?$/.exec(text);
  return long === null ? text : `https://github.com/${long[1]}/${withoutGit(long[2] ?? '')}.git`;
}

/** A full commit id in lower case; undefined for anything shorter, longer or else, which no client can check out by. */
export function fullSha(text: string | undefined): string | undefined {
  const sha = text?.trim().toLowerCase();
  return sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}

function withoutGit(name: string): string {
  return name.endsWith('.git') ? name.slice(0, -4) : name;
}
