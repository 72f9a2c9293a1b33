import { type CallExpression, type Expression, type Program, parse, type VariableDeclarator } from 'acorn';

const needed = ['id', 'title', 'level', 'since', 'why', 'examples', 'check'];
const told = ['why', 'source', 'examples'];

/**
 * The JavaScript of a rule's file without what only people read of the rule. A file that has not the form of a rule,
 * one `rule({ ... })` with every member written out, is an error.
 */
export function bareRule(code: string, file: string): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const members = membersOf(program, file);
  const missing = needed.find(name => members.every(member => member.name !== name));
  if (missing !== undefined) throw formError(file, `has no "${missing}"`);
  const cuts = members.filter(({ name }) => told.includes(name)).map(cut => ({ ...cut, text: '' }));
  return edited(code, [...cuts, ...asides(program)]);
}

interface Member {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function membersOf(program: Program, file: string): Member[] {
  const calls = variables(program).flatMap(({ init }) => (isRule(init) ? [init] : []));
  const definition = calls[0]?.arguments[0];
  if (calls.length !== 1 || definition?.type !== 'ObjectExpression') throw formError(file, 'is not one rule({ ... })');
  return definition.properties.map((property, at) => {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier')
      throw formError(file, 'has a member that is not written out under its name');
    const end = definition.properties[at + 1]?.start ?? property.end; // the comma goes with it
    return { name: property.key.name, start: property.start, end };
  });
}

function variables({ body }: Program): VariableDeclarator[] {
  return body.flatMap(node => (node.type === 'VariableDeclaration' ? node.declarations : []));
}

function isRule(init: Expression | null | undefined): init is CallExpression {
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'rule';
}

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Rules are pure, but a bundler cannot know that a value made by calls, for examples only, may go with them.
function asides(program: Program): Insertion[] {
  const made = variables(program).flatMap(({ init }) => (isMade(init) ? [init] : []));
  return made.flatMap(({ start, end }) => [
    { start, end: start, text: '/* @__PURE__ */ (() => (' },
    { start: end, end, text: '))()' },
  ]);
}

function isMade(init: Expression | null | undefined): init is Expression {
  if (init?.type === 'TemplateLiteral') return init.expressions.length > 0;
  return init?.type === 'ObjectExpression' || (init?.type === 'CallExpression' && !isRule(init));
}

function edited(code: string, edits: readonly Insertion[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

function formError(file: string, what: string): Error {
  return new Error(`${file} ${what}; the bundle cannot tell its check from its texts`);
}
