import type { CompiledCatalog } from '../model/build.ts';
import type { Publishing } from '../model/publishing.ts';
import { guestOf, type Published } from '../model/readers.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** A compiled catalog with how it wants to be published. */
export interface Publishable<Compiled extends Pick<CompiledCatalog, 'name'> = CompiledCatalog> {
  readonly compiled: Compiled;
  readonly publishing: Publishing;
}

const usual: Publishing = { release: true, pluginTags: false, teams: [] };

/** The catalogs that are released at all; Trouble where one that is not for everybody would lie where others look. */
export function publishable<Compiled extends Pick<CompiledCatalog, 'name'>>(
  { catalogs }: Workspace,
  compiled: readonly Compiled[],
): { readonly wanted: readonly Publishable<Compiled>[]; readonly skipped: readonly Skipped[] } {
  const all = compiled.map((one): Publishable<Compiled> => {
    const definition = catalogs.find(({ name, publishing }) => publishing !== undefined && name.value === one.name);
    return { compiled: one, publishing: definition?.publishing ?? usual };
  });
  const wanted = all.filter(({ publishing }) => publishing.release);
  const others = catalogs.flatMap(({ name, publishing = usual }) =>
    publishing.release ? [{ name: name.value, publishing }] : [],
  );
  for (const one of wanted) demandApart(one, others);
  const skipped = all
    .filter(({ publishing }) => !publishing.release)
    .map(({ compiled: { name } }) => ({ what: shown(name), because: 'its definition says publish.release: false' }));
  return { wanted, skipped };
}

/** How one catalog is published; Trouble where its definition says that it is not, or where it would lie where others look. */
export function publishingOf<Compiled extends Pick<CompiledCatalog, 'name'>>(
  workspace: Workspace,
  compiled: Compiled,
): Publishable<Compiled> {
  const [one] = publishable(workspace, [compiled]).wanted;
  if (one !== undefined) return one;
  const { file = 'its definition' } = workspace.catalogs.find(({ name }) => name.value === compiled.name) ?? {};
  const message = `${shown(compiled.name)} is not published: its definition says publish.release: false`;
  throw new Trouble('publish-unwanted', message, `Say otherwise in ${shown(file, 200)}: publish: { release: true }`);
}

/** Whoever may read one release of a repository may read all of them. */
function demandApart(
  { compiled: { name }, publishing }: Publishable<{ readonly name: string }>,
  others: readonly Published[],
): void {
  const { repository, teams } = publishing;
  if (teams.length === 0) return;
  const whom = teams.map(team => shown(team)).join(', ');
  if (repository === undefined) {
    const message = `${shown(name)} is for ${whom} alone, and this repository is not`;
    throw new Trouble(
      'audience-shared',
      message,
      'Give it a repository of its own: publish: { repository: owner/name }',
    );
  }
  const guest = guestOf({ name, publishing }, others);
  if (guest === undefined) return;
  const message = `${shown(name)} is for ${whom} alone, and ${shown(guest.name)} is published in the same repository`;
  throw new Trouble('audience-shared', message, 'Publish one of them elsewhere: publish: { repository: owner/name }');
}
