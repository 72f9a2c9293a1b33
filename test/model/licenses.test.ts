import { expect, test } from 'vitest';
import { licenseExpression, licenseText } from '../../src/model/license-expression.ts';
import { licensesOf, uncovered } from '../../src/model/licenses.ts';

test.each([
  ['MIT', ['MIT'], []],
  ['MIT', ['mit'], []],
  ['GPL-3.0-only', ['MIT'], ['GPL-3.0-only']],
  ['MIT OR GPL-3.0-only', ['MIT'], []],
  ['MIT AND GPL-3.0-only', ['MIT'], ['GPL-3.0-only']],
  ['(MIT OR GPL-3.0-only) AND (Apache-2.0 OR AGPL-3.0-only)', ['MIT', 'Apache-2.0'], []],
  ['(MIT AND GPL-3.0-only) OR AGPL-3.0-only', ['MIT'], ['GPL-3.0-only', 'AGPL-3.0-only']],
  ['Apache-2.0+', ['Apache-2.0'], []],
  ['Apache-2.0', ['Apache-2.0+'], ['Apache-2.0']],
  ['GPL-2.0-or-later', ['GPL-2.0-only'], []],
  ['GPL-2.0+', ['GPL-2.0-or-later'], []],
  ['GPL-2.0', ['GPL-2.0-only'], []],
  ['GPL-2.0-only', ['GPL-2.0-or-later'], ['GPL-2.0-only']],
  ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0'], ['Apache-2.0 WITH LLVM-exception']],
  ['Apache-2.0 WITH LLVM-exception', ['apache-2.0 with llvm-exception'], []],
  ['LicenseRef-Acme', ['LicenseRef-Acme'], []],
  ['LicenseRef-Other', ['LicenseRef-Acme'], ['LicenseRef-Other']],
])('%s under %j lacks %j', (text, allow, lacking) => {
  const expression = licenseExpression(text);
  expect(expression && uncovered(expression, allow).map(licenseText)).toEqual(lacking);
});

test.each(['', 'Apache 2.0', 'Proprietary', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT OR', '('.repeat(5000)])(
  '%s is no expression',
  text => expect(licenseExpression(text)).toBeUndefined(),
);

test('a policy that says nothing asks for nothing', () => {
  expect(licensesOf({ value: {} })).toEqual({ allow: [], exceptions: [], unknown: 'warn' });
});
