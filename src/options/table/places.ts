import { adopting, editing, publishing, reading } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';

/** What is read, and where it is. */
export const placesOptions: readonly Option[] = [
  option(
    'dir',
    'string',
    [
      ...reading,
      ...editing,
      'new',
      'enforce',
      ...publishing,
      'verify',
      'policy',
      'doctor',
      ...adopting,
      'calendar',
      'site',
      'graph',
    ],
    'work in this folder',
    {
      short: 'C',
      label: 'DIR',
      default: '.',
      apart: { verify: 'the repository to rebuild it in' },
    },
  ),
  option(
    'catalog',
    'list',
    ['build', 'publish', 'rollback', 'fetch', 'policy', 'deprecate', 'calendar', 'site', 'graph'],
    'build only this catalog; may be repeated',
    {
      label: 'NAME',
      apart: {
        site: 'only this catalog; may be repeated',
        graph: 'only this catalog; may be repeated',
        fetch: 'the catalog to fetch; needed where more than one is offered',
        publish: 'publish only this catalog; may be repeated',
        rollback: 'the catalog to take back, where no word names it',
        policy: 'as it holds in this catalog; may be repeated',
        deprecate: 'only in this catalog; may be repeated',
        calendar: 'only what this catalog shows; may be repeated',
      },
    },
  ),
  option('source', 'string', ['fetch'], 'a repository with releases, or a folder of them', {
    label: 'OWNER/REPO|DIR',
    environment: ['GITHUB_TOKEN'],
  }),
  option('into', 'string', ['fetch'], 'fetch into this folder, which clients add as a marketplace', { label: 'DIR' }),
  option('pin', 'string', ['fetch'], 'take the release with this serial, and stay with it', { label: 'N' }),
  option('unpin', 'boolean', ['fetch'], 'stay with no release any more'),
  option('keep', 'string', ['fetch'], 'keep the plugins of so many earlier releases', { label: 'N', default: '1' }),
  option('offline', 'boolean', ['fetch'], 'ask nobody; put what is installed in order', edge),
  option('exit-code', 'boolean', ['outdated'], 'end with 1 where an update would change something', edge),
  option('plugin', 'list', ['policy', 'promote'], 'as it holds for this plugin', {
    label: 'NAME',
    apart: { promote: 'only this plugin; may be repeated' },
  }),
];
