import { describe, expect, test } from 'vitest';
import { judgeVersion, type VersionCase } from '../../src/compare/judge-version.ts';
import type { Release } from '../../src/model/ledger.ts';
import { type Versioning, versioningOf } from '../../src/model/versioning.ts';
import { type Vector, vectors } from './vectors.ts';

const usual = versioningOf({ value: {} });

describe('every vector', () => {
  test.each(vectors.map(vector => [vector.id, vector.what, vector] as const))('%s: %s', (_, __, vector) => {
    expect(codesOf(caseOf(vector), versioningFor(vector))).toEqual(vector.expect.filter(isOurs));
  });
});

describe('what no vector says', () => {
  test('a version that was taken while the change was open', () => {
    const one = of({ released: { '1.2.3': 'a' }, fork: '1.2.3 a', tip: '1.2.4 b', base: '1.2.3 a', head: '1.2.4 c' });
    expect(judgeVersion(one, usual)).toEqual([{ code: 'claimed', next: '1.2.5' }]);
  });

  test('the same version with the same content was not taken', () => {
    const one = of({ released: { '1.2.3': 'a' }, fork: '1.2.3 a', tip: '1.2.4 b', base: '1.2.3 a', head: '1.2.4 b' });
    expect(judgeVersion(one, usual)).toEqual([]);
  });

  test('a change that began from that version only adds to it', () => {
    const one = of({ released: { '1.2.3': 'a' }, fork: '1.2.4 b', tip: '1.2.4 b', base: '1.2.4 b', head: '1.2.4 c' });
    expect(judgeVersion(one, usual)).toEqual([]);
  });

  test('in a release train content may run ahead of the version, and the version may not fall', () => {
    const train = { ...usual, mode: 'release-train' } as const;
    const ahead = of({ released: { '1.2.3': 'a' }, head: '1.2.3 b' });
    expect(codesOf(ahead, train)).toEqual(['version/unreleased']);
    expect(codesOf(of({ released: { '1.2.3': 'a' }, head: '1.2.2 b' }), train)).toEqual(['version/decreased']);
  });

  test('no version on purpose: nothing to say, unless one was released with other content', () => {
    const commit = { ...usual, mode: 'commit' } as const;
    const released = { '1.2.3': 'a' };
    expect(codesOf(of({ released, head: '1.2.2 b' }), commit)).toEqual([]);
    expect(codesOf(of({ released, head: '1.2.3 b' }), commit)).toEqual(['version/content-changed']);
    const base = { version: '1.2.3', digest: 'a' };
    expect(codesOf({ ...of({ released: {}, head: '1.2.3 b' }), base, released: [base] }, commit)).toEqual([]);
  });

  test('versions without an order only have to differ', () => {
    const calver = { ...usual, scheme: 'calver' } as const;
    expect(codesOf(of({ released: { '2026.11': 'a' }, head: '2026.11 b' }), calver)).toEqual([
      'version/content-changed',
    ]);
    expect(codesOf(of({ released: { '2026.11': 'a' }, head: '2026.10 b' }), calver)).toEqual([]);
  });

  test('what is too large for a line of long support comes after everything else', () => {
    const line = { range: '1.x', beyond: [{ version: '2.0.0', digest: 'b' }] };
    const fix = { ...of({ released: { '1.0.0': 'a' }, head: '1.0.1 c' }), line };
    expect(judgeVersion(fix, usual)).toEqual([]);
    expect(judgeVersion({ ...fix, required: 'minor' }, usual)).toMatchObject([{ next: '1.1.0' }]);
    expect(judgeVersion({ ...fix, required: 'major' }, usual)).toMatchObject([{ next: '3.0.0' }]);
  });

  test('a revert that comes late is a change like another', () => {
    const late = of({
      released: { '1.2.3': 'a 2026-10-01', '1.3.0': 'b 2026-11-01' },
      head: '1.3.1 a',
      required: 'major',
    });
    expect(codesOf(late, usual)).toEqual(['version/bump-too-small']);
  });

  test('the version to use is above every release and large enough', () => {
    const one = of({ released: { '1.2.3': 'a', '2.0.0-rc.1': 'b' }, head: '1.9.0 c', required: 'minor' });
    expect(judgeVersion(one, usual)).toEqual([{ code: 'decreased', from: '2.0.0-rc.1', next: '2.0.0' }]);
  });

  test('a candidate that counts as text is followed by the next of its line', () => {
    const one = of({ released: { '1.2.3': 'a', '2.0.0-rc9': 'b' }, head: '2.0.0-rc10 c', required: 'major' });
    expect(judgeVersion(one, usual)).toEqual([{ code: 'decreased', from: '2.0.0-rc9', next: '2.0.0-rc9.1' }]);
  });

  test('below 1.0.0 a feature that was not numbered needs the next patch', () => {
    const one = of({ released: { '0.3.1': 'a' }, head: '0.3.1 b', required: 'major' });
    expect(judgeVersion(one, usual)).toMatchObject([{ code: 'content-changed', next: '0.4.0' }]);
  });
});

/** `build-metadata` and `not-semver` are rules that look at the version alone. */
function isOurs(rule: string): boolean {
  return rule !== 'version/build-metadata' && rule !== 'version/not-semver';
}

function codesOf(one: VersionCase, versioning: Versioning): string[] {
  return judgeVersion(one, versioning).map(({ code }) => `version/${code}`);
}

function caseOf({ asOf = '2026-11-20', base, head, released, required = 'none' }: Vector): VersionCase {
  return {
    released: released.map(({ v, ...rest }) => ({ version: v, ...rest })),
    ...(base && { base: { version: base.v, digest: base.digest } }),
    head: { version: head.v, digest: head.digest },
    required,
    asOf,
  };
}

function versioningFor({ mode, o }: Vector): Versioning {
  return { ...usual, ...(mode && { mode }), ...(o && { zeroMajor: o.zeroMajor }) };
}

/** `1.2.3 a`: version and digest. */
function of(said: {
  readonly released: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly fork?: string;
  readonly tip?: string;
  readonly head: string;
  readonly required?: VersionCase['required'];
}): VersionCase {
  const standing = (text: string) => {
    const [version = '', digest = ''] = text.split(' ');
    return { version, digest };
  };
  const released = Object.entries(said.released).map(([version, text]): Release => {
    const [digest = '', date] = text.split(' ');
    return { version, digest, ...(date !== undefined && { date }) };
  });
  return {
    released,
    ...(said.base && { base: standing(said.base) }),
    ...(said.fork && { fork: standing(said.fork) }),
    ...(said.tip && { tip: standing(said.tip) }),
    head: standing(said.head),
    required: said.required ?? 'patch',
    asOf: '2026-11-20',
  };
}
