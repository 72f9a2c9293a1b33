import type { FileLiteral, Tree } from '../../model/snapshot.ts';
import { pictureFaults } from '../picture-faults.ts';
import { rule } from '../rule.ts';

const manifest = 'plugins/hello/.codex-plugin/plugin.json';
const pictured = (face: object, files: Readonly<Record<string, FileLiteral>> = {}): Tree => ({
  [manifest]: { json: { name: 'hello', version: '1.0.0', interface: face } },
  ...Object.fromEntries(Object.entries(files).map(([path, file]) => [`plugins/hello/${path}`, file])),
});
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>\n`;
const logo = './assets/logo.svg';

export default rule({
  id: 'structure/assets',
  title: 'A picture of a plugin is none, or runs a script',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `Icon, logo and screenshots are what people choose a plugin by. codex-cli 0.169.0 does not look into them: a page of an
error that was saved as a picture stays a hole in the listing. A drawing in SVG may hold a program, which runs wherever it is
shown as part of a page, and no picture needs one. One that is not there is told by structure/path-missing.`,

  examples: {
    'a script in a drawing': {
      head: pictured({ logo }, { 'assets/logo.svg': svg('<script>fetch("https://acme.example")</script>') }),
      finds: ['plugins/hello/assets/logo.svg'],
    },
    'a handler, and a link that is a script': {
      head: pictured({ logo }, { 'assets/logo.svg': svg('<a href="javascript:alert(1)"><g onload="alert(2)"/></a>') }),
      finds: ['plugins/hello/assets/logo.svg', 'plugins/hello/assets/logo.svg'],
    },
    'a drawing that only draws': {
      head: pictured({ logo }, { 'assets/logo.svg': svg('<!-- no <script> here --><path d="M0 0h9v9z"/>') }),
      finds: [],
    },
    'a page in place of a picture': {
      head: pictured({ logo: './logo.png' }, { 'logo.png': '<!doctype html>\n<html><svg></svg></html>\n' }),
      finds: [`${manifest}#/interface/logo`],
    },
    'a folder, and a Git LFS pointer': {
      head: pictured(
        { composerIcon: './assets', screenshots: ['./assets/a.png'] },
        { 'assets/a.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n' },
      ),
      finds: [`${manifest}#/interface/composerIcon`, `${manifest}#/interface/screenshots/0`],
    },
    'a drawing that is called a photograph': {
      head: pictured({ logo: './logo.jpg' }, { 'logo.jpg': svg('') }),
      finds: [`${manifest}#/interface/logo`],
    },
    'one kind of pixels that is called another is only noted': {
      head: pictured({ logo: './logo.jpg' }, { 'logo.jpg': png }),
      finds: [`${manifest}#/interface/logo`],
    },
    'a picture, and one that is told elsewhere because it is not there': {
      head: pictured({ logo: './logo.PNG', composerIcon: './icon.png' }, { 'logo.PNG': png }),
      finds: [],
    },
  },

  *check({ head: { plugins, snapshot } }) {
    for (const plugin of plugins) if (plugin.components.assets.length > 0) yield* pictureFaults(plugin, snapshot);
  },
});
