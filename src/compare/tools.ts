/** Which tools one list allows beyond another. */
export function toolsBeyond(was: readonly string[], now: readonly string[]): string[] {
  return [...new Set(now)].filter(tool => !was.some(known => allows(known, tool))).sort();
}

// `Bash` allows `Bash(git *)`, `mcp__crm` what it offers, `*` everything.
function allows(known: string, tool: string): boolean {
  if (known === tool || known === '*') return true;
  if (known.endsWith('*') && !known.includes('(')) return tool.startsWith(known.slice(0, -1));
  const name = known.endsWith('(*)') || known.endsWith('(:*)') ? known.slice(0, known.indexOf('(')) : known;
  return tool === name || tool.startsWith(`${name}(`) || (name.startsWith('mcp__') && tool.startsWith(`${name}__`));
}
