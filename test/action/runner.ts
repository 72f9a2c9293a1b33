import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { compiledBefore, finish } from '../work-folder.ts';
import { type Log, readLog } from './annotations.ts';
import { readKeyValues } from './key-values.ts';

/** A step of a workflow, as far as the Action can tell. */
export interface Step {
  /** The Node that the runner brings. */
  readonly node: string;
  readonly workspace: string;
  /** A new folder for the files of the runner. */
  readonly temp: string;
  /** The metadata of the Action. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What set the workflow off; the first push of a branch unless told. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** More than a runner sets, or something else. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the runner knows after the step. */
export interface StepEnd extends Log {
  readonly exitCode: number | null;
  readonly text: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Undefined when there is none, or when it was too long and dropped. */
  readonly summary: string | undefined;
  /** What the runner itself complains about. */
  readonly complaints: readonly string[];
}

const longestSummary = 1024 * 1024;

/** Runs a step the way the runner does: an environment of its own, the workspace as folder, files for what it says. */
export async function runStep(step: Step): Promise<StepEnd> {
  const { temp } = step;
  mkdirSync(join(temp, 'temp'), { recursive: true });
  const metadata = parse(readFileSync(step.action, 'utf8')) as Metadata;
  const inputs = filledIn(metadata, step.inputs ?? {});
  const main = join(dirname(step.action), metadata.runs.main);
  const { status, stdout, stderr } = await finish(step.workspace, [step.node, main], environment(step, inputs));
  const text = `${stdout}\n${stderr}`;
  const { values, faults } = readKeyValues(readFileSync(join(temp, 'output'), 'utf8'));
  const summary = readFileSync(join(temp, 'summary'));
  const tooLong = summary.length > longestSummary;
  const quiet = ['env', 'path', 'state'].filter(name => readFileSync(join(temp, name)).length > 0);
  return {
    ...readLog(text, step.workspace),
    exitCode: status,
    text,
    outputs: values,
    summary: tooLong || summary.length === 0 ? undefined : summary.toString('utf8'),
    complaints: [
      ...faults,
      ...(tooLong ? ['the summary is longer than 1024k'] : []),
      ...quiet.map(name => `${name} was written`),
    ],
  };
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

type Values = Readonly<Record<string, string>>;

/** Every input of the metadata has a value, empty where there is neither a given one nor a default. */
function filledIn({ inputs }: Metadata, given: Values): Values {
  const unknown = Object.keys(given).find(name => inputs[name] === undefined);
  if (unknown !== undefined) throw new Error(`The metadata has no input ${unknown}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: preset = '' }]) => [name, given[name] ?? preset]),
  );
}

const firstPush = { name: 'push', payload: { ref: 'refs/heads/main', before: '0'.repeat(40) } };

/** Exactly what a runner hands to a JavaScript action; nothing is inherited but PATH, and where Node keeps what it has compiled. */
function environment(step: Step, inputs: Values): NodeJS.ProcessEnv {
  const { workspace, temp, event = firstPush, environment: more = {} } = step;
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(temp, name), '');
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event.payload));
  const asked = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    PATH: process.env.PATH,
    ...compiledBefore(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_PATH: join(temp, 'path'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/plugins',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(temp, 'temp'),
    ...Object.fromEntries(asked),
    ...more,
  };
}
