const line = /^import (\w+) from '\.\/(.+)\.ts';$/gm;
const width = 120;

/** The list of rules with one more, sorted by id; everything else in the file stays. */
export function withRule(list: string, id: string): string {
  const named = new Map([...list.matchAll(line)].map(([, name = '', path = '']) => [path, name]));
  named.set(id, identifier(id));
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  const others = [...list.matchAll(/^import .*\n/gm)].map(([text]) => text).filter(text => !text.match(line));
  const imports = [...others, ...sorted.map(([path, name]) => `import ${name} from './${path}.ts';\n`)].sort(byPath);
  const rest = list.replaceAll(/^import .*\n/gm, '').trimStart();
  const values = sorted.map(([, name]) => name);
  return `${imports.join('')}\n${rest.replace(/(readonly Rule\[\] = )\[[^\]]*\]/, `$1${array(values)}`)}`;
}

function array(values: readonly string[]): string {
  const short = `[${values.join(', ')}]`;
  const before = 'export const rules: readonly Rule[] = '.length + ';'.length;
  return before + short.length <= width ? short : `[\n${values.map(value => `  ${value},\n`).join('')}]`;
}

function byPath(a: string, b: string): number {
  return pathIn(a) < pathIn(b) ? -1 : 1;
}

function pathIn(text: string): string {
  return /'(.+?)(?:\.ts)?'/.exec(text)?.[1] ?? text;
}

/** `version/unbumped-change` is called `versionUnbumpedChange` in code. */
function identifier(id: string): string {
  return id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
