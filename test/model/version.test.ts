import fc from 'fast-check';
import compare from 'semver/functions/compare.js';
import { expect, test } from 'vitest';
import { judgeVersion } from '../../src/compare/judge-version.ts';
import type { Bump } from '../../src/model/bump.ts';
import { inOrderOfRelease } from '../../src/model/ledger.ts';
import { compareVersions, coveredBy, highestFirst, smallestFor, successorsOf } from '../../src/model/precedence.ts';
import { isWithin } from '../../src/model/ranges.ts';
import { versionParts } from '../../src/model/semver.ts';
import {
  highestVersion,
  inRange,
  inWideRange,
  isPrerelease,
  isRange,
  isSemver,
  nextVersion,
} from '../../src/model/version.ts';
import { versioningOf } from '../../src/model/versioning.ts';
import { runs } from '../runs.ts';

const digits = fc.oneof(
  fc.constantFrom('0', '1', '2', '10', '9007199254740990', '9007199254740991', '9007199254740992', '20261128123456789'),
  fc.stringMatching(/^[1-9]\d{0,40}$/),
);
const word = fc.oneof(digits, fc.constantFrom('rc', 'a', 'A', '-', '0a', 'rc-1'));
const line = fc.oneof(
  fc.constant(''),
  fc.array(word, { minLength: 1, maxLength: 3 }).map(all => `-${all.join('.')}`),
);
const build = fc.constantFrom('', '+1', '+20261128123456789');
/** By SemVer to the letter, with numbers of any size. */
const anyVersion = fc.tuple(digits, digits, digits, line, build).map(([a, b, c, d, e]) => `${a}.${b}.${c}${d}${e}`);
const comparator = fc.tuple(fc.constantFrom('', '=', '^', '~', '>=', '<', '>'), anyVersion).map(all => all.join(''));
const anyRange = fc.oneof(
  comparator,
  fc.tuple(comparator, comparator).map(all => all.join(' || ')),
  fc.string(),
);

test.each([
  ['1.0.9007199254740991', true],
  ['1.0.9007199254740992', false],
  ['20261128123456789.0.0', false],
  ['1.0.0-20261128123456789', true],
  ['1.0.0+20261128123456789', true],
  ['v1.0.0', false],
])('%s is a version that clients read: %s', (text, is) => {
  expect(isSemver(text)).toBe(is);
});

test.each([
  ['1.0.0-99999999999999999998', '1.0.0-99999999999999999999'],
  ['1.0.0-99999999999999999999', '1.0.0-a'],
  ['1.0.9007199254740992', '1.0.9007199254740993'],
  ['1.0.9007199254740993-rc.1', '1.0.9007199254740993'],
])('%s is below %s', (lower, higher) => {
  expect(compareVersions(lower, higher)).toBeLessThan(0);
  expect(highestFirst([lower, higher])).toEqual([higher, lower]);
});

test('versions stand in the order that npm gives them', () => {
  const small = fc.constantFrom('0', '1', '2', '10');
  const part = fc.oneof(small, fc.constantFrom('rc', 'a', 'A', '-', '0a', 'rc-1'));
  const parts = fc.oneof(
    fc.constant(''),
    fc.array(part, { minLength: 1, maxLength: 3 }).map(all => `-${all.join('.')}`),
  );
  const version = fc.tuple(small, small, parts, build).map(([a, b, c, d]) => `${a}.${b}.0${c}${d}`);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(compare(a, b));
    }),
    { numRuns: runs(6000) },
  );
});

test('nothing that is taken for a version ends the program', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyRange, anyRange, (a, b, range, wider) => {
      expect(versionParts(a)).toBeDefined();
      for (const bump of ['none', 'patch', 'minor', 'major'] satisfies Bump[]) {
        nextVersion(a, bump, 'cargo');
        smallestFor(a, bump, 'strict');
      }
      expect(compareVersions(a, b)).toBe(-compareVersions(b, a) + 0);
      expect(highestFirst([a, b])).toHaveLength(2);
      highestVersion([a, b]);
      coveredBy(a, b, 'cargo');
      successorsOf(a);
      isPrerelease(a);
      inOrderOfRelease([a, b].map(version => ({ version, digest: 'x' })));
      inRange(a, range);
      inWideRange(a, range);
      if (isRange(range) && isRange(wider)) isWithin(range, wider);
    }),
    { numRuns: runs(6000) },
  );
});

test('nor does a release, a base or a branch that holds it', () => {
  const standing = fc.record({ version: anyVersion, digest: fc.constantFrom('a', 'b') });
  const one = fc.record({
    released: fc.array(standing, { maxLength: 3 }),
    base: fc.option(standing, { nil: undefined }),
    head: standing,
    required: fc.constantFrom<Bump>('none', 'patch', 'minor', 'major'),
    asOf: fc.constant('2026-11-28'),
  });
  const versioning = versioningOf({ value: {} });
  fc.assert(
    fc.property(one, ({ base, ...rest }) => {
      judgeVersion({ ...rest, ...(base && { base, fork: base, tip: base }) }, versioning);
    }),
    { numRuns: runs(6000) },
  );
});

test('a version above all that clients read does not stand in the way of the next', () => {
  const versioning = versioningOf({ value: {} });
  const released = [
    { version: '1.0.0', digest: 'a' },
    { version: '1.0.20261128123456789', digest: 'b' },
  ];
  const head = { version: '1.0.1', digest: 'c' };
  expect(judgeVersion({ released, head, required: 'patch', asOf: '2026-11-28' }, versioning)).toEqual([]);
  const alone = judgeVersion({ released: released.slice(1), head, required: 'patch', asOf: '2026-11-28' }, versioning);
  expect(alone).toEqual([{ code: 'baseline-adopted' }]);
});
