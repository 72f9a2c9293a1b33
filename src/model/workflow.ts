import type { Place, Said } from './place.ts';

/** What a token may do: all of one kind, or a level for each right. */
export type Permissions = 'read-all' | 'write-all' | ReadonlyMap<string, string>;

/** A workflow of GitHub, as far as its file says what we ask. */
export interface Workflow {
  readonly file: string;
  /** What it is called; its file, where it has no name. */
  readonly name: string;
  /** Event -> the place that says it. */
  readonly triggers: ReadonlyMap<string, Place>;
  readonly permissions?: Said<Permissions>;
  readonly hasConcurrency: boolean;
  /** Texts that every job gets as its environment. */
  readonly given: readonly Said<string>[];
  readonly jobs: readonly Job[];
}

/** One job, with what it has from the workflow around it and from those that call it. */
export interface Job {
  readonly id: string;
  readonly file: string;
  readonly place: Place;
  /** Events it may run on, as far as triggers, callers and a plain `if` tell. */
  readonly events: ReadonlySet<string>;
  readonly condition?: string;
  /** Those that hold for it, its own or those around it. */
  readonly permissions?: Said<Permissions>;
  /** The workflow that it calls, instead of steps. */
  readonly uses?: Said<string>;
  readonly hasConcurrency: boolean;
  /** Does the run pass when it fails? */
  readonly isLenient: boolean;
  /** Texts that it gets as environment, or hands to the workflow it calls. */
  readonly given: readonly Said<string>[];
  readonly steps: readonly Step[];
}

/** A command of ours that gives a verdict or speaks about one. */
export type Verb = 'check' | 'build' | 'publish' | 'comment';

/** One step of a job. */
export interface Step {
  readonly id?: string;
  readonly place: Place;
  readonly uses?: Said<string>;
  readonly run?: Said<string>;
  /** Inputs as text. */
  readonly with: ReadonlyMap<string, Said<string>>;
  /** Its environment, as text. */
  readonly env: ReadonlyMap<string, Said<string>>;
  readonly isLenient: boolean;
  /** The commands of ours that it runs. */
  readonly verbs: readonly Verb[];
}

/** Does a job run one of these commands? */
export function runsAny({ steps }: Job, ...verbs: readonly Verb[]): boolean {
  return steps.some(step => step.verbs.some(verb => verbs.includes(verb)));
}

/** Does it run any command of ours? */
export function usesUs(job: Job): boolean {
  return runsAny(job, 'check', 'build', 'publish', 'comment');
}

/** The jobs that decide about a pull request. */
export function gatesIn(workflows: readonly Workflow[]): readonly Job[] {
  return jobsOn(workflows, 'pull_request').filter(job => runsAny(job, 'check', 'build'));
}

/** All jobs that may run on an event. */
export function jobsOn(workflows: readonly Workflow[], event: string): readonly Job[] {
  return workflows.flatMap(({ jobs }) => jobs).filter(({ events }) => events.has(event));
}

/** A step that checks a repository out. */
export function isCheckout({ uses }: Step): boolean {
  return uses?.value.toLowerCase().startsWith('actions/checkout@') === true;
}

const privileged = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];

/** The event by which a stranger can set a job off that has the rights of the repository; undefined where there is none. */
export function privilegeOf({ events }: Job): string | undefined {
  return privileged.find(event => events.has(event));
}
