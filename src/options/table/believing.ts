import { believing, fetching, publishing } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';

/** Who is believed. */
export const believingOptions: readonly Option[] = [
  option('trust', 'string', [...believing, 'build', ...publishing], 'the trust policy: whom you trust to sign what', {
    apart: Object.fromEntries(['build', ...publishing].map(each => [each, 'who may have signed the release before'])),
    label: 'FILE',
    default: 'catalogc.trust.yaml',
  }),
  option(
    'trusted-root',
    'string',
    [...believing, 'build', ...publishing],
    'hold certificates against this root (JSON or JSON lines)',
    {
      label: 'FILE',
    },
  ),
  option('audit', 'boolean', ['inspect'], 'also say who made it, under which policy, and after which releases', edge),
  option('state', 'string', ['verify'], 'remember in this file what was seen last, and refuse what is older', {
    ...edge,
    label: 'FILE',
  }),
  option('min-serial', 'string', ['verify', 'fetch'], 'refuse releases with a lower serial', { label: 'N' }),
  option('allow-expired', 'boolean', ['verify', ...fetching], 'take a release that has expired all the same'),
  option(
    'tofu',
    'boolean',
    ['verify', 'fetch'],
    'where there is no trust policy, trust who signed now, and write one',
    {
      ...edge,
    },
  ),
  option('rebuild', 'boolean', ['verify'], 'also compile it again from its commit, and compare', edge),
];
