import type { ClientId } from '../../src/model/client.ts';
import type { FileLiteral } from '../../src/model/snapshot.ts';

/** One fault, planted in a tree where everything else is right. Members that are undefined are taken away. */
export interface FaultPlan {
  readonly top?: Readonly<Record<string, unknown>>;
  readonly entry?: Readonly<Record<string, unknown>>;
  /** Instead of the entry object. */
  readonly instead?: unknown;
  /** The name of the plugin, in its entry and in its manifests. */
  readonly called?: string;
  /** Written over the manifests of the plugin. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: (plugin: string) => Readonly<Record<string, FileLiteral | undefined>>;
  readonly text?: (text: string) => string;
  /** The clients it is tried with; all three unless told. */
  readonly clients?: readonly ClientId[];
}

const url = 'https://git.example.com/acme/far.git';
const source = (value: unknown): FaultPlan => ({ entry: { source: value } });
const policy = (value: unknown, ...clients: ClientId[]): FaultPlan => ({ entry: { policy: value }, clients });
const manifests = ['.codex-plugin/plugin.json', '.claude-plugin/plugin.json', '.plugin/plugin.json'] as const;

function instead(make: (folder: string, path: string) => FileLiteral | undefined): NonNullable<FaultPlan['files']> {
  return folder => Object.fromEntries(manifests.map(path => [`${folder}/${path}`, make(folder, path)]));
}

/** Faults of what is in the tree; `none` is the tree without one. */
const nearFaults: Readonly<Record<string, FaultPlan>> = {
  none: {},
  'source missing': source(undefined),
  'source null': source(null),
  'source number': source(7),
  'source of kind oci': source({ source: 'oci', image: 'acme/far' }),
  'source of kind GitHub': source({ source: 'GitHub', repo: 'acme/far' }),
  'source without kind': source({ path: './plugins/victim' }),
  'source of kind local': source({ source: 'local', path: './plugins/victim' }),
  'source npm': { ...source({ source: 'npm', package: '@acme/far' }), clients: ['copilot'] },
  'source archive': {
    ...source({ source: 'archive', url: 'https://acme.example/far.zip' }),
    clients: ['codex', 'copilot'],
  },
  'source leads out': source('./../victim'),
  'source absolute': source('/plugins/victim'),
  'source without dot': source('plugins/victim'),
  'source with backslash': source('./plugins\\victim'),
  'source of backslashes': source('.\\plugins\\victim'),
  'source empty': source(''),
  'folder missing': source('./plugins/nowhere'),
  'folder in other case': source('./plugins/Victim'),
  'name missing': { entry: { name: undefined } },
  'name number': { entry: { name: 7 } },
  'name null': { entry: { name: null } },
  'name with blank': { called: 'vic tim' },
  'name with underscore': { called: 'vic_tim' },
  'name with dots': { called: 'vic..tim' },
  'name with emoji': { called: 'victim🎈' },
  'name of 65': { called: 'v'.repeat(65) },
  'name of a brand': { called: 'claude-victim' },
  'name twice': { called: 'good' },
  'name not in manifest': { manifest: { name: 'somebody-else' } },
  'entry text': { instead: './plugins/victim' },
  'entry null': { instead: null },
  'category number': { entry: { category: 7 } },
  'category null': { entry: { category: null } },
  'description number': { entry: { description: 7 } },
  'version number': { entry: { version: 7 } },
  'author text': { entry: { author: 'Ana' } },
  'homepage no address': { entry: { homepage: 'acme' } },
  'tags text': { entry: { tags: 'one' } },
  'keywords of numbers': { entry: { keywords: [1, 2] } },
  'strict text': { entry: { strict: 'yes' } },
  'unknown field': { entry: { colour: 'red' } },
  'dependency with odd name': { entry: { dependencies: ['no such plugin'] } },
  'installation unknown': policy({ installation: 'SOMETIMES' }, 'codex', 'claude', 'copilot'),
  'installation lower case': policy({ installation: 'available' }, 'codex'),
  'installation null': policy({ installation: null }, 'codex'),
  'authentication unknown': policy({ authentication: 'NONE' }, 'codex'),
  'policy null': policy(null, 'codex'),
  'policy text': policy('AVAILABLE', 'codex'),
  'products without codex': policy({ products: ['CHATGPT'] }, 'codex'),
  'products none': policy({ products: [] }, 'codex'),
  'products unknown': policy({ products: ['VSCODE'] }, 'codex'),
  'catalog name missing': { top: { name: undefined } },
  'catalog name number': { top: { name: 7 } },
  'catalog name with blank': { top: { name: 'my plugins' } },
  'catalog name with dot': { top: { name: 'my.plugins' } },
  'catalog name with underscore': { top: { name: 'my_plugins' } },
  'catalog name reserved by codex': { top: { name: 'openai-bundled' } },
  'catalog name reserved by claude': { top: { name: 'claude-plugins-official' } },
  'plugins missing': { top: { plugins: undefined } },
  'plugins null': { top: { plugins: null } },
  'plugins object': { top: { plugins: {} } },
  'owner missing': { top: { owner: undefined }, clients: ['claude', 'copilot'] },
  'owner text': { top: { owner: 'Acme' }, clients: ['claude', 'copilot'] },
  'owner name empty': { top: { owner: { name: '' } }, clients: ['claude', 'copilot'] },
  'interface text': { top: { interface: 'Acme' } },
  'interface with number': { top: { interface: { displayName: 7 } }, clients: ['codex'] },
  'metadata text': { top: { metadata: 'x' }, clients: ['claude', 'copilot'] },
  'plugin root': { top: { metadata: { description: 'x', pluginRoot: './plugins' } } },
  'rename to nowhere': { top: { renames: { old: 'nowhere' } }, clients: ['claude'] },
  'rename in a circle': { top: { renames: { a: 'b', b: 'a' } }, clients: ['claude', 'copilot'] },
  'byte order mark': { text: text => `\ufeff${text}` },
  comment: { text: text => `// ours\n${text}` },
  'comma at the end': { text: text => text.replace(/\}\s*$/, ',}\n') },
  'half a file': { text: text => text.slice(0, text.length / 2) },
  'empty file': { text: () => '' },
  'top is text': { text: () => '"plugins"\n' },
  'key twice': { text: text => text.replace('"name": "victim",', '"name": "victim", "name": "victim",') },
  'manifest missing': { files: instead(() => undefined) },
  'manifest broken': { files: instead(() => '{ "name": ') },
  'manifest empty': { files: instead(() => '') },
  'manifest a list': { files: instead(() => '[]\n') },
  'manifest without name': { manifest: { name: undefined } },
  'manifest name number': { manifest: { name: 7 } },
  'manifest version number': { manifest: { version: 7 } },
  'manifest version with slash': { manifest: { version: '1/2' } },
  'manifest version blank': { manifest: { version: ' ' } },
  'manifest keywords null': { manifest: { keywords: null } },
  'manifest a link': {
    files: folder => ({ ...instead((_, path) => ({ link: `../real-${path.slice(1, 4)}.json` }))(folder) }),
  },
};

/** Faults of a source in a repository that is really there, with the plugin at its root and again in a folder. */
function gitFaults(sha: string): Readonly<Record<string, FaultPlan>> {
  const git = (more: object) => source({ source: 'url', url, sha, ...more });
  const subdir = (more: object) => source({ source: 'git-subdir', url, sha, ...more });
  return {
    'git sound': git({}),
    'git sha short': git({ sha: sha.slice(0, 7) }),
    'git sha upper case': git({ sha: sha.toUpperCase() }),
    'git sha too long': git({ sha: sha + sha.slice(0, 24) }),
    'git sha unknown there': git({ sha: '0123456789abcdef0123456789abcdef01234567' }),
    'git sha number': git({ sha: 7 }),
    'git url missing': source({ source: 'url', sha }),
    'git url is none': git({ url: 'no such place' }),
    'git ref number': git({ ref: 7 }),
    'git subfolder sound': subdir({ path: 'plugins/victim' }),
    'git subfolder without path': subdir({}),
    'git subfolder leads out': subdir({ path: '../victim' }),
    'git subfolder missing there': subdir({ path: 'plugins/nowhere' }),
  };
}

/** All faults by name; `sha` is the commit of the repository far away. */
export function faultsWith(sha: string): Readonly<Record<string, FaultPlan>> {
  return { ...nearFaults, ...gitFaults(sha) };
}
