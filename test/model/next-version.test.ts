import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bump } from '../../src/model/bump.ts';
import { highestVersion, isPrerelease, nextVersion, type ZeroMajor } from '../../src/model/version.ts';

test.each<[string, Bump, ZeroMajor, string]>([
  ['1.2.3', 'none', 'cargo', '1.2.3'],
  ['1.2.3', 'patch', 'cargo', '1.2.4'],
  ['1.2.3', 'minor', 'cargo', '1.3.0'],
  ['1.2.3', 'major', 'cargo', '2.0.0'],
  ['1.2.3', 'major', 'any', '2.0.0'],
  ['1.2.3+7', 'patch', 'cargo', '1.2.4'],
  ['9007199254740993.0.0', 'major', 'strict', '9007199254740994.0.0'],
  ['0.3.1', 'patch', 'cargo', '0.3.2'],
  ['0.3.1', 'minor', 'cargo', '0.3.2'],
  ['0.3.1', 'major', 'cargo', '0.4.0'],
  ['0.0.4', 'major', 'cargo', '0.0.5'],
  ['0.3.1', 'minor', 'strict', '0.4.0'],
  ['0.3.1', 'major', 'strict', '1.0.0'],
  ['0.3.1', 'major', 'any', '0.3.2'],
  ['2.0.0-rc.1', 'patch', 'cargo', '2.0.0-rc.2'],
  ['2.0.0-rc.1', 'major', 'cargo', '2.0.0-rc.2'],
  ['2.0.0-rc.9', 'major', 'cargo', '2.0.0-rc.10'],
  ['2.0.0-rc9', 'major', 'cargo', '2.0.0-rc9.1'],
  ['2.0.0-beta', 'major', 'cargo', '2.0.0-beta.1'],
  ['2.0.0-0', 'major', 'cargo', '2.0.0-1'],
  ['1.2.4-rc.3', 'patch', 'cargo', '1.2.4-rc.4'],
  ['1.2.4-rc.3', 'minor', 'cargo', '1.3.0-rc.1'],
  ['1.3.0-rc.3', 'major', 'cargo', '2.0.0-rc.1'],
  ['1.2.4-7', 'minor', 'cargo', '1.3.0-0'],
  ['0.4.0-rc.1', 'major', 'cargo', '0.4.0-rc.2'],
  ['0.4.1-rc.1', 'minor', 'cargo', '0.4.1-rc.2'],
  ['0.4.1-rc.1', 'major', 'cargo', '0.5.0-rc.1'],
  ['0.4.1-rc.1', 'major', 'any', '0.4.1-rc.2'],
  ['0.4.1-rc.1', 'minor', 'strict', '0.5.0-rc.1'],
])('%s, raised by %s under %s, is %s', (current, bump, zeroMajor, next) => {
  expect(nextVersion(current, bump, zeroMajor)).toBe(next);
});

test('what is no version has no next one', () => {
  expect(() => nextVersion('v1.2', 'patch', 'cargo')).toThrow('"v1.2" is no version');
});

test('the next version is always above, and a prerelease only where it was one', () => {
  const part = fc.integer({ min: 0, max: 12 });
  const line = fc.option(fc.constantFrom('rc.1', 'rc9', 'beta', '0', 'alpha.10', 'x-y.z'), { nil: undefined });
  fc.assert(
    fc.property(
      fc.tuple(part, part, part, line),
      fc.constantFrom<Bump>('patch', 'minor', 'major'),
      fc.constantFrom<ZeroMajor>('cargo', 'strict', 'any'),
      ([major, minor, patch, line], bump, zeroMajor) => {
        const current = `${major}.${minor}.${patch}${line === undefined ? '' : `-${line}`}`;
        const next = nextVersion(current, bump, zeroMajor);
        expect(next).not.toBe(current);
        expect(highestVersion([current, next])).toBe(next);
        expect(isPrerelease(next)).toBe(line !== undefined);
      },
    ),
  );
});
