import { expect, test } from 'vitest';
import { mend } from '../../src/edit/mend.ts';
import type { Edit } from '../../src/model/edit.ts';

type Change = { readonly [K in Edit as string]: unknown } & { readonly pointer: string; readonly document?: number };

function at(file: string, { pointer, document, ...rest }: Change): Edit {
  return { at: { file, pointer, ...(document !== undefined && { document }) }, ...rest } as unknown as Edit;
}

/** The text after one fix of these edits; the reason when it is left. */
function after(file: string, text: string, ...changes: Change[]): string {
  const { texts, left } = mend([{ edits: changes.map(change => at(file, change)) }], () => text);
  return left[0] === undefined || left[0].because === 'it is so already'
    ? (texts.get(file) ?? text)
    : `left: ${left[0].because}`;
}

const version = { pointer: '/version', value: '1.2.4' };

test.each([
  ['two blanks', '{\n  "name": "a",\n  "version": "1.2.3"\n}\n', '{\n  "name": "a",\n  "version": "1.2.4"\n}\n'],
  ['tabs', '{\n\t"version":\t"1.2.3",\n\t"x": [1,2 , 3]\n}', '{\n\t"version":\t"1.2.4",\n\t"x": [1,2 , 3]\n}'],
  ['CRLF', '{\r\n  "version": "1.2.3"\r\n}\r\n', '{\r\n  "version": "1.2.4"\r\n}\r\n'],
  ['one line', '{"version":"1.2.3","x":{}}', '{"version":"1.2.4","x":{}}'],
  ['a byte order mark', '\ufeff{ "version": "1.2.3" }', '\ufeff{ "version": "1.2.4" }'],
  ['an escaped key', '{ "vers\\u0069on": "1.2.3" }', '{ "vers\\u0069on": "1.2.4" }'],
  ['braces in texts', '{ "a": "}\\"]", "version": "1.2.3" }', '{ "a": "}\\"]", "version": "1.2.4" }'],
])('JSON keeps all else: %s', (_, before, wanted) => {
  expect(after('a.json', before, version)).toBe(wanted);
  expect(after('a.json', wanted, version)).toBe(wanted);
});

test.each([
  ['two blanks', '{\n  "name": "a"\n}\n', '{\n  "name": "a",\n  "version": "1.2.4"\n}\n'],
  ['tabs and CRLF', '{\r\n\t"name": "a"\r\n}\r\n', '{\r\n\t"name": "a",\r\n\t"version": "1.2.4"\r\n}\r\n'],
  ['minified', '{"name":"a"}', '{"name":"a","version":"1.2.4"}'],
  ['one line', '{ "name": "a" }\n', '{ "name": "a", "version": "1.2.4" }\n'],
  ['nothing in it', '{}\n', '{ "version": "1.2.4" }\n'],
  ['an empty line in it', '{\n}\n', '{\n  "version": "1.2.4"\n}\n'],
])('a key is added to JSON in the manner of its file: %s', (_, before, wanted) => {
  expect(after('a.json', before, version)).toBe(wanted);
});

test('what is written into JSON follows its layout', () => {
  const edit = { pointer: '/agents', value: ['./a.md', './b.md'] };
  expect(after('a.json', '{\n    "agents": "./agents"\n}\n', edit)).toBe(
    '{\n    "agents": [\n        "./a.md",\n        "./b.md"\n    ]\n}\n',
  );
  expect(after('a.json', '{"agents":"./agents"}', edit)).toBe('{"agents":["./a.md","./b.md"]}');
  const short = '{\n  "keywords": ["a"],\n  "agents": "./agents"\n}\n';
  expect(after('a.json', short, edit)).toBe('{\n  "keywords": ["a"],\n  "agents": ["./a.md", "./b.md"]\n}\n');
});

test.each([
  ['first', '/a', '{\n  "b": 2,\n  "c": 3\n}\n'],
  ['middle', '/b', '{\n  "a": 1,\n  "c": 3\n}\n'],
  ['last', '/c', '{\n  "a": 1,\n  "b": 2\n}\n'],
])('a key is taken out of JSON: %s', (_, pointer, wanted) => {
  expect(after('a.json', '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n', { pointer, remove: true })).toBe(wanted);
});

test('items are added to lists and taken out of them, by the places of before', () => {
  const text = '[1, 2, 3, 4]';
  expect(after('a.json', text, { pointer: '/0', remove: true }, { pointer: '/2', remove: true })).toBe('[2, 4]');
  expect(after('a.json', text, { pointer: '/4', value: 5 })).toBe('[1, 2, 3, 4, 5]');
  expect(after('a.json', text, { pointer: '/9', value: 5 })).toMatch(/^left/);
});

test('a key gets another name where no other has it', () => {
  expect(after('a.json', '{ "exlude": [1], "x": 2 }', { pointer: '/exlude', key: 'exclude' })).toBe(
    '{ "exclude": [1], "x": 2 }',
  );
  expect(after('a.json', '{ "a": 1, "b": 2 }', { pointer: '/a', key: 'b' })).toMatch(/^left: the key "b"/);
  expect(after('a.yaml', 'exlude: [1] # why\nx: 2\n', { pointer: '/exlude', key: 'exclude' })).toBe(
    'exclude: [1] # why\nx: 2\n',
  );
});

const yaml = `# who
name: acme   # the name
version: 1.2.3 # now

owner: { name: "Acme", 'mail': x@y.example }
text: |
  one

  two
list:
- a
- b: 1
  c: 2
# the end
`;

test.each([
  ['plain', '/version', '1.2.4', 'version: 1.2.3 #', 'version: 1.2.4 #'],
  ['plain that has to be quoted', '/version', '1.10', 'version: 1.2.3 #', 'version: "1.10" #'],
  ['plain that would be a truth', '/name', 'yes', 'name: acme ', 'name: "yes" '],
  ['plain with a colon', '/name', 'a: b', 'name: acme ', 'name: "a: b" '],
  ['double quotes', '/owner/name', 'Me', '"Acme"', '"Me"'],
  ['a flow value', '/owner/mail', 'a, b', 'x@y.example', '"a, b"'],
  ['a block of text', '/text', 'short', '|\n  one\n\n  two\n', 'short\n'],
  ['a list by a word', '/list', 'none', 'list:\n- a\n- b: 1\n  c: 2\n', 'list: none\n'],
  ['a word by a list', '/name', ['a', 'b'], 'name: acme ', 'name: [a, b] '],
  ['in a list', '/list/1/c', 3, 'c: 2', 'c: 3'],
])('YAML keeps all else: %s', (_, pointer, value, before, wanted) => {
  const told = after('a.yaml', yaml, { pointer, value });
  expect(told).toBe(yaml.replace(before, wanted));
  expect(after('a.yaml', told, { pointer, value })).toBe(told);
  const windows = yaml.replaceAll('\n', '\r\n');
  expect(after('a.yaml', windows, { pointer, value })).toBe(told.replaceAll('\n', '\r\n'));
});

test.each([
  ['a key at the top', { pointer: '/new', value: 'x' }, '  c: 2\n', '  c: 2\nnew: x\n'],
  ['a key in braces', { pointer: '/owner/url', value: 'u' }, 'x@y.example }', 'x@y.example, url: u }'],
  ['a key in an item', { pointer: '/list/1/d', value: '3' }, '  c: 2\n', '  c: 2\n  d: "3"\n'],
  ['an item', { pointer: '/list/2', value: 'z' }, '  c: 2\n', '  c: 2\n- z\n'],
  ['no key any more', { pointer: '/version', remove: true }, 'version: 1.2.3 # now\n', ''],
  ['no block of text any more', { pointer: '/text', remove: true }, 'text: |\n  one\n\n  two\n', ''],
  ['no first key of an item', { pointer: '/list/1/b', remove: true }, '- b: 1\n  c: 2', '- c: 2'],
  ['no key in braces', { pointer: '/owner/name', remove: true }, `name: "Acme", 'mail'`, `'mail'`],
  ['no item', { pointer: '/list/0', remove: true }, '- a\n', ''],
  ['quotes', { pointer: '/version', quote: true }, 'version: 1.2.3 #', 'version: "1.2.3" #'],
])('YAML has %s', (_, change, before, wanted) => {
  expect(after('a.yaml', yaml, change)).toBe(yaml.replace(before, wanted));
});

test('what YAML says in other ways is left whole', () => {
  const aliased = 'a: &x { v: 1 }\nb: *x\n';
  expect(after('a.yaml', aliased, { pointer: '/a/v', value: 2 })).toMatch(/^left/);
  expect(after('a.yaml', aliased, { pointer: '/b/v', value: 2 })).toMatch(/^left: it is written elsewhere/);
  expect(after('a.yaml', 'a: 1\nb: [\n', { pointer: '/a', value: 2 })).toMatch(/^left: the file cannot be read/);
});

test('the second document of a file', () => {
  expect(after('a.yaml', 'a: 1\n---\na: 2\n', { pointer: '/a', document: 1, value: 3 })).toBe('a: 1\n---\na: 3\n');
});

test('front matter, and not what is below it', () => {
  const text = '---\r\nname: a\r\ndescription: x\r\n---\r\n\r\nname: b\r\n';
  expect(after('SKILL.md', text, { pointer: '/name', value: 'c' })).toBe(text.replace('name: a', 'name: c'));
  expect(after('SKILL.md', text, { pointer: '/model', value: 'm' })).toBe(
    text.replace('description: x', 'description: x\r\nmodel: m'),
  );
  expect(after('SKILL.md', '---\nname: 1.10\n---\n', { pointer: '/name', quote: true })).toBe(
    '---\nname: "1.10"\n---\n',
  );
  const loose = '---\nname: a\ndescription: Use when: always\n---\nBody.\n';
  expect(after('SKILL.md', loose, { pointer: '/description', value: 'Short.' })).toBe(
    '---\nname: a\ndescription: Short.\n---\nBody.\n',
  );
  expect(after('README.md', 'No front matter.\n', { pointer: '/name', value: 'c' })).toMatch(/^left/);
});

test('the first of two that clash wins, and a fix is applied as a whole or not at all', () => {
  const files: Record<string, string> = { 'a.json': '{ "v": 1, "w": 1 }', 'b.json': '{ "v": 1 }' };
  const edit = (file: string, pointer: string, value: unknown): Edit => ({ at: { file, pointer }, value });
  const first = { edits: [edit('a.json', '/v', 2)] };
  const same = { edits: [edit('a.json', '/v', 2)] };
  const second = { edits: [edit('b.json', '/v', 3), edit('a.json', '/v', 3)] };
  const adds = { edits: [edit('a.json', '/x', 1)] };
  const addsOther = { edits: [edit('a.json', '/x', 2)] };
  const gone = { edits: [edit('a.json', '/w', 5), edit('a.json', '/deep/er', 3)] };
  const { done, left, texts } = mend([first, same, second, adds, addsOther, gone], file => files[file] ?? '');
  expect(done).toEqual([first, same, adds]);
  expect(left).toEqual([
    { fix: second, because: 'another fix changes the same place' },
    { fix: addsOther, because: 'another fix changes the same place' },
    { fix: gone, because: 'there is nothing to put it in' },
  ]);
  expect([...texts]).toEqual([['a.json', '{ "v": 2, "w": 1, "x": 1 }']]);
});

test('a byte order mark and a stretch of text', () => {
  const edits: Edit[] = [
    { at: { file: 'a.json' }, bom: false },
    { at: { file: 'a.json', span: [8, 9] }, text: '' },
  ];
  expect(mend([{ edits }], () => '\ufeff{ "a": 1, }').texts.get('a.json')).toBe('{ "a": 1 }');
  const [, comma] = edits as [Edit, Edit];
  const breaking: Edit = { at: { file: 'a.json', span: [0, 1] }, text: '' };
  expect(mend([{ edits: [breaking] }], () => '{ "a": 1 }').done).toEqual([]);
  expect(mend([{ edits: [comma] }], () => 'x').left).toMatchObject([{ because: 'there is no such span of text' }]);
});
