import { readersOf } from '../../clients/readings.ts';
import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { whereTheyPart } from '../../model/parting.ts';
import { below } from '../../model/path.ts';
import { inside, type Place, type Said } from '../../model/place.ts';
import type { Manifest, Plugin } from '../../model/plugin.ts';
import { highestVersion } from '../../model/version.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const hello = (more: object): { json: unknown } => ({ json: { name: 'hello', version: '1.2.0', ...more } });

export default rule({
  id: 'identity/manifests-disagree',
  title: 'Manifests of one plugin say different things',
  level: 'error',
  scope: 'plugin',
  fix: 'unsafe',
  since: '0.1.0',
  why: `Each client reads the first manifest at its own places: copilot 1.0.102 takes plugin.json at the top before
.claude-plugin/plugin.json. Where a release script forgets one of the files, one release has two versions.`,

  examples: {
    'two versions': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello({}),
        'plugins/hello/.claude-plugin/plugin.json': hello({ version: '1.1.9' }),
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/version'],
    },
    'a name in another letter case': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello({}),
        'plugins/hello/.cursor-plugin/plugin.json': hello({ name: 'Hello' }),
      },
      finds: ['plugins/hello/.cursor-plugin/plugin.json#/name'],
    },
    'descriptions and authors': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello({ description: 'Says hi.', author: { name: 'Acme' } }),
        'plugins/hello/.claude-plugin/plugin.json': hello({ description: 'Says bye.', author: { name: 'Acme Inc' } }),
      },
      finds: [
        'plugins/hello/.claude-plugin/plugin.json#/description',
        'plugins/hello/.claude-plugin/plugin.json#/author/name',
      ],
    },
    'long descriptions that part at their end': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello({ description: `${'Says hi to all. '.repeat(9)}Politely.` }),
        'plugins/hello/.claude-plugin/plugin.json': hello({ description: `${'Says hi to all. '.repeat(9)}Loudly.` }),
      },
      finds: ['plugins/hello/.claude-plugin/plugin.json#/description'],
    },
    'one says less than the other': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': hello({ license: 'MIT' }),
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello' } },
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      if (plugin.manifests.length < 2) continue;
      for (const field of fields) yield* disagreements(field, plugin, head);
    }
  },
});

const longest = 60;

interface Field {
  readonly what: string;
  readonly grave: boolean;
  said(manifest: Manifest): Said<string> | undefined;
  /** What all should say, where that is not what the first says. */
  wanted?(values: readonly string[]): string | undefined;
}

const fields: readonly Field[] = [
  // An event manifest is identified by its pluginId, which has a form of its own.
  { what: 'name', grave: true, said: manifest => (manifest.shape === 'event' ? undefined : manifest.name) },
  { what: 'version', grave: true, said: ({ version }) => version, wanted: highestVersion },
  { what: 'description', grave: false, said: ({ description }) => description },
  { what: 'author', grave: false, said: authorOf },
  { what: 'license', grave: false, said: manifest => textOf(manifest, 'license') },
];

function* disagreements(field: Field, plugin: Plugin, workspace: Workspace): Iterable<Found> {
  let first: Said<string> | undefined;
  for (const manifest of plugin.manifests) {
    const said = field.said(manifest);
    if (first === undefined) first = said;
    else if (said !== undefined && said.value.trim() !== first.value.trim()) {
      const all = plugin.manifests.flatMap(manifest => field.said(manifest)?.value ?? []);
      const wanted = field.wanted?.(all) ?? first.value;
      yield {
        at: said.place,
        before: first.place,
        message: `${saying(field, said.value, first.value, below(plugin.root, first.place.file))}${remark(said, first)}`,
        hint: hintFor(manifest, first.place, plugin, workspace),
        fix: { safe: false, edits: agreeing(wanted, said, first) },
        clients: readersOf(manifest, plugin, workspace),
        plugin: plugin.name.value,
        ...(!field.grave && { level: 'warn' as const }),
      };
    }
  }
}

/** The first manifest decides; of versions the highest, as a release script forgets a file more often than it invents a number. */
function agreeing(wanted: string, ...said: readonly Said<string>[]): Edit[] {
  return said.flatMap(({ value, place }) => (value === wanted ? [] : [{ at: place, value: wanted }]));
}

function saying({ what }: Field, here: string, there: string, file: string): string {
  const [is, was] = whereTheyPart(here.trim(), there.trim());
  const both = here.length <= longest && there.length <= longest;
  return both
    ? `${what} is ${shown(here)} here and ${shown(there)} in ${file}`
    : `${what} says ${is} here where ${file} says ${was}`;
}

function remark(said: Said<string>, first: Said<string>): string {
  return said.value.toLowerCase() === first.value.toLowerCase() ? '; only the letter case differs' : '';
}

function hintFor(manifest: Manifest, first: Place, plugin: Plugin, workspace: Workspace): string {
  const other = plugin.manifests.find(({ document }) => document.file === first.file);
  const readings = [
    [readersOf(manifest, plugin, workspace), 'this one'] as const,
    [other === undefined ? [] : readersOf(other, plugin, workspace), below(plugin.root, first.file)] as const,
  ].flatMap(([readers, file]) =>
    readers.length === 0 ? [] : [`${allOf(readers)} ${readers.length === 1 ? 'reads' : 'read'} ${file}`],
  );
  return readings.length === 0 ? 'Make them say the same.' : `Make them say the same; ${readings.join(', ')}.`;
}

function textOf({ document, value }: Manifest, key: string): Said<string> | undefined {
  const said = value[key];
  return typeof said === 'string' ? { value: said, place: inside(documentPlace(document), key) } : undefined;
}

function authorOf(manifest: Manifest): Said<string> | undefined {
  const { author } = manifest.value;
  if (typeof author !== 'object' || author === null) return textOf(manifest, 'author');
  const { name } = author as { name?: unknown };
  const place = inside(documentPlace(manifest.document), 'author', 'name');
  return typeof name === 'string' ? { value: name, place } : undefined;
}
