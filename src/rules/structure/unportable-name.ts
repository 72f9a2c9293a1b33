import { isPortable } from '../../model/windows-name.ts';
import { rule } from '../rule.ts';
import { unportableNames } from '../unportable-names.ts';

const manifest = { 'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } } };

export default rule({
  id: 'structure/unportable-name',
  title: 'A file has a name that Windows cannot make',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `One such name keeps everybody on Windows from the whole catalog: Git for Windows ends the clone with "error: invalid path"
and leaves an empty folder, for this plugin and for all others in it. Where a plugin is unpacked or copied instead, "a:b"
becomes a hidden stream of the file "a", a dot or blank at the end is dropped, and the file is not found by its name.`,
  source: 'https://learn.microsoft.com/windows/win32/fileio/naming-a-file',

  examples: {
    'a colon': {
      head: { ...manifest, 'plugins/hello/docs/did:web.md': '' },
      finds: ['plugins/hello/docs/did:web.md'],
    },
    'devices, whatever their ending': {
      head: { ...manifest, 'plugins/hello/aux.md': '', 'plugins/hello/con': '', 'plugins/hello/lib/com1.x.js': '' },
      finds: ['plugins/hello/aux.md', 'plugins/hello/con', 'plugins/hello/lib/com1.x.js'],
    },
    'a folder, told once': {
      head: { ...manifest, 'plugins/hello/NUL/a.md': '', 'plugins/hello/NUL/b.md': '' },
      finds: ['plugins/hello/NUL/a.md'],
    },
    'characters of no name': {
      head: { ...manifest, 'plugins/hello/q?.md': '', 'plugins/hello/<a>|*"': '', 'plugins/hello/tab\t': '' },
      finds: ['plugins/hello/<a>|*"', 'plugins/hello/q?.md', 'plugins/hello/tab\t'],
    },
    'a dot or a blank at the end': {
      head: { ...manifest, 'plugins/hello/notes.': '', 'plugins/hello/more /a.md': '' },
      finds: ['plugins/hello/more /a.md', 'plugins/hello/notes.'],
    },
    'names that only look like it': {
      head: {
        ...manifest,
        'plugins/hello/.gitignore': '',
        'plugins/hello/auxiliary.md': '',
        'plugins/hello/console/com.md': '',
        'plugins/hello/docs/a con.md': '',
        'plugins/hello/docs/ä 😀.md': '',
      },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const files = plugin.files.filter(file => !isPortable(file));
      if (files.length > 0) yield* unportableNames(files, plugin);
    }
  },
});
