import { describe, expect, test } from 'vitest';
import { type Inputs, readInputs } from '../../action/inputs.ts';
import { outputs } from '../../action/outputs.ts';
import { settle } from '../../src/options.ts';
import { reportWith } from '../report/literals.ts';

/** Inputs as the toolkit gives them. */
function given(values: Readonly<Record<string, string>>): Inputs {
  const text = (name: string) => (values[name] ?? '').trim();
  return {
    text,
    lines: name =>
      text(name)
        .split('\n')
        .filter(line => line !== ''),
    isOn: name => {
      if (/^(true|false)$/i.test(text(name))) return /true/i.test(text(name));
      throw new TypeError('not a boolean');
    },
  };
}

describe('inputs', () => {
  test('without any, it is a check with the defaults of the command line', () => {
    const { command, given: read } = readInputs(given({}));
    expect([command, settle(read)]).toEqual(['check', settle({})]);
  });

  test('with all defaults of the metadata, it is the same', () => {
    const { given: read } = readInputs(
      given({ command: 'check', dir: '.', out: 'dist', write: 'false', check: 'false' }),
    );
    expect(settle(read)).toEqual(settle({}));
  });

  test('a list has one value per line, a boolean any letter case of YAML', () => {
    const { command, given: read } = readInputs(given({ command: 'build', catalog: 'acme\nbeta\n', write: 'True' }));
    expect([command, read]).toEqual(['build', { catalog: ['acme', 'beta'], write: true }]);
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ command: 'schema' }, 'command-unknown'],
    [{ check: 'yes' }, 'input-value'],
    [{ out: 'made' }, 'input-elsewhere'],
    [{ catalog: 'acme' }, 'input-elsewhere'],
    [{ check: 'true' }, 'input-elsewhere'],
  ])('%j is trouble', (values, code) => {
    expect(() => readInputs(given(values))).toThrow(expect.objectContaining({ code }));
  });
});

describe('outputs', () => {
  const valuesOf = (change: Parameters<typeof reportWith>[0]) =>
    Object.fromEntries(outputs.map(({ name, value }) => [name, value(reportWith(change), { report: '/tmp/r.json' })]));

  test('of a check tell no folder', () => {
    expect(valuesOf({ totals: { error: 1, warn: 2, info: 3 }, passed: false })).toEqual({
      passed: 'false',
      errors: '1',
      warnings: '2',
      notes: '3',
      findings: '0',
      changed: '[]',
      'required-bumps': '{}',
      risk: 'none',
      report: '/tmp/r.json',
      out: '',
      catalogs: '[]',
    });
  });

  test.each<[string, string]>([
    ['catalog-index.json', '.'],
    ['dist/catalog-index.json', 'dist'],
    ['tools/dist/catalog-index.json', 'tools/dist'],
    ['/abs/dist/catalog-index.json', '/abs/dist'],
  ])('of a build that wrote %s tell the folder %s', (path, out) => {
    expect(valuesOf({ written: [path] }).out).toBe(out);
  });

  test('tell what changed, how far versions have to rise, and how bold it is', () => {
    const plain = { root: 'plugins/a', kind: 'changed', rows: [], gains: [] } as const;
    const of = (...changes: NonNullable<Parameters<typeof reportWith>[0]>['changes'] & object) => valuesOf({ changes });
    const a = { ...plain, name: 'a', required: 'patch' } as const;
    const b = { ...plain, name: 'b', required: 'major' } as const;
    expect(of(a, b)).toMatchObject({
      changed: '["a","b"]',
      'required-bumps': '{"a":"patch","b":"major"}',
      risk: 'medium',
    });
    expect(of(a)).toMatchObject({ risk: 'low' });
    expect(of({ ...a, gains: ['contact crm2.example'] })).toMatchObject({ risk: 'high' });
  });

  test('tell the largest step of several plugins that have one name, whichever comes first', () => {
    const plain = { name: 'crm', kind: 'changed', rows: [], gains: [] } as const;
    const large = { ...plain, root: 'plugins/a', required: 'major' } as const;
    const small = { ...plain, root: 'plugins/b', required: 'patch' } as const;
    for (const changes of [
      [large, small],
      [small, large],
    ])
      expect(valuesOf({ changes })).toMatchObject({ changed: '["crm"]', 'required-bumps': '{"crm":"major"}' });
  });

  test('name the catalogs that were built and no other', () => {
    const catalogs = reportWith().catalogs.map((each, index) =>
      index === 0 ? { ...each, emitted: { codex: 1 } } : each,
    );
    expect(valuesOf({ written: ['dist/catalog-index.json'], catalogs }).catalogs).toBe('["acme"]');
    expect(valuesOf({ written: [], catalogs }).catalogs).toBe('[]');
  });
});
