import { editing, judging, publishing, reading } from '../groups.ts';
import { type Option, option } from '../option.ts';

/** What a tree is compared with. */
export const comparingOptions: readonly Option[] = [
  option('base', 'string', [...judging, 'watch', ...editing], 'compare with where HEAD left this ref, or none', {
    label: 'REF',
    environment: ['GITHUB_EVENT_NAME'],
  }),
  option('from', 'string', ['diff', 'promote'], 'compare with this commit, or with this version of the plugin', {
    label: 'REF|VERSION',
    default: 'HEAD',
    bare: ['promote'],
    apart: { promote: 'the catalog whose newest release has it' },
  }),
  option(
    'ledger',
    'string',
    [...reading, ...editing, 'enforce', ...publishing, 'calendar', 'site'],
    'what was released: a ledger, releases, or none',
    {
      label: 'FILE|releases',
      environment: ['GITHUB_TOKEN'],
    },
  ),
  option('releases', 'string', publishing, 'releases are in this folder, and not at a forge', { label: 'DIR' }),
  option('soak-days', 'string', ['promote'], 'ask for more days than the definition of the catalog', { label: 'N' }),
  option('allow-again', 'boolean', ['publish', 'promote'], 'release again what a rollback took back'),
  option('allow-quarantined', 'boolean', ['rollback'], 'go back even to what is quarantined now'),
  option(
    'allow-shrink',
    'boolean',
    ['build', 'publish', 'promote'],
    'release a catalog that lost many plugins at once',
  ),
  option('evidence', 'list', [...judging, 'publish'], 'what another scanner said, as SARIF; may be repeated', {
    label: 'FILE',
  }),
];
