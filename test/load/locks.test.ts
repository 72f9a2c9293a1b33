import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeFacts } from '../../src/compare/change-ids.ts';
import { levelOf } from '../../src/compare/required.ts';
import { load } from '../../src/load/load.ts';
import { changeLevel } from '../../src/load/policy/change-level.ts';
import { type Direction, directions } from '../../src/load/policy/directions.ts';
import { loosenedBetween } from '../../src/load/policy/loosened.ts';
import { placeText } from '../../src/model/place.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import type { Gain } from '../../src/model/surface.ts';

const head = 'schema: policy/v1\nname: acme\nedition: 1\n';

function policyOf(files: Readonly<Record<string, unknown>>) {
  const tree = Object.fromEntries(
    Object.entries(files).map(([path, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return [path, text];
    }),
  );
  return load(snapshotOf(tree), '2026-11-20').policy;
}

/** A policy over a company's, which says one key and locks it. */
function over(key: string, below: unknown, above: unknown, locked = [key]) {
  const pack = { schema: 'policy/v1', name: 'company', edition: 1, ...nested(key, below), locked };
  const own = { schema: 'policy/v1', name: 'acme', edition: 1, extends: ['./company.yaml'], ...nested(key, above) };
  return policyOf({ 'policies/policy.yaml': own, 'policies/company.yaml': pack });
}

function nested(path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length === 0 ? value : nested(rest.join('.'), value) };
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/** A locked value, a stricter and a weaker one. */
function samples(direction: Direction, key: string): { held: unknown; stricter: unknown; weaker: unknown } | undefined {
  if (typeof direction === 'object') {
    return {
      held: direction[direction.length - 2],
      stricter: direction.at(-1),
      weaker: direction[direction.length - 3],
    };
  }
  const day = key.endsWith('.until');
  const [less, held, more] = day ? ['2027-01-01', '2027-02-01', '2027-03-01'] : [10, 20, 30];
  switch (direction) {
    case 'higher':
      return { held, stricter: more, weaker: less };
    case 'lower':
      return { held, stricter: less, weaker: more };
    case 'fewer':
      return { held: ['a', 'b*'], stricter: ['bc'], weaker: ['a', 'b*', 'c'] };
    case 'more':
      return { held: ['a', 'bc'], stricter: ['a', 'b*', 'c'], weaker: ['a'] };
    case 'fewer-empty-is-all':
      return { held: ['a', 'b*'], stricter: ['a'], weaker: [] };
    case 'none':
      return undefined;
  }
}

const table = Object.entries(directions).flatMap(([path, direction]) => {
  const key = path.replace('*', path.startsWith('versioning.levels') ? 'skill.added' : 'codex');
  return key.includes('skill.added') || key === 'edition' || key === 'locked' ? [] : [{ key, direction }];
});

describe('each key has a direction, and a lock holds it', () => {
  test.each(table)('$key', ({ key, direction }) => {
    const values = samples(direction, key);
    if (values === undefined) {
      const policy = over(key, 'one', 'two');
      expect(policy.refused).toMatchObject([{ key, before: 'one', after: 'two', fixed: true }]);
      expect(at(policy.value, key)).toBe('one');
      return;
    }
    const { held, stricter, weaker } = values;
    expect(over(key, held, stricter).refused).toEqual([]);
    expect(at(over(key, held, stricter).value, key)).toEqual(stricter);
    // The weakest word of two has nothing below it; there the stricter one is locked.
    const [locked, wanted] = weaker === undefined ? [stricter, held] : [held, weaker];
    const policy = over(key, locked, wanted);
    expect(policy.refused).toMatchObject([{ key, before: locked, after: wanted, fixed: false }]);
    expect(at(policy.value, key)).toEqual(locked);
  });
});

test('a refusal has both positions: who wanted it and where the lock is', () => {
  const [refused] = over('mcp.hosts.allow', ['a.example'], ['*'], ['limits', 'mcp.hosts']).refused;
  expect(refused && placeText(refused.at.place)).toBe('policies/policy.yaml#/mcp/hosts/allow');
  expect(refused && placeText(refused.lock.place)).toBe('policies/company.yaml#/locked/1');
  expect(refused?.lockedAt && placeText(refused.lockedAt.place)).toBe('policies/company.yaml#/mcp/hosts/allow');
});

test('what a pack says is refused at the line that extends it', () => {
  const { refused } = policyOf({
    'policies/policy.yaml': `${head}extends: [./company.yaml, builtin:recommended]\n`,
    'policies/company.yaml': `${head}deprecation: { noticeDays: 120 }\nlocked: [deprecation.noticeDays]\n`,
  });
  expect(refused).toMatchObject([{ key: 'deprecation.noticeDays', at: { pack: 'builtin:recommended' } }]);
  expect(refused[0] && placeText(refused[0].at.place)).toBe('policies/policy.yaml#/extends/1');
});

test('a lock holds what comes later, not what came before it', () => {
  const files = {
    'policies/policy.yaml': `${head}extends: [./a.yaml, ./b.yaml]\n`,
    'policies/a.yaml': `${head}deprecation: { noticeDays: 120 }\n`,
    'policies/b.yaml': `${head}deprecation: { noticeDays: 100 }\nlocked: [deprecation.noticeDays]\n`,
  };
  expect(policyOf(files).refused).toEqual([]);
  expect(policyOf(files).value).toMatchObject({ deprecation: { noticeDays: 100 } });
});

test('a locked rule keeps its own level where nobody set one, and its options', () => {
  const company = `${head}rules: { policy/required-metadata: { severity: warn, fields: [/a] } }\nlocked: ["*/*"]\n`;
  const { refused, rules } = policyOf({
    'policies/policy.yaml': `${head}extends: [./company.yaml]\nrules:\n  security/insecure-url: off\n  policy/required-metadata: { fields: [] }\n  version/missing: error\n`,
    'policies/company.yaml': company,
  });
  expect(refused.map(({ key, before, after, fixed }) => [key, before, after, fixed])).toEqual([
    ['fields of policy/required-metadata', ['/a'], [], true],
    ['the level of security/insecure-url', 'error', 'off', false],
  ]);
  expect(rules.get('policy/required-metadata')).toMatchObject({ level: 'warn', options: { fields: ['/a'] } });
});

describe('a kind of change that nobody gave a bump keeps its own under a lock', () => {
  const under = (profile: string, levels: string) =>
    policyOf({
      'policies/policy.yaml': `${head}extends: [./company.yaml]\nversioning: { levels: { ${levels} } }\n`,
      'policies/company.yaml': `${head}versioning: { profile: ${profile} }\nlocked: [versioning]\n`,
    }).refused.map(({ key, before, after, fixed }) => [key, before, after, fixed]);

  test.each([
    ['consent', 'hook.added: none', 'major', 'none'],
    ['consent', 'hook.added: minor', 'major', 'minor'],
    ['api', 'hook.added: patch', 'minor', 'patch'],
    ['api', 'skill.removed: none', 'major', 'none'],
    ['any-change', 'skill.removed: none', 'patch', 'none'],
  ])('%s: %s', (profile, level, before, after) => {
    expect(under(profile, level)).toEqual([[`versioning.levels.${level.replace(/:.*/, '')}`, before, after, false]]);
  });

  test.each([
    ['consent', 'hook.added: major'],
    ['api', 'hook.added: major, skill.body.changed: minor'],
    ['any-change', 'skill.removed: patch'],
    ['api', 'no.such.change: none'],
  ])('%s: %s is fine', (profile, level) => {
    expect(under(profile, level)).toEqual([]);
  });

  test.each(['api', 'consent', 'any-change'] as const)('its own is what comparing takes for it: %s', profile => {
    for (const [id, { gains, level }] of Object.entries(changeFacts)) {
      const gain = gains && { kind: gains[0] as Gain['kind'], says: '' };
      expect(changeLevel(id, profile), id).toBe(levelOf({ id, level, ...(gain && { gain }) }, { profile, levels: {} }));
    }
  });

  test('lowered without a lock it is told as looser', () => {
    const [held, proposed] = ['', 'versioning: { levels: { skill.removed: none } }\n'].map(more =>
      policyOf({ 'policies/policy.yaml': `${head}${more}` }),
    );
    expect(held && proposed && loosenedBetween(held, proposed)).toMatchObject([
      { key: 'versioning.levels.skill.removed', before: 'major', after: 'none', fixed: false },
    ]);
    expect(held && proposed && loosenedBetween(proposed, held)).toEqual([]);
  });
});

describe('a lock on rules holds the assertions that bring them', () => {
  const home = 'on: manifest, message: Say where you live., schema: { required: [homepage] }';
  const under = (own: string, locked = 'acme/*') =>
    policyOf({
      'policies/policy.yaml': `${head}extends: [./company.yaml]\nassertions: { ${own} }\n`,
      'policies/company.yaml': `${head}assertions: { acme/home: { severity: error, ${home} } }\nlocked: ["${locked}"]\n`,
    });

  test.each([['acme/*'], ['acme/home'], ['*/*']])('%s', locked => {
    const policy = under(`acme/home: { severity: info, ${home.replace('[homepage]', '[]')} }`, locked);
    expect(policy.refused).toMatchObject([{ key: 'assertions.acme/home', fixed: true }]);
    expect(at(policy.value, 'assertions.acme/home')).toMatchObject({
      severity: 'error',
      schema: { required: ['homepage'] },
    });
  });

  test('and lets new ones come', () => {
    expect(under(`acme/more: { ${home} }`).refused).toEqual([]);
    expect(under(`acme/home: { severity: off, ${home} }`, 'security/*').refused).toEqual([]);
  });
});

test('a lock that names nothing is a fault with a suggestion', () => {
  const { documents } = load(
    snapshotOf({
      'policies/policy.yaml': `${head}locked: [mcp.host, "securty/*", mcp, "security/*", mcp.hosts.allow]\n`,
    }),
    '2026-11-20',
  );
  const faults = documents.flatMap(document => document.faults);
  expect(faults.map(({ place, hint }) => [place.pointer, hint])).toEqual([
    ['/locked/0', 'Did you mean "mcp.hosts"?'],
    ['/locked/1', expect.stringContaining('security/')],
  ]);
});

test('an edition that is not known yet is a fault', () => {
  const { documents } = load(
    snapshotOf({ 'policies/policy.yaml': head.replace('edition: 1', 'edition: 9') }),
    '2026-11-20',
  );
  expect(documents[0]?.faults).toMatchObject([
    { place: { pointer: '/edition' }, hint: expect.stringContaining('edition: 1') },
  ]);
});

test.each([
  ['^(?<=a)b$', 'names.pattern looks behind by (?<=...), so names cannot be held to it'],
  ['(', 'names.pattern is no regular expression, so names cannot be held to it'],
])('a form of names that cannot be asked is a fault: %s', (pattern, message) => {
  const { documents, policy } = load(
    snapshotOf({ 'policies/policy.yaml': `${head}names: { pattern: "${pattern}" }\n` }),
    '2026-11-20',
  );
  expect(documents[0]?.faults).toMatchObject([{ place: { pointer: '/names/pattern' }, message }]);
  expect(policy.names.pattern).toBe('^[a-z0-9]+(-[a-z0-9]+)*$');
  const scoped = `${head}scopes: [{ name: a, match: {}, names: { pattern: "${pattern}" } }]\n`;
  const inScope = load(snapshotOf({ 'policies/policy.yaml': scoped }), '2026-11-20').documents[0];
  expect(inScope?.faults).toMatchObject([{ place: { pointer: '/scopes/0/names/pattern' }, message }]);
});

test.each([
  [
    'adoption: { mode: ratchet, until: 2027-02-30 }',
    '/adoption/until',
    'until is "2027-02-30", a day that no calendar has',
  ],
  [
    'deprecation: { freeze: [{ from: 2026-12-20, to: 2026-12-32 }] }',
    '/deprecation/freeze/0/to',
    'to is "2026-12-32", a day that no calendar has',
  ],
  [
    'deprecation: { freeze: { add: [{ from: 2026-12-20, to: 2026-12-20 }] } }',
    '/deprecation/freeze/add/0/to',
    'a freeze from 2026-12-20 to 2026-12-20 has no day: "to" is the first day after it',
  ],
  [
    'versioning: { levels: { skill.aded: major } }',
    '/versioning/levels/skill.aded',
    'versioning.levels names "skill.aded", which is no kind of change',
  ],
  [
    'rules: { policy/required-metadata: { severity: error, felds: [/homepage] } }',
    '/rules/policy~1required-metadata/felds',
    '"felds" is no option of policy/required-metadata',
  ],
  [
    'scopes: [{ name: a, match: {}, versioning: { levels: { skill.aded: major } } }]',
    '/scopes/0/versioning/levels/skill.aded',
    'versioning.levels names "skill.aded", which is no kind of change',
  ],
])('what says nothing is a fault: %s', (said, pointer, message) => {
  const { documents } = load(snapshotOf({ 'policies/policy.yaml': `${head}${said}\n` }), '2026-11-20');
  expect(documents[0]?.faults).toMatchObject([{ place: { pointer }, message }]);
});

test.each([
  'adoption: { mode: ratchet, until: 2028-02-29 }',
  'deprecation: { freeze: [{ from: 2026-12-20, to: 2027-01-04 }] }',
  'versioning: { levels: { skill.added: major, x-own: major } }',
  'rules: { policy/required-metadata: { severity: error, fields: [/homepage] } }',
])('what says something is none: %s', said => {
  const { documents } = load(snapshotOf({ 'policies/policy.yaml': `${head}${said}\n` }), '2026-11-20');
  expect(documents[0]?.faults).toEqual([]);
});

test('an edition that goes down, and an assertion that goes away, are told as looser', () => {
  const asserted = 'assertions: { acme/own: { on: manifest, message: m, schema: false } }\n';
  const [held, proposed] = [`${head.replace('edition: 1', 'edition: 2')}${asserted}`, head].map(text =>
    policyOf({ 'policies/policy.yaml': text }),
  );
  expect(held && proposed && loosenedBetween(held, proposed)).toMatchObject([
    { key: 'edition', before: 2, after: 1, fixed: false },
    { key: 'assertions.acme/own', fixed: true },
  ]);
  expect(held && proposed && loosenedBetween(proposed, held)).toMatchObject([
    { key: 'assertions.acme/own', fixed: true },
  ]);
});

describe('properties', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'a*', '*', 'x.example', '*.example'), { maxLength: 4 });
  const keys = [
    'mcp.hosts.allow',
    'mcp.hosts.deny',
    'permissions.allow',
    'permissions.needApproval',
    'auth.tokenHosts',
  ];

  test('a lock never loosens: with it no list lets more pass than without', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), lists, lists, (key, below, above) => {
        const free = at(over(key, below, above, []).value, key);
        const locked = at(over(key, below, above).value, key);
        expect([below, free]).toContainEqual(locked);
        // What is locked is what was wanted, or what was locked.
        const direction = directions[key];
        if (JSON.stringify(locked) !== JSON.stringify(free)) expect(locked).toEqual(below);
        else if (direction === 'fewer' && !below.includes('*')) expect((free as string[]).includes('*')).toBe(false);
      }),
    );
  });

  test('holding what is held changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), lists, (key, value) => {
        expect(over(key, value, value).refused).toEqual([]);
      }),
    );
  });
});

describe('what is asked of scanners', () => {
  const asking = (evidence: unknown, more: object = {}) =>
    policyOf({ 'policies/policy.yaml': { schema: 'policy/v1', name: 'acme', edition: 1, evidence, ...more } });
  const loosened = (before: unknown, after: unknown, more: object = {}) =>
    loosenedBetween(asking(before), asking(after, more)).map(({ key, fixed }) => (fixed ? `${key}?` : key));

  test.each<[unknown, unknown, string[]]>([
    [{}, { agnix: { tool: 'Agnix', required: true, severity: 'info', files: ['a'] } }, []],
    [{ agnix: {} }, { agnix: { severity: 'warn' } }, ['evidence.agnix.severity']],
    [{ agnix: { severity: 'warn' } }, { agnix: {} }, []],
    [{ agnix: { severity: 'warn' } }, { agnix: { severity: 'error' } }, []],
    [{ agnix: { required: true } }, { agnix: {} }, ['evidence.agnix.required']],
    [{ agnix: { required: true } }, {}, ['evidence.agnix.required']],
    [{ agnix: {} }, { agnix: { files: ['a'] } }, ['evidence.agnix.files']],
    [{ agnix: { files: ['a', 'b'] } }, { agnix: { files: ['b'] } }, []],
    [{ agnix: { tool: 'a' } }, { agnix: { tool: 'b' } }, ['evidence.agnix.tool?']],
  ])('from %j to %j', (before, after, keys) => expect(loosened(before, after)).toEqual(keys));

  test('a rule of theirs that is switched off is one of the policy', () => {
    const off = { rules: { 'agnix/as-004': 'off' } };
    expect(loosened({ agnix: {} }, { agnix: {} }, off)).toEqual(['the level of agnix/as-004']);
    expect(
      loosened({ agnix: { severity: 'warn' } }, { agnix: { severity: 'warn' } }, { rules: { 'agnix/x': 'warn' } }),
    ).toEqual([]);
  });

  test('rules of theirs can be locked by who asks for them', () => {
    const faults = (locked: string[]) => {
      const policy = { schema: 'policy/v1', name: 'acme', edition: 1, evidence: { agnix: {} }, locked };
      const { documents } = load(snapshotOf({ 'policies/policy.yaml': JSON.stringify(policy) }), '2026-11-20');
      return documents.flatMap(document => document.faults.map(({ message }) => message));
    };
    expect(faults(['agnix/*', 'agnix/as-004', 'evidence', 'evidence.agnix.required'])).toEqual([]);
    expect(faults(['agnyx/*'])).toEqual(['locked names "agnyx/*", which is no key of a policy and no rule']);
  });
});
