import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareRule } from '../scripts/bundle/bare-rule.ts';
import { withBuiltins } from '../scripts/bundle/builtins.ts';
import { oneDoor } from '../scripts/bundle/one-door.ts';
import { sharedParts } from '../scripts/bundle/shared-parts.ts';

describe('a rule without its texts', () => {
  const members = [
    "id: 'a/b'",
    "title: 'T'",
    "level: 'warn'",
    "since: '1'",
    "why: 'Because.'",
    'examples: { one: tree }',
    '*check() {}',
  ];
  const ruleOf = (all: readonly string[]) =>
    `const tree = made();\nvar found = rule({ ${all.join(', ')} });\nexport { found as default };\n`;

  test('keeps the rest', () => {
    const code = bareRule(ruleOf([...members, "source: 'x'", 'core: true']), 'a/b.ts');
    expect(code).not.toMatch(/why|Because|examples|one|source/);
    for (const kept of ["id: 'a/b'", "title: 'T'", "level: 'warn'", '*check() {}', 'core: true'])
      expect(code).toContain(kept);
  });

  test.each([
    ['two rules', `${ruleOf(members)}\nconst other = rule({});`],
    ['no rule', 'export default {};\n'],
    ['a rule made elsewhere', 'var found = rule(made);\n'],
    ['a spread', ruleOf([...members, '...more'])],
    ['a computed name', ruleOf([...members, "['why']: 1"])],
    ['no reason', ruleOf(members.filter(member => !member.startsWith('why')))],
    ['no examples', ruleOf(members.filter(member => !member.startsWith('examples')))],
    ['no check', ruleOf(members.filter(member => !member.startsWith('*check')))],
  ])('%s is an error that names the file', (_, code) => {
    expect(() => bareRule(code, 'a/b.ts')).toThrow(/^a\/b\.ts .*; the bundle cannot/);
  });
});

describe("node's own modules", () => {
  test.each([
    ['import{a as b,c}from"node:fs";b(c)', 'const {a:b,c:c}=process.getBuiltinModule("node:fs");b(c)'],
    ['import f from"fs";', 'const f=process.getBuiltinModule("node:fs");'],
    ['x();import*as f from"path";f()', 'x();const f=process.getBuiltinModule("node:path");f()'],
    [
      'import f,{a}from"node:fs/promises";',
      'const f=process.getBuiltinModule("node:fs/promises"),{a:a}=process.getBuiltinModule("node:fs/promises");',
    ],
    ['import"node:fs";', ''],
  ])('are taken as they are: %s', (code, taken) => {
    expect(withBuiltins(code)).toBe(taken);
  });

  test.each([
    '#!/usr/bin/env node\nimport{a}from"./fs.js";',
    'const text=`import{a}from"node:fs";`;',
    'export{a}from"./a.js";await import("node:fs");',
  ])('and nothing else is: %s', code => {
    expect(withBuiltins(code)).toBe(code);
  });
});

describe('JSON with shared parts', () => {
  const read = (code: string): unknown => new Function(code.replace('export default', 'return'))();

  function isKept(value: unknown): void {
    expect(read(sharedParts(value))).toEqual(JSON.parse(JSON.stringify(value))); // JSON knows no -0
  }

  test('is the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), isKept));
    const twins = fc.array(
      fc.constantFrom({ a: ['long enough', { b: 1 }] }, ['long enough', { b: 1 }], 'long enough', -0.5, null),
    );
    fc.assert(fc.property(twins, isKept));
  });

  test('says once what occurs often', () => {
    const part = { says: 'something rather long' };
    expect(sharedParts([part, { part }, part]).match(/something/g)).toHaveLength(1);
  });

  test('has no way to a prototype', () => {
    const value: unknown = JSON.parse('{"__proto__":{"x":1}}');
    expect(Object.hasOwn(read(sharedParts(value)) as object, '__proto__')).toBe(true);
  });
});

test('two sources behind one door may not give the same name', async () => {
  const root = new URL('..', import.meta.url).pathname;
  await expect(oneDoor(['src/load/json.ts', 'src/load/json.ts'], root)).rejects.toThrow(/give "deepest"/);
});
