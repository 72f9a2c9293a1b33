import { locator } from '../load/locate.ts';
import { explained, policyYaml } from '../load/policy/print.ts';
import { type Holding, pluginNamed, policiesFor, policyFor } from '../model/holding.ts';
import type { Policy } from '../model/policy.ts';
import { Trouble } from '../model/trouble.ts';
import { didYouMean, oneOf, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { harmlessYaml, isHarmless } from '../report/harmless-yaml.ts';
import { type Style, say } from '../report/style.ts';
import { visible } from '../report/visible.ts';
import { look } from './look.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';
import { type Whose, whoSaid } from './who-said.ts';

/** Prints the policy that holds: for everybody, for a plugin, in a catalog; with who said each key, where that is asked. */
export async function runPolicy(options: Options, ports: Ports): Promise<Outcome> {
  demandPlain('policy', options.format);
  const [verb] = options.words;
  if (verb !== 'print') {
    const said = verb === undefined ? 'policy needs to know what to do' : `policy cannot ${shown(verb)}`;
    throw new Trouble('policy-verb', said, 'Print what holds here: catalogc policy print --explain');
  }
  const { snapshot } = await ports.trees.readWorkTree(options.dir, excluded(options), 'all');
  const { workspace } = look(snapshot, options.asOf ?? ports.today());
  demandReadable(workspace);
  const held = holdingsOf(workspace, options);
  const place = whoSaid(workspace.snapshot);
  const { above } = snapshot;
  const not =
    above === undefined
      ? ''
      : `# the policy of ${visible(above)} is above and does not hold here; use --dir ${visible(above)}\n`;
  const text = (style: Style): string => {
    if (options.format === 'json') return asJson(held, place);
    const one = (holding: Holding) =>
      options.explain
        ? asTable(holding.policy, place, style)
        : harmlessYaml(policyYaml(applied(holding.policy, options), isHarmless));
    return `${not}${held
      .map(holding => `${headOf(holding, options, style)}${one(holding)}${refusedText(holding.policy, place)}`)
      .join('\n')}`;
  };
  return { kind: 'text', text, exitCode: 0 };
}

// What cannot be read would be printed as if nothing had been said.
function demandReadable({ documents, snapshot }: Workspace): void {
  const broken = documents.find(({ role, value }) => role === 'policy' && value === undefined);
  if (broken === undefined) return;
  const [fault] = broken.faults;
  const line = fault && locator(snapshot)(fault.place)?.line;
  const where = line === undefined ? broken.file : `${broken.file}:${line}`;
  const said = fault === undefined ? '' : `: ${fault.message}`;
  throw new Trouble(
    'policy-broken',
    `${where} cannot be read${said}`,
    'Mend it first; catalogc check shows the place.',
  );
}

function holdingsOf(workspace: Workspace, { plugin: name, catalog }: Options): readonly Holding[] {
  const catalogs = workspace.catalogs.map(each => each.name.value);
  for (const each of catalog) demand('catalog', each, catalogs);
  if (name === undefined) {
    if (catalog.length === 0) return [{ policy: workspace.policy, catalogs: [] }];
    return catalog.map(each => ({ policy: policyFor(workspace, { catalog: each }), catalogs: [each] }));
  }
  demand(
    'plugin',
    name,
    workspace.plugins.map(each => each.name.value),
  );
  const plugin = pluginNamed(workspace, name);
  if (plugin === undefined) return [];
  if (catalog.length === 0) return policiesFor(workspace, plugin);
  return catalog.map(each => ({ policy: policyFor(workspace, { plugin, catalog: each }), catalogs: [each] }));
}

function demand(noun: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = didYouMean(name, known);
  const all = known.length === 0 ? `There is no ${noun} here.` : `There are ${oneOf(known.slice(0, 5))}.`;
  throw new Trouble(`${noun}-unknown`, `No ${noun} is called ${shown(name)}`, near ? `Did you mean "${near}"?` : all);
}

/** Scopes that were asked about are in what is printed. */
function applied({ value }: Policy, { plugin, catalog }: Options): Pick<Policy, 'value'> {
  if (plugin === undefined && catalog.length === 0) return { value };
  const { scopes: _, ...rest } = value;
  return { value: rest };
}

function headOf({ catalogs }: Holding, { plugin }: Options, style: Style): string {
  if (plugin === undefined && catalogs.length === 0) return '';
  const where = catalogs.length === 0 ? 'in no catalog' : `in ${catalogs.join(', ')}`;
  return `${say(style, 'faint', `# ${visible(where)}`)}\n`;
}

function asTable(policy: Policy, whose: Whose, style: Style): string {
  const rows = explained(policy).map(({ key, value, origin }) => [key, short(value), whose(origin)] as const);
  const [first, second] = [0, 1].map(at => Math.max(...rows.map(row => (row[at] as string).length)));
  return rows
    .map(([key, value, by]) => {
      const cells = `${visible(key).padEnd(first ?? 0)}  ${visible(value).padEnd(second ?? 0)}`;
      return `${cells}  ${say(style, 'faint', visible(by))}`.trimEnd();
    })
    .join('\n')
    .concat('\n');
}

const widest = 60;

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

function refusedText({ refused }: Policy, whose: Whose): string {
  const lines = refused.map(({ key, after, at, lock }) => {
    const wanted = short(after ?? null);
    return visible(`# held back by the lock ${lock.pattern}: ${key} ${wanted}, wanted by ${whose(at)}`);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function asJson(held: readonly Holding[], whose: Whose): string {
  const told = held.map(({ policy, catalogs }) => ({
    catalogs,
    policy: policy.value,
    keys: explained(policy).map(({ key, value, origin }) => ({ key, value, from: whose(origin) })),
    scopes: policy.scopes.map(({ name }) => name),
    refused: policy.refused.map(({ key, before, after, at, lock }) => ({
      ...{ key, held: before ?? null, wanted: after ?? null, by: whose(at), lock: lock.pattern },
    })),
  }));
  return `${harmlessJson({ schema: 'policy-print/v1', policies: told })}\n`;
}
