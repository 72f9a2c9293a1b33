import { stringify } from 'yaml';
import type { Tree } from '../../src/model/snapshot.ts';
import { type Dice, diceOf } from './dice.ts';
import { oddTexts, type Plant, plantOf } from './plants.ts';

/** A repository as it was drawn. */
export interface Garden {
  readonly tree: Tree;
  readonly plants: readonly Plant[];
  /** Is the repository itself the marketplace? */
  readonly committed: boolean;
}

const sha = '0123456789abcdef0123456789abcdef01234567';
const hardNames = ['a1', '4ever', '0-9', 'x'.repeat(64), `${'long-'.repeat(12)}name`, 'z9-8-7'];
const plainNames = ['hello', 'code-review', 'git-tools', 'docs', 'notes', 'search', 'deploy', 'lint', 'graph'];
const categories = ['Developer Tools', 'C++ & "Systems"', '日本語', 'A/B: tests', '  spaced  '];

/** Draws a repository; the same seed gives the same tree. */
export function gardenOf(seed: number): Garden {
  const dice = diceOf(seed);
  const isRoot = seed % 6 === 5;
  const committed = isRoot ? seed % 12 === 5 : seed % 4 === 3;
  const names = isRoot ? [dice.one(plainNames)] : distinct(dice, 5);
  const plants = names.map((name, index) => plantOf(dice, name, isRoot ? dice.number(4) : seed * 5 + index));
  const catalogs = Array.from({ length: committed ? 1 : 1 + dice.number(3) }, (_, index) => index);
  const definitions = catalogs.map(index => {
    const name = `g${seed}-${index}`;
    return [`catalogs/${name}.yaml`, stringify(definition(dice, name, plants, committed))] as const;
  });
  const files = plants.flatMap(({ name, files }) =>
    Object.entries(files).map(([path, file]) => [isRoot ? path : `plugins/${name}/${path}`, file] as const),
  );
  const policy = isRoot ? [['policies/policy.yaml', rootPolicy] as const] : [];
  return { tree: Object.fromEntries([...definitions, ...files, ...policy]), plants, committed };
}

const rootPolicy =
  'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nplugins:\n  roots: ["."]\n';

function distinct(dice: Dice, count: number): string[] {
  const names = new Set<string>([dice.one(hardNames)]);
  while (names.size < count) names.add(dice.one(dice.chance(30) ? hardNames : plainNames));
  return [...names];
}

function definition(dice: Dice, name: string, plants: readonly Plant[], committed: boolean): object {
  const [first, ...rest] = plants as [Plant, ...Plant[]];
  const selectors = [
    undefined,
    [{ plugins: ['*'] }],
    [{ has: ['skills'] }],
    [{ kinds: ['codex', 'claude', 'agent-plugins'] }],
    [{ plugins: [first.name, '*-*'] }, { paths: ['plugins/h*'] }],
  ];
  const include = committed ? undefined : dice.one(selectors);
  const bare = plants.some(({ shapes }) => shapes.includes('copilot') && shapes.length === 1);
  return {
    schema: 'catalog/v1',
    name,
    owner: dice.one([
      { name: 'Acme' },
      { name: 'Åcme "&" Co', email: 'plugins@acme.example', url: 'https://acme.example' },
    ]),
    targets: ['codex', 'claude', 'copilot', ...dice.some(['cursor', 'neutral'])],
    ...(dice.chance(70) && { displayName: dice.one(oddTexts).slice(0, 60) }),
    ...(dice.chance(70) && { description: dice.one(oddTexts) }),
    ...(dice.chance(30) && { version: '3.1.4' }),
    ...(committed && { source: { kind: 'local' } }),
    ...(include !== undefined && { include }),
    ...(dice.chance(30) && rest.length > 2 && { exclude: [{ plugins: [rest[1]?.name] }] }),
    // Without a category codex finds no manifest for a plugin of copilot's.
    ...((bare || dice.chance(60)) && {
      defaults: { installation: 'AVAILABLE', authentication: 'ON_INSTALL', category: 'Other' },
    }),
    ...(dice.chance(50) && { order: dice.one([['name'], ['category'], ['category', 'name']]) }),
    entries: entriesOf(dice, first, rest),
    ...(dice.chance(50) && { renames: { ...(include === undefined && { 'old-name': first.name }), gone: null } }),
    publish: { repository: 'acme/plugins' },
  };
}

function entriesOf(dice: Dice, first: Plant, rest: readonly Plant[]): object {
  const own = {
    ...(dice.chance(70) && { category: dice.one(categories) }),
    ...(dice.chance(50) && { tags: dice.some(['a', 'two words', 'ünï-cøde', '"quoted"', 'c++'], 1) }),
    ...(dice.chance(40) && { description: dice.one(oddTexts) }),
    ...(dice.chance(40) && { displayName: dice.one(oddTexts).slice(0, 40) }),
    ...(dice.chance(30) && { homepage: 'https://acme.example/ä?b=c', author: { name: 'Team "A"' } }),
    ...(dice.chance(30) && { metadata: { 'acme.example': { tier: 1, nested: [true, 'x'] } } }),
    ...(dice.chance(40) && { products: dice.one([['CODEX'], ['CODEX', 'CHATGPT'], ['CHATGPT']]) }),
  };
  const second = rest[0];
  const third = rest[2];
  return {
    [first.name]: own,
    ...(second !== undefined && { [second.name]: { installation: dice.one(['INSTALLED_BY_DEFAULT', 'AVAILABLE']) } }),
    ...(third !== undefined && dice.chance(40) && { [third.name]: { installation: 'NOT_AVAILABLE' } }),
    ...(dice.chance(40) && { 'the-alias': { alias: first.name } }),
    ...(dice.chance(60) && { 'far-away': external(dice) }),
    ...(dice.chance(40) && { 'by-npm': { source: { kind: 'npm', package: '@acme/tool', version: '1.2.3' }, ...far } }),
  };
}

const far = { description: 'Lives elsewhere.', license: 'MIT', category: 'Elsewhere' };

function external(dice: Dice): object {
  const url = dice.one(['https://git.example.com/acme/far.git', 'https://github.com/acme/far', 'acme/far']);
  const source = dice.one([
    { kind: 'url', url, sha },
    { kind: 'url', url, ref: 'v1.0.0', sha },
    { kind: 'git-subdir', url, path: 'plugins/far', sha },
  ]);
  return { source, ...far };
}
