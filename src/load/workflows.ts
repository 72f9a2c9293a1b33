import type { Fault } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { Workflow } from '../model/workflow.ts';
import { readText } from './read.ts';
import { isRecord, plainText, type Values } from './values.ts';
import { linkCalls } from './workflow-calls.ts';
import { jobOf, permissionsAt, textMembers } from './workflow-jobs.ts';
import { verbsIn } from './workflow-verbs.ts';
import { parseYaml } from './yaml.ts';

const folder = '.github/workflows';
const mostFiles = 200;
const mostCharacters = 512 * 1024;
const mostEvents = 100; // GitHub has some forty

/** The workflows of a tree, in path order, and what is wrong with those that cannot be read. */
export interface Workflows {
  readonly workflows: readonly Workflow[];
  readonly faults: readonly Fault[];
}

/** Reads the workflows that GitHub would find in a tree: untrusted YAML, of which only what is asked for is taken. */
export function readWorkflows(snapshot: Snapshot): Workflows {
  const files = pathsUnder(snapshot, folder).filter(path => isWorkflow(path));
  const read = files.slice(0, mostFiles).map(file => readWorkflow(snapshot, file));
  const more = files
    .slice(mostFiles, mostFiles + 1)
    .map(file => tooMuch(file, `is one of more than ${mostFiles} files`));
  return {
    workflows: linkCalls(read.flatMap(each => ('workflow' in each ? [each.workflow] : []))),
    faults: [...read.flatMap(each => ('fault' in each ? [each.fault] : [])), ...more],
  };
}

// GitHub looks into no folder below.
function isWorkflow(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.slice(folder.length + 1).includes('/');
}

function readWorkflow(snapshot: Snapshot, file: string): { workflow: Workflow } | { fault: Fault } {
  const read = readText(snapshot, file);
  if ('fault' in read) return read;
  if (read.text.length > mostCharacters)
    return { fault: tooMuch(file, `is larger than ${mostCharacters / 1024} KiB and was not read`) };
  const [first] = parseYaml(read.text, file);
  const [fault] = first?.faults ?? [];
  if (fault !== undefined) return { fault };
  return isRecord(first?.value)
    ? { workflow: workflowOf(snapshot, file, first.value) }
    : { fault: { kind: 'schema', place: { file, pointer: '' }, message: 'is no mapping, so it is no workflow', hint } };
}

const hint = 'Write a workflow, with "on" and "jobs", or delete the file.';

function tooMuch(file: string, message: string): Fault {
  return { kind: 'too-large', place: { file }, message, hint: 'Look at it yourself, or make it smaller.' };
}

function workflowOf(snapshot: Snapshot, file: string, value: Values): Workflow {
  const place: Place = { file, pointer: '' };
  const permissions = permissionsAt(value, place);
  const ours = verbsIn(snapshot);
  const jobs = isRecord(value.jobs) ? value.jobs : {};
  return {
    file,
    name: plainText(value, 'name') ?? file,
    triggers: triggersOf(value.on, inside(place, 'on')),
    ...(permissions && { permissions }),
    hasConcurrency: value.concurrency !== undefined,
    given: [...textMembers(value, place, 'env').values()],
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, job, inside(place, 'jobs', id), ours)),
  };
}

/** `on` is one event, a list of them, or a mapping. */
function triggersOf(value: unknown, place: Place): ReadonlyMap<string, Place> {
  if (typeof value === 'string') return new Map([[value, place]]);
  if (Array.isArray(value))
    return new Map(
      value
        .slice(0, mostEvents)
        .flatMap((event, at) => (typeof event === 'string' ? [[event, inside(place, at)]] : [])),
    );
  if (!isRecord(value)) return new Map();
  const events = Object.keys(value).slice(0, mostEvents);
  return new Map(
    events
      .filter(event => event !== 'pull_request' || seesChanges(value[event]))
      .map(event => [event, { ...inside(place, event), on: 'key' as const }]),
  );
}

/** A workflow that only wakes when a pull request is closed, or gets a label, judges no change. */
function seesChanges(value: unknown): boolean {
  const types = isRecord(value) ? value.types : undefined;
  return !Array.isArray(types) || types.includes('opened') || types.includes('synchronize');
}
