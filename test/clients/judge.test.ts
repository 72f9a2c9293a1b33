import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientsReading } from '../../src/clients/facts.ts';
import { type ClientFault, judgeManifest, judgeMarketplace } from '../../src/clients/judge.ts';
import { type ClientId, clientIds } from '../../src/model/client.ts';
import type { Shape } from '../../src/model/plugin.ts';
import { expectLinear } from '../growth.ts';
import { runs } from '../runs.ts';

const file: Readonly<Record<ClientId, string>> = {
  codex: '.agents/plugins/marketplace.json',
  claude: '.claude-plugin/marketplace.json',
  copilot: '.github/plugin/marketplace.json',
  cursor: '.cursor-plugin/marketplace.json',
};

const short = ({ kind, effect, pointer }: ClientFault) => `${kind} ${effect} ${pointer}`;

const sha = '0123456789abcdef0123456789abcdef01234567';

function catalog(change: Readonly<Record<string, unknown>>, ...entries: readonly unknown[]) {
  return { name: 'acme', owner: { name: 'Acme' }, description: 'Tools.', plugins: entries, ...change };
}

const hello = { name: 'hello', source: './plugins/hello' };

const entry = (change: Readonly<Record<string, unknown>>) => catalog({}, { ...hello, ...change });

const source = (value: unknown) => catalog({}, { name: 'hello', source: value });

const faultsOf = (client: ClientId, value: unknown) => judgeMarketplace(client, value, file[client]).map(short);

describe('a catalog all clients like', () => {
  test.each(clientIds)('%s', client => {
    const value = catalog({}, hello, { name: 'far', source: './plugins/far' });
    const { description, ...cursor } = value;
    expect(faultsOf(client, client === 'cursor' ? cursor : value), description).toEqual([]);
  });
});

describe('what each client makes of a fault', () => {
  const cases: readonly (readonly [
    what: string,
    value: unknown,
    found: Partial<Record<ClientId, readonly string[]>>,
  ])[] = [
    ['no object at all', null, { codex: ['shape catalog-refused '], claude: ['shape catalog-refused '] }],
    ['an array', ['acme', null, []], { codex: ['shape none '], copilot: ['shape catalog-refused '] }],
    [
      'no name',
      { owner: { name: 'a' }, description: 'd', plugins: [hello] },
      {
        codex: ['missing catalog-refused '],
        claude: ['missing catalog-refused '],
        copilot: ['missing catalog-refused '],
      },
    ],
    [
      'no owner',
      { name: 'acme', description: 'd', plugins: [hello] },
      { codex: [], claude: ['missing catalog-refused '], copilot: ['missing catalog-refused '] },
    ],
    [
      'an owner without a name',
      catalog({ owner: {} }, hello),
      {
        codex: [],
        claude: ['missing catalog-refused /owner'],
        copilot: ['missing catalog-refused /owner'],
        cursor: ['missing catalog-refused /owner'],
      },
    ],
    [
      'no description',
      { name: 'acme', owner: { name: 'a' }, plugins: [hello] },
      { codex: [], claude: ['missing warned '], copilot: [] },
    ],
    ['no entries', catalog({}), { codex: [], claude: ['limit warned /plugins'], copilot: [] }],
    [
      'a dot in the name',
      catalog({ name: 'a.b' }, hello),
      { codex: ['name catalog-refused /name'], claude: [], copilot: [] },
    ],
    [
      'an underscore in the name',
      catalog({ name: 'a_b' }, hello),
      { codex: [], claude: [], copilot: ['name catalog-refused /name'] },
    ],
    [
      'a name of OpenAI',
      catalog({ name: 'openai-curated' }, hello),
      { codex: ['reserved-name catalog-refused /name'], claude: [] },
    ],
    [
      'a name of Anthropic, respelled',
      catalog({ name: 'claude.code.plugins' }, hello),
      { claude: ['reserved-name catalog-refused /name'] },
    ],
    [
      'a name that claims to be official',
      catalog({ name: 'my-official-claude' }, hello),
      { claude: ['reserved-name catalog-refused /name'] },
    ],
    [
      'a slip of the finger at the top',
      catalog({ desciption: 'x' }, hello),
      { codex: ['unknown-field field-ignored /desciption'], claude: ['unknown-field warned /desciption'] },
    ],
    [
      'a field of another client',
      catalog({ interface: { displayName: 'Acme' } }, hello),
      { codex: [], claude: ['unknown-field warned /interface'], copilot: [] },
    ],
    [
      'an entry that is no object',
      catalog({}, 'hello'),
      {
        codex: ['type catalog-refused /plugins/0'],
        claude: ['type entry-refused /plugins/0'],
        copilot: ['type catalog-refused /plugins/0'],
        cursor: ['type entry-refused /plugins/0'],
      },
    ],
    [
      'no source',
      catalog({}, { name: 'hello' }),
      {
        codex: ['missing catalog-refused /plugins/0'],
        claude: ['missing entry-refused /plugins/0'],
        copilot: ['missing catalog-refused /plugins/0'],
      },
    ],
    [
      'a blank in a plugin name',
      entry({ name: 'he llo' }),
      {
        codex: ['name entry-dropped /plugins/0/name'],
        claude: ['name entry-refused /plugins/0/name'],
        copilot: ['name catalog-refused /plugins/0/name'],
        cursor: ['name entry-refused /plugins/0/name'],
      },
    ],
    ['two dots in a plugin name', entry({ name: 'he..llo' }), { copilot: ['name catalog-refused /plugins/0/name'] }],
    [
      'a dot at the end of a plugin name',
      entry({ name: 'hello.' }),
      { copilot: ['name catalog-refused /plugins/0/name'] },
    ],
    ['a dot in a plugin name', entry({ name: 'he.llo' }), { copilot: [] }],
    [
      'keywords that are numbers',
      entry({ keywords: [1, 2] }),
      {
        copilot: ['type catalog-refused /plugins/0/keywords/0', 'type catalog-refused /plugins/0/keywords/1'],
      },
    ],
    ['a licence that is a number', entry({ license: 7 }), { copilot: ['type catalog-refused /plugins/0/license'] }],
    [
      'a brand in a plugin name',
      entry({ name: 'claude-hello' }),
      { codex: [], claude: ['reserved-name entry-refused /plugins/0/name'] },
    ],
    [
      'a brand inside a plugin name',
      entry({ name: 'hello-claude' }),
      { claude: ['reserved-name warned /plugins/0/name'] },
    ],
    [
      'a category that is a number',
      entry({ category: 5 }),
      {
        codex: ['type catalog-refused /plugins/0/category'],
        claude: ['type entry-refused /plugins/0/category'],
        copilot: ['type catalog-refused /plugins/0/category'],
        cursor: [],
      },
    ],
    [
      'a policy nobody knows',
      entry({ policy: { installation: 'DEPRECATED' } }),
      {
        codex: ['enum catalog-refused /plugins/0/policy/installation'],
        claude: ['unknown-field warned /plugins/0/policy'],
        copilot: [],
      },
    ],
    ['no policy, said as null', entry({ policy: null }), { codex: ['type catalog-refused /plugins/0/policy'] }],
    [
      'products without CODEX',
      entry({ policy: { products: ['CHATGPT'] } }),
      { codex: ['products entry-dropped /plugins/0/policy/products'] },
    ],
    [
      'a product nobody knows',
      entry({ policy: { products: ['CODEX', 'SORA'] } }),
      { codex: ['products catalog-refused /plugins/0/policy/products/1'] },
    ],
    [
      'a homepage that is no URL',
      entry({ homepage: 'nope' }),
      {
        codex: [],
        claude: ['shape entry-refused /plugins/0/homepage'],
        copilot: ['shape catalog-refused /plugins/0/homepage'],
      },
    ],
    [
      'hooks as a path',
      entry({ hooks: './hooks.json' }),
      { codex: [], claude: ['shape component-dropped /plugins/0/hooks'], copilot: [] },
    ],
    ['headers for a folder', entry({ headers: { A: 'b' } }), { claude: ['shape warned /plugins/0/headers'] }],
    [
      'two entries of one name',
      catalog({}, hello, hello),
      {
        codex: ['duplicate entry-dropped /plugins/1/name'],
        claude: ['duplicate entry-refused /plugins/0/name', 'duplicate entry-refused /plugins/1/name'],
        copilot: ['duplicate catalog-refused /plugins/1/name'],
        cursor: ['duplicate entry-refused /plugins/1/name'],
      },
    ],
    [
      'two entries of one name, the first unusable',
      catalog({}, { ...hello, source: null }, hello),
      { codex: ['source entry-dropped /plugins/0/source'] },
    ],
    [
      'renames in a circle',
      catalog({ renames: { a: 'b', b: 'a', c: 'a', d: 'hello', e: null } }, hello),
      {
        claude: [
          'renames entry-refused /renames/a',
          'renames entry-refused /renames/b',
          'renames entry-refused /renames/c',
        ],
        codex: [],
        copilot: [],
      },
    ],
    [
      'a rename to nowhere',
      catalog({ renames: { a: 'b', b: 'gone' } }, hello),
      { claude: ['renames entry-refused /renames/a', 'renames entry-refused /renames/b'] },
    ],
    [
      'a dependency nobody lists',
      entry({ dependencies: ['other'] }),
      {
        claude: ['missing install-fails /plugins/0/dependencies/0'],
        codex: [],
        copilot: [],
      },
    ],
    [
      'a dependency in another catalog',
      entry({ dependencies: [{ name: 'x', marketplace: 'y' }, 'x@z', 'hello@acme'] }),
      {
        claude: [
          'missing install-fails /plugins/0/dependencies/0',
          'missing install-fails /plugins/0/dependencies/1',
          'circle install-fails /plugins/0/dependencies/2',
        ],
      },
    ],
    [
      'a dependency with an odd range',
      entry({ dependencies: [{ name: 'hello', version: 'nope' }] }),
      {
        claude: [
          'shape install-fails /plugins/0/dependencies/0/version',
          'circle install-fails /plugins/0/dependencies/0',
        ],
      },
    ],
  ];
  test.each(cases)('%s', (_, value, found) => {
    for (const client of clientIds)
      if (found[client] !== undefined) expect(faultsOf(client, value), client).toEqual(found[client]);
  });
});

describe('what each client makes of a source', () => {
  const cases: readonly (readonly [what: string, value: unknown, found: Partial<Record<ClientId, string>>])[] = [
    ['the root', '.', { codex: '', claude: '', copilot: '' }],
    ['a bare name', 'hello', { codex: 'entry-dropped', claude: 'entry-refused', copilot: '', cursor: '' }],
    [
      'a path that leaves',
      './../x',
      { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'install-fails', cursor: 'entry-refused' },
    ],
    [
      'an absolute path',
      '/x',
      { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'install-fails', cursor: 'entry-refused' },
    ],
    ['a backslash', './p\\x', { codex: 'install-fails', claude: 'install-fails', copilot: 'install-fails' }],
    ['backslashes only', '.\\p\\x', { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'install-fails' }],
    ['nothing', '', { codex: 'entry-dropped', claude: 'entry-refused' }],
    [
      'a local object',
      { source: 'local', path: './x' },
      { codex: '', claude: 'entry-refused', copilot: 'catalog-refused', cursor: 'entry-refused' },
    ],
    [
      'a kind no one knows',
      { source: 'constructor' },
      { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'catalog-refused' },
    ],
    [
      'github',
      { source: 'github', repo: 'o/r', sha },
      { codex: 'entry-dropped', claude: '', copilot: '', cursor: 'entry-refused' },
    ],
    ['github without a repo', { source: 'github' }, { claude: 'entry-refused', copilot: 'catalog-refused' }],
    [
      'github with a bad repo',
      { source: 'github', repo: 'bad' },
      { claude: 'install-fails', copilot: 'catalog-refused' },
    ],
    [
      'a pin under a wrong name',
      { source: 'url', url: 'https://h.test/x.git', commit: sha },
      { codex: 'field-ignored', claude: 'field-ignored', copilot: 'field-ignored' },
    ],
    [
      'a path in a url',
      { source: 'url', url: 'https://h.test/x.git', path: 'p' },
      { codex: '', claude: 'field-ignored', copilot: '' },
    ],
    [
      'a short sha',
      { source: 'url', url: 'https://h.test/x.git', sha: 'abc1234' },
      { codex: 'install-fails', claude: 'entry-refused', copilot: 'catalog-refused' },
    ],
    [
      'an upper-case sha',
      { source: 'url', url: 'https://h.test/x.git', sha: sha.toUpperCase() },
      { codex: '', claude: 'entry-refused', copilot: '' },
    ],
    [
      'git://',
      { source: 'url', url: 'git://h.test/x.git' },
      { codex: 'entry-dropped', claude: 'install-fails', copilot: '' },
    ],
    [
      'a page of a repository',
      { source: 'url', url: 'https://github.com/o/r/tree/main/x' },
      { codex: 'install-fails' },
    ],
    [
      'a subfolder that leaves',
      { source: 'git-subdir', url: 'o/r', path: '../p' },
      { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'install-fails' },
    ],
    [
      'no subfolder',
      { source: 'git-subdir', url: 'o/r' },
      { codex: 'entry-dropped', claude: 'entry-refused', copilot: 'catalog-refused' },
    ],
    [
      'npm',
      { source: 'npm', package: '@o/p', version: '^1.0.0' },
      { codex: '', claude: '', copilot: 'catalog-refused', cursor: 'entry-refused' },
    ],
    ['npm with the version in the name', { source: 'npm', package: 'p@1' }, { codex: 'entry-dropped' }],
    [
      'an archive',
      { source: 'archive', url: 'https://h.test/x.zip', sha256: 'a'.repeat(64) },
      { codex: 'entry-dropped', claude: '', copilot: 'catalog-refused' },
    ],
    ['an archive of this machine', { source: 'archive', url: 'https://127.0.0.1/x.zip' }, { claude: 'entry-refused' }],
    [
      'a command with an odd timeout',
      { source: 'command', command: 'tool path', timeout: 0 },
      { claude: 'entry-refused' },
    ],
  ];
  test.each(cases)('%s', (_, value, found) => {
    for (const client of clientIds) {
      if (found[client] === undefined) continue;
      const effects = judgeMarketplace(client, source(value), file[client]).map(({ effect }) => effect);
      expect(effects, client).toEqual(found[client] === '' ? [] : [found[client]]);
    }
  });

  test('below .cursor-plugin codex takes a folder without "./"', () => {
    expect(judgeMarketplace('codex', source('plugins/hello'), 'x/.cursor-plugin/marketplace.json')).toEqual([]);
  });

  test('a bare name is fine where claude is told its folder', () => {
    expect(
      faultsOf('claude', catalog({ metadata: { pluginRoot: './plugins' } }, { name: 'hello', source: 'hello' })),
    ).toEqual([]);
  });
});

describe('messages', () => {
  test('say what is so, with the value, on one line', () => {
    const [fault] = judgeMarketplace('codex', entry({ policy: { installation: 'DEPRECATED' } }), file.codex);
    expect(fault?.message).toBe(
      'entry "hello": policy.installation is "DEPRECATED", not one of NOT_AVAILABLE, AVAILABLE, INSTALLED_BY_DEFAULT',
    );
    expect(fault?.entry).toBe('hello');
  });

  test('guess what was meant', () => {
    const hints = (value: unknown) => judgeMarketplace('claude', value, file.claude).map(({ hint }) => hint);
    expect(hints(entry({ descripton: 'x' }))).toEqual(['Did you mean "description"?']);
    expect(hints(source({ source: 'github', repo: 'o/r', commit: sha }))).toEqual(['Did you mean "sha"?']);
  });

  test('say who may use a reserved name', () => {
    const [fault] = judgeMarketplace('claude', catalog({ name: 'agent-skills' }, hello), file.claude);
    expect(fault?.owner).toBe('anthropics');
  });
});

describe('manifests', () => {
  const cases: readonly (readonly [
    what: string,
    client: ClientId,
    shape: Shape,
    value: unknown,
    found: readonly string[],
  ])[] = [
    [
      'four prompts',
      'codex',
      'codex',
      { interface: { defaultPrompt: ['a', 'b', 'c', 'd'] } },
      ['limit field-ignored /interface/defaultPrompt/3'],
    ],
    [
      'a prompt of 513',
      'codex',
      'codex',
      { interface: { defaultPrompt: 'x'.repeat(513) } },
      ['limit field-ignored /interface/defaultPrompt'],
    ],
    ['a prompt of 512 signs', 'codex', 'codex', { interface: { defaultPrompt: ['😀'.repeat(128)] } }, []],
    [
      'a logo without "./"',
      'codex',
      'codex',
      { interface: { logo: 'logo.png' } },
      ['shape field-ignored /interface/logo'],
    ],
    ['skills that leave', 'codex', 'codex', { skills: ['./skills', './../x'] }, ['shape field-ignored /skills/1']],
    [
      'two spellings',
      'codex',
      'codex',
      { interface: { websiteURL: 'a', websiteUrl: 'b' } },
      ['duplicate install-fails /interface/websiteUrl'],
    ],
    ['a version with a slash', 'codex', 'claude', { name: 'a', version: '1/2' }, ['shape install-fails /version']],
    ['a blank version', 'codex', 'codex', { name: 'a', version: ' ' }, ['shape install-fails /version']],
    ['a slip of the finger', 'codex', 'codex', { mcpServer: {} }, ['unknown-field field-ignored /mcpServer']],
    ['a field of another client', 'codex', 'codex', { lspServers: {} }, []],
    [
      'a schema codex does not know',
      'codex',
      'agent-plugins',
      { $schema: 'https://agent-plugins.org/schemas/9.0.0/plugin.schema.json', name: 'a' },
      ['shape install-fails /$schema'],
    ],
    [
      'codex fields for claude',
      'claude',
      'claude',
      { name: 'a', version: '1', description: 'd', author: { name: 'x' }, apps: './a' },
      ['unknown-field warned /apps'],
    ],
    ['only a name', 'claude', 'claude', { name: 'a' }, ['missing warned ', 'missing warned ', 'missing warned ']],
    [
      'fields of the entry',
      'claude',
      'claude',
      { name: 'a', version: '1', description: 'd', author: { name: 'x' }, category: 'c' },
      ['shape warned /category'],
    ],
    [
      'not kebab-case',
      'claude',
      'claude',
      { name: 'aB', version: '1', description: 'd', author: { name: 'x' } },
      ['name warned /name'],
    ],
    ['a shape the client does not read', 'claude', 'codex', { name: 5, foo: 1 }, []],
    [
      'types, where the schemas say less',
      'codex',
      'codex',
      { name: 5, keywords: null, interface: [] },
      ['type install-fails /name', 'type install-fails /keywords', 'type install-fails /interface'],
    ],
  ];
  test.each(cases)('%s', (_, client, shape, value, found) => {
    expect(judgeManifest(client, value, shape).map(short)).toEqual(found);
  });

  test('a limit of older versions says so', () => {
    const [fault] = judgeManifest('codex', { interface: { defaultPrompt: 'x'.repeat(129) } }, 'codex');
    expect(fault?.before).toBe('0.169.0');
  });
});

describe('hostile values', () => {
  const keys = fc.constantFrom(
    'name',
    'plugins',
    'source',
    'policy',
    'owner',
    'renames',
    'dependencies',
    'metadata',
    '__proto__',
    'constructor',
    'toString',
    'path',
    'url',
    'sha',
    'interface',
    'products',
  );
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.constantFrom('local', 'url', 'hello', './x', '..', '__proto__'),
      fc.array(tie('value')),
      fc.dictionary(keys, tie('value')),
    ),
  }));

  test('are never thrown at the caller, and told on one line', () => {
    const shapes: readonly Shape[] = ['codex', 'claude', 'cursor', 'copilot', 'agent-plugins', 'event'];
    fc.assert(
      fc.property(value, fc.constantFrom(...clientIds), fc.constantFrom(...shapes), (random, client, shape) => {
        const found = [
          ...judgeMarketplace(client, random, file[client]),
          ...judgeMarketplace(
            client,
            { name: 'a', plugins: [random, { name: 'b', source: random }], renames: random },
            file[client],
          ),
          ...judgeManifest(client, random, shape),
        ];
        for (const fault of found) expect(fault.message).toMatch(/^[^\n\r]+$/);
      }),
      { numRuns: runs(300) },
    );
  });

  test('prototype keys are keys like others', () => {
    const value = JSON.parse(
      '{"name":"acme","plugins":[],"owner":{"name":"a"},"description":"d","__proto__":1,"constructor":2}',
    ) as unknown;
    expect(faultsOf('claude', value)).toEqual([
      'limit warned /plugins',
      'unknown-field warned /__proto__',
      'unknown-field warned /constructor',
    ]);
  });

  test('many entries, and a long chain of renames, take no longer than they should', () => {
    expectLinear(count => {
      const plugins = Array.from({ length: count }, (_, index) => ({
        name: `p${index % (count / 2)}`,
        source: { source: 'oci' },
        x: 1,
      }));
      const renames = Object.fromEntries(plugins.map((_, index) => [`old${index}`, `old${index + 1}`]));
      for (const client of clientIds) judgeMarketplace(client, catalog({ plugins, renames }), file[client]);
    }, 4_000);
  });
});

test('every file of these tests is read by its own client', () => {
  for (const client of clientIds) expect(clientsReading(file[client])).toEqual([client]);
});
