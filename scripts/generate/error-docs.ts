import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import type { Generated } from './generated.ts';
import { rowOf, safe } from './markdown.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One way in which a run cannot be made, as the code says it. */
interface Told {
  readonly code: string;
  readonly messages: readonly string[];
  readonly hints: readonly string[];
}

/** `docs/errors.md`: every reason for exit code 2, found where it is thrown. */
export function errorDocs(): Generated[] {
  const files = globSync(['src/**/*.ts', 'action/*.ts'], { cwd: root }).sort();
  const all = files.flatMap(file => troublesIn(readFileSync(`${root}${file}`, 'utf8')));
  const byCode = Map.groupBy(all, ({ code }) => code);
  const rows = [...byCode.values()].map(rowFor).filter(row => !row.startsWith('|  |'));
  return [{ path: 'docs/errors.md', text: page(rows.sort(byLetters)) }];
}

const head = `<!-- Made from where these are thrown by "npm run generate"; do not edit. -->

# When a run cannot be made

A run that could not be made ends with exit code 2, says in two lines what is wrong and what to do, and has written nothing. \`--debug\` adds where it came about.
What is wrong with plugins and catalogs is told by [rules](rules/README.md) instead, with exit code 1, and what is wrong with a release by [refusals](refusals.md). Exit code 3
is a fault of catalogc: please report it. An ellipsis stands for what differs from run to run.

`;

function page(rows: readonly string[]): string {
  return `${head}${[rowOf(['It says', 'Do']), '|---|---|', ...rows].join('\n')}\n`;
}

function rowFor(told: readonly Told[]): string {
  const both = [told.flatMap(({ messages }) => messages), told.flatMap(({ hints }) => hints)];
  return rowOf(both.map(texts => distinct(texts).map(safe).join('<br>')));
}

/** By what stands in a row, not by what is left out there. */
function byLetters(a: string, b: string): number {
  const [one, other] = [a, b].map(row =>
    row
      .replaceAll(/[^a-z ]/gi, '')
      .trim()
      .toLowerCase(),
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(text => /[a-z]{3}/.test(text)).sort();
}

function troublesIn(source: string): Told[] {
  const program = parse(transformSync(source, { loader: 'ts', target: 'esnext' }).code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
  });
  const found: Told[] = [];
  walk(program, [], (node, around) => {
    if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Trouble') return;
    const [code, message, hint] = node.arguments;
    if (code === undefined || message === undefined || hint === undefined) return;
    for (const one of textsOf(code, around))
      found.push({ code: one, messages: textsOf(message, around), hints: textsOf(hint, around) });
  });
  return found.filter(({ code }) => /^[a-z]/.test(code));
}

/** Visits every node with the nodes around it, the innermost first. */
function walk(
  node: AnyNode,
  around: readonly AnyNode[],
  visit: (node: AnyNode, around: readonly AnyNode[]) => void,
): void {
  visit(node, around);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, [node, ...around], visit);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Every text that an expression may come to, as far as it is written down in its file. */
function textsOf(node: AnyNode, around: readonly AnyNode[]): string[] {
  switch (node.type) {
    case 'Literal':
      return [String(node.value)];
    case 'TemplateLiteral':
      return [node.quasis.map(({ value }) => value.cooked ?? '').join('…')];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent, around), ...textsOf(node.alternate, around)];
    case 'LogicalExpression':
      return [...textsOf(node.left, around), ...textsOf(node.right, around)];
    case 'Identifier': {
      const said = declared(node.name, around);
      return said === undefined ? ['…'] : textsOf(said, around);
    }
    default:
      return ['…'];
  }
}

/** What a constant of this name is in the innermost block that has one. */
function declared(name: string, around: readonly AnyNode[]): AnyNode | undefined {
  for (const block of around) {
    if (block.type !== 'BlockStatement' && block.type !== 'Program') continue;
    for (const statement of block.body) {
      const said = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (said?.type !== 'VariableDeclaration') continue;
      const found = said.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
      if (found?.init) return found.init;
    }
  }
  return undefined;
}
