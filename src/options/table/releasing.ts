import { publishing } from '../groups.ts';
import { type Option, option } from '../option.ts';

/** What is said of a release, or below a pull request. */
export const releasingOptions: readonly Option[] = [
  option('file', 'string', ['comment'], 'take this report, as check writes it in the format json', {
    label: 'FILE',
  }),
  option(
    'key',
    'string',
    ['build', ...publishing, 'comment'],
    'name of a comment of its own; of a build: its private key, a file',
    {
      label: 'NAME|FILE',
      apart: {
        build: 'sign with the private key in this file; else in CATALOGC_KEY',
        publish: 'sign with the private key in this file; else in CATALOGC_KEY',
      },
    },
  ),
  option('previous', 'string', ['build', 'inspect'], 'the folder of the release before this one', {
    label: 'DIR',
    apart: { inspect: 'also say what changed since this release, or folder of them' },
  }),
  option(
    'serial',
    'string',
    ['build', ...publishing, 'fetch'],
    'the number of this release; else one more than the last',
    {
      label: 'N',
      apart: {
        publish: 'count on from this number, where the last one is lower',
        fetch: 'take the release with this serial instead of the newest',
      },
    },
  ),
  option('issued-at', 'string', ['build', ...publishing], 'sign as of this time in UTC instead of now', {
    label: 'TIME',
    environment: ['SOURCE_DATE_EPOCH'],
  }),
  option('expires-days', 'string', ['build', ...publishing], 'how many days a release is good for', {
    label: 'N',
    default: '90',
  }),
  option('public-log', 'boolean', ['build', ...publishing], 'let the public log know of a private repository'),
];
