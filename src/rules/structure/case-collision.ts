import { foldedPath } from '../../model/folded-path.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = { json: { name: 'hello', version: '1.0.0' } };

export default rule({
  id: 'structure/case-collision',
  title: 'Two paths are one on disks that ignore letter case',
  level: 'error',
  since: '0.1.0',
  why: `On macOS and Windows a clone keeps only one of "skills/Deploy" and "skills/deploy", and which one is chance. Users
there get another plugin than users on Linux, with a dirty work tree on top. So it is with names that macOS takes for one
("straße" and "strasse"), and with those that differ in dots and blanks at their end, which Windows drops.`,

  examples: {
    'two folders': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/skills/Deploy/SKILL.md': '---\ndescription: Deploys.\n---\n',
        'plugins/hello/skills/deploy/SKILL.md': '---\ndescription: Deploys.\n---\n',
      },
      finds: ['plugins/hello/skills/deploy/SKILL.md'],
    },
    'two files': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, 'plugins/hello/a.md': '', 'plugins/hello/A.md': '' },
      finds: ['plugins/hello/a.md'],
    },
    'a letter that is two small ones': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        'plugins/hello/docs/straße.md': '',
        'plugins/hello/docs/strasse.md': '',
      },
      finds: ['plugins/hello/docs/straße.md'],
    },
    'a dot at the end': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, 'plugins/hello/a': '', 'plugins/hello/a.': '' },
      finds: ['plugins/hello/a.'],
    },
    'the same name in two folders': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, 'plugins/hello/a/x': '', 'plugins/hello/b/X': '' },
      finds: [],
    },
  },

  *check({ head }) {
    const seen = new Map<string, string>(); // folded path -> the first file that is it, or lies below it
    const told = new Set<string>();
    let last = '';
    for (const { file, plugin } of filesOf(head)) {
      // From the top down: of two colliding folders, only the folders are told. Those of the file before are known.
      for (let end = file.indexOf('/', sharedFolder(last, file)); ; end = file.indexOf('/', end + 1)) {
        const path = end < 0 ? file : file.slice(0, end);
        const folded = foldedPath(path);
        const other = seen.get(folded);
        if (other === undefined) seen.set(folded, file);
        else if (!isAt(path, other)) {
          if (!told.has(path)) {
            told.add(path);
            const theirs = partOf(other, path.split('/').length);
            const message = `${shown(path)} and ${shown(theirs)} are the same path on macOS or Windows`;
            yield { at: { file }, before: { file: other }, message, hint: 'Rename one of them.', plugin };
          }
          break;
        }
        if (end < 0) break;
      }
      last = file;
    }
  },
});

/** Length of the folders two paths have in common, with the last slash. */
function sharedFolder(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '/') shared = i + 1;
  return shared;
}

/** Is a file this path, or does it lie below it? */
function isAt(path: string, file: string): boolean {
  return file.startsWith(path) && (file.length === path.length || file[path.length] === '/');
}

/** The first steps of a path. */
function partOf(file: string, steps: number): string {
  return file.split('/').slice(0, steps).join('/');
}

function* filesOf({ plugins }: Workspace): Iterable<{ file: string; plugin: string }> {
  for (const { files, name } of plugins) for (const file of files) yield { file, plugin: name.value };
}
