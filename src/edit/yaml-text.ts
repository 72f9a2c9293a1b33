/** Ways to write a value on one line of YAML, the one most like `style` first; not each of them fits everywhere. */
export function yamlTexts(value: unknown, style = 'PLAIN'): readonly string[] {
  if (typeof value === 'string') return stringTexts(value, style);
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return [flowText(value), JSON.stringify(value)];
}

/** A key as YAML, in the quotes it had where it had some. */
export function yamlKey(key: string, style = 'PLAIN'): string {
  return (
    (style === 'PLAIN' && /^[A-Za-z_][\w./-]*$/.test(key) && !isWord(key) ? key : undefined) ?? quotedAs(key, style)
  );
}

function stringTexts(value: string, style: string): readonly string[] {
  const quoted = [quotedAs(value, style), JSON.stringify(value)];
  return style !== 'QUOTE_DOUBLE' && style !== 'QUOTE_SINGLE' && isPlain(value) ? [value, ...quoted] : quoted;
}

function quotedAs(value: string, style: string): string {
  const single = style === 'QUOTE_SINGLE' || (style === 'PLAIN' && /["\\]/.test(value) && !value.includes("'"));
  // Single quotes know no escapes, so no line break and nothing that cannot be seen.
  return single && /^[\x20-\x7e\u00a1-\u1fff]*$/.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : JSON.stringify(value);
}

// What YAML 1.1 and 1.2 both read as this very text, inside of braces as well.
function isPlain(value: string): boolean {
  return (
    /^(?:[A-Za-z\u00c0-\u1fff]|\.{0,2}\/|\d+\.\d+\.\d|\d{4}-\d\d-\d\d$)/.test(value) &&
    /^[\x20-\x7e\u00a1-\u1fff]*$/.test(value) &&
    !/[[\]{},]|: |:$| #|^\s|\s$/.test(value) &&
    !isWord(value)
  );
}

function isWord(value: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
}

function flowText(value: object): string {
  const first = (own: unknown): string => yamlTexts(own)[0] ?? 'null';
  if (Array.isArray(value)) return `[${value.map(first).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, own]) => `${yamlKey(key)}: ${first(own)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
