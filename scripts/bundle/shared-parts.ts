/** JavaScript of a JSON value in which whatever occurs several times is written once. The parts are shared, so read only. */
export function sharedParts(value: unknown): string {
  const counts = new Map<string, number>();
  count(value, counts);
  const names = new Map<string, string>();
  const lines: string[] = [];

  function written(part: unknown): string {
    const key = JSON.stringify(part);
    const known = names.get(key);
    if (known !== undefined) return known;
    const text = literal(part, written);
    if (!isWorthIt(text.length, counts.get(key) ?? 0)) return text;
    const name = `part${names.size}`;
    names.set(key, name);
    lines.push(`const ${name} = ${text};`);
    return name;
  }

  const whole = written(value);
  return [...lines, `export default ${whole};`, ''].join('\n');
}

function count(part: unknown, counts: Map<string, number>): void {
  const key = JSON.stringify(part);
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  if (before === 0 && typeof part === 'object' && part !== null)
    for (const below of Object.values(part)) count(below, counts);
}

function literal(part: unknown, written: (part: unknown) => string): string {
  if (Array.isArray(part)) return `[${part.map(written).join(',')}]`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const members = Object.entries(part).map(([key, value]) => `${keyText(key)}:${written(value)}`);
  return `{${members.join(',')}}`;
}

/** `__proto__: x` would set the prototype. */
function keyText(key: string): string {
  return key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
}

/** A name costs about four characters where it is given and two wherever it is used. */
function isWorthIt(length: number, count: number): boolean {
  return (count - 1) * length > 4 + 2 * count;
}
