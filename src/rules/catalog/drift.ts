import type { Drift } from '../../model/change.ts';
import type { Place } from '../../model/place.ts';
import { buildCommand } from '../../model/untracked.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const tree = {
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\nsource: { kind: local }\n',
};
const file = '.agents/plugins/marketplace.json';

export default rule({
  id: 'catalog/drift',
  title: 'A committed catalog is not what the sources compile to',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Clients that add the repository itself read the committed file and not the sources. What was changed in one and not
in the other is either lost with the next build or never reaches anybody.`,

  examples: {
    'edited by hand': {
      head: { ...tree, [file]: { json: { name: 'acme', plugins: [] } } },
      drift: [{ file, catalog: 'acme', how: 'differs', pointer: '/plugins' }],
      finds: [`${file}#/plugins`],
    },
    'never written': {
      head: tree,
      drift: [{ file, catalog: 'acme', how: 'missing' }],
      finds: ['catalogs/acme.yaml#/name'],
    },
    'left over from an earlier target': {
      head: { ...tree, [file]: { json: { name: 'acme', plugins: [] } } },
      drift: [{ file, catalog: 'acme', how: 'left-over' }],
      finds: [file],
    },
    'the same': { head: tree, drift: [], finds: [] },
  },

  *check({ base, drift, head, today }) {
    if (drift.length === 0) return;
    const build = `Run: ${buildCommand(head, today, base?.snapshot)}`;
    for (const one of drift) {
      yield {
        at: placeOf(one, head),
        message: `${shown(one.file)} ${said(one)}`,
        hint: one.how === 'left-over' ? 'Delete it, or name its client in "targets".' : build,
        catalog: one.catalog,
      };
    }
  },
});

function said({ catalog, how, pointer }: Drift): string {
  const name = shown(catalog);
  switch (how) {
    case 'missing':
      return `is what ${name} compiles to, and it is not there`;
    case 'left-over':
      return `is named ${name}, but no target of ${name} compiles to it`;
    case 'differs':
      return `is not what ${name} compiles to${pointer ? `, first at ${shown(pointer)}` : ''}`;
  }
}

// A file that is not there has no line to show; the catalog that asks for it has.
function placeOf({ catalog, file, how, pointer }: Drift, head: Workspace): Place {
  if (how !== 'missing') return { file, ...(pointer !== undefined && { pointer }) };
  return head.catalogs.find(({ name }) => name.value === catalog)?.name.place ?? { file };
}
