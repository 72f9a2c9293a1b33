import { refusals } from '../../src/model/refusals.ts';
import type { Generated } from './generated.ts';
import { rowOf, safe } from './markdown.ts';

const head = `<!-- Made from src/model/refusals.ts by "npm run generate"; do not edit. -->

# Why a release is refused

\`catalogc verify\` refuses a release for one of these reasons, with exit code 1, and says all that it finds. [What it looks at, and how to set it up](verifying.md).

`;

/** `docs/refusals.md`: every reason that `verify` has, and what to do about it. */
export function refusalDocs(): Generated[] {
  const rows = Object.entries(refusals).map(([code, { means, next }]) =>
    rowOf([`\`${code}\``, safe(means), safe(next)]),
  );
  const table = [rowOf(['Reason', 'Means', 'Next']), '|---|---|---|', ...rows].join('\n');
  return [{ path: 'docs/refusals.md', text: `${head}${table}\n` }];
}
