import { inside, type Place, type Said } from '../model/place.ts';
import type { Job, Permissions, Step, Verb } from '../model/workflow.ts';
import { isRecord, itemsOf, membersOf, plainText, recordOf, textAt, type Values } from './values.ts';

/** Says which commands of ours a step runs. */
export type VerbsOf = (step: Pick<Step, 'uses' | 'run' | 'with'>) => readonly Verb[];

/** A job as its file has it; events come from the workflow around it. */
export function jobOf(id: string, value: unknown, place: Place, verbsOf: VerbsOf): Job {
  const job = recordOf(value);
  const uses = textAt(job, place, 'uses');
  const permissions = permissionsAt(job, place);
  const condition = scalarText(job.if);
  return {
    id,
    file: place.file,
    place: { ...place, on: 'key' },
    events: new Set(),
    ...(condition !== undefined && { condition }),
    ...(permissions && { permissions }),
    ...(uses && { uses }),
    hasConcurrency: job.concurrency !== undefined,
    isLenient: isOn(job['continue-on-error']),
    given: [
      ...textMembers(job, place, 'env').values(),
      ...textMembers(job, place, 'with').values(),
      ...textMembers(job, place, 'secrets').values(),
      ...inherited(job, place),
    ],
    steps: itemsOf(job.steps, inside(place, 'steps')).map(item => stepOf(recordOf(item.value), item.place, verbsOf)),
  };
}

function inherited(job: Values, place: Place): Said<string>[] {
  const said = textAt(job, place, 'secrets');
  return said === undefined ? [] : [said];
}

function stepOf(value: Values, place: Place, verbsOf: VerbsOf): Step {
  const uses = textAt(value, place, 'uses');
  const run = textAt(value, place, 'run');
  const id = plainText(value, 'id');
  const step = { ...(uses && { uses }), ...(run && { run }), with: textMembers(value, place, 'with') };
  return {
    ...step,
    ...(id !== undefined && { id }),
    place,
    env: textMembers(value, place, 'env'),
    isLenient: isOn(value['continue-on-error']),
    verbs: verbsOf(step),
  };
}

/** The members of a mapping that are one value each, as the text that GitHub makes of them. */
export function textMembers(value: Values, place: Place, key: string): ReadonlyMap<string, Said<string>> {
  return new Map(
    membersOf(value[key], inside(place, key)).flatMap(({ key: name, value: member, place: at }) => {
      const text = scalarText(member);
      return text === undefined ? [] : [[name, { value: text, place: at }] as const];
    }),
  );
}

/** The rights of a token, where they are said: a mapping that names none gives none. */
export function permissionsAt(value: Values, place: Place): Said<Permissions> | undefined {
  const said = value.permissions;
  const at: Place = { ...inside(place, 'permissions'), on: 'key' };
  if (said === 'read-all' || said === 'write-all') return { value: said, place: at };
  if (!isRecord(said)) return undefined;
  const rights = Object.keys(said).flatMap(right => {
    const level = plainText(said, right);
    return level === undefined ? [] : [[right, level] as const];
  });
  return { value: new Map(rights), place: at };
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function isOn(value: unknown): boolean {
  return value === true || /^\$\{\{\s*true\s*\}\}$/.test(String(value));
}
