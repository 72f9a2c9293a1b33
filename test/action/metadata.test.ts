import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { outputs, plainOutputs } from '../../action/outputs.ts';
import { commands, options } from '../../src/options.ts';
import schema from './metadata.schema.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

interface Input {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe.each(['action.yml', 'action/action.yml'])('%s', file => {
  const document = parseDocument(readFileSync(join(root, file), 'utf8')); // a key that is there twice is an error
  const metadata = document.toJS() as Metadata;

  test('is YAML in the form that GitHub documents', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const check = new Ajv().compile(schema);
    expect(check(metadata), JSON.stringify(check.errors)).toBe(true);
  });

  test('starts the bundle on the Node that is tested', () => {
    expect(metadata.runs.using).toBe('node24');
    expect(join(dirname(file), metadata.runs.main).replaceAll('\\', '/')).toBe('action/dist/index.js');
    expect(existsSync(join(root, dirname(file), metadata.runs.main))).toBe(true);
  });

  test('has an input for every option that says so, under its name, and no other but the command', () => {
    const wanted = options.filter(option => option.input && option.commands.some(name => commands[name].input));
    expect(Object.keys(metadata.inputs)).toEqual(['command', ...wanted.map(({ name }) => name)]);
    for (const { bare, commands: of, name, type, default: preset } of wanted) {
      const isBare = of.every(each => !commands[each].input || bare?.includes(each)); // nothing stands for it in any of them
      const said = type === 'boolean' ? 'false' : isBare ? undefined : preset;
      expect([name, metadata.inputs[name]?.default]).toEqual([name, said]);
    }
  });

  test('asks for nothing, and says what each value may be', () => {
    expect(Object.values(metadata.inputs).filter(({ required }) => required)).toEqual([]);
    expect(metadata.inputs.command).toMatchObject({ default: 'check', description: expect.stringContaining('build') });
    for (const { name, values } of options) {
      for (const value of values ?? []) {
        if (metadata.inputs[name] !== undefined) expect(metadata.inputs[name].description).toContain(value);
      }
    }
    for (const { description } of Object.values(metadata.inputs)) expect(description).not.toContain('--');
  });

  test('has every output', () => {
    expect(Object.keys(metadata.outputs)).toEqual([...outputs, ...plainOutputs].map(({ name }) => name));
    expect(new Set(outputs.map(({ name }) => name)).size).toBe(outputs.length);
  });
});

describe('action/fetch/action.yml', () => {
  const file = 'action/fetch/action.yml';
  const metadata = parseDocument(readFileSync(join(root, file), 'utf8')).toJS() as Metadata;

  test('is in the form that GitHub documents, and starts the same bundle', () => {
    const check = new Ajv().compile(schema);
    expect(check(metadata), JSON.stringify(check.errors)).toBe(true);
    expect(metadata.runs.using).toBe('node24');
    expect(join(dirname(file), metadata.runs.main).replaceAll('\\', '/')).toBe('action/dist/index.js');
  });

  test('fetches, and has the inputs of that command alone', () => {
    const wanted = options.filter(({ input, commands: of }) => input && of.includes('fetch'));
    expect(Object.keys(metadata.inputs)).toEqual(['command', ...wanted.map(({ name }) => name)]);
    expect(metadata.inputs.command).toMatchObject({ default: 'fetch' });
    expect(Object.keys(metadata.outputs)).toEqual(['serial', 'updated']);
    expect(metadata.inputs.serial?.description).not.toContain('one more than the last');
  });
});

test('an option that is an input is one of a command that the Action runs', () => {
  const lost = options.filter(({ input, commands: of }) => input && !of.some(name => commands[name].input));
  expect(lost.map(({ name }) => name)).toEqual([]);
});
