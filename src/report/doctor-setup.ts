import type { Adoption, Owners, PluginRows, PolicyRow, Repository, Setup } from '../model/diagnosis.ts';
import { counted } from '../model/words.ts';
import { type Lack, type Row, rowsUnder } from './doctor-table.ts';

/** The setup as a table. */
export function setupRows(setup: Setup, lack: Lack): readonly Row[] {
  const { adoption, catalogs, locks, owners, plugins, policy, records, repository, scopes, waivers } = setup;
  return [
    { label: 'repository', value: repositoryText(repository, lack) },
    { label: 'owners', ...ownersRow(owners, lack) },
    ...rowsUnder(
      'catalogs',
      catalogs.map(({ entries, file, kind, name }) => ({
        value: `${name}, ${counted(entries, 'entry', 'entries')}`,
        from: kind === 'defined' ? file : `${file}, kept by hand`,
      })),
      lack('no-catalogs'),
    ),
    ...rowsUnder('plugins', plugins.count === 0 ? [] : pluginRows(plugins), lack('no-plugins')),
    ...rowsUnder('policy', layerRows(policy), 'none'),
    { label: 'edition', value: editionText(policy) },
    { label: 'adoption', ...adoptionRow(adoption) },
    ...rowsUnder(
      'locks',
      locks.map(({ from, pattern }) => ({ value: pattern, from })),
      'none',
    ),
    ...rowsUnder(
      'scopes',
      scopes.map(({ from, name, plugins: count }) => ({ value: `${name}, ${counted(count, 'plugin')}`, from })),
      'none',
    ),
    {
      label: 'waivers',
      value:
        waivers.count === 0
          ? 'none'
          : waivers.expired === 0
            ? `${waivers.count}`
            : `${waivers.count}, ${waivers.expired} expired`,
    },
    { label: 'records', value: records === 0 ? 'none' : counted(records, 'dated record') },
  ];
}

function repositoryText(repository: Repository | undefined, lack: Lack): string {
  if (repository === undefined) return lack('no-repository');
  const { below, branch, defaultBranch, isShallow } = repository;
  return [
    branch === undefined ? 'git, on no branch' : `git, on ${branch}`,
    ...(defaultBranch === undefined ? [] : [`default branch ${defaultBranch}`]),
    ...(isShallow ? ['shallow'] : []),
    ...(below === '' ? [] : [`in its folder ${below}`]),
  ].join(', ');
}

function ownersRow(owners: Owners | undefined, lack: Lack): Omit<Row, 'label'> {
  if (owners === undefined) return { value: lack('no-owners') };
  const { file, lines, skipped } = owners;
  const passed = skipped.length === 0 ? '' : `, of which GitHub skips ${skipped.length}`;
  return { value: `${counted(lines, 'line')}${passed}`, from: file };
}

function pluginRows({ by, count, roots }: PluginRows): readonly Omit<Row, 'label'>[] {
  if (by === 'entries') return [{ value: `${count}`, from: 'where entries of catalogs lead to' }];
  return roots.map(({ from, pattern, plugins }) => ({
    value: `${plugins} in ${pattern}`,
    from: from ?? 'as no policy names roots',
  }));
}

function layerRows({ layers }: PolicyRow): readonly Omit<Row, 'label'>[] {
  return layers.map(({ from, name }) => (name === from ? { value: name } : { value: name, from }));
}

function editionText({ edition, latestEdition }: PolicyRow): string {
  return edition >= latestEdition ? `${edition}, the newest` : `${edition}; the newest is ${latestEdition}`;
}

function adoptionRow({ daysLeft, from, mode, until }: Adoption): Omit<Row, 'label'> {
  if (mode === 'strict') return { value: 'strict: old findings fail like new ones' };
  const left = daysLeft === undefined ? 'without an end' : `until ${until}, ${counted(daysLeft, 'day')} left`;
  return { value: `ratchet ${left}`, ...(from !== undefined && { from }) };
}
