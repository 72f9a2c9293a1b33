import { recordOf } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { folderOf } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import type { Skill } from '../model/plugin.ts';
import { toldPlainly } from '../model/programs.ts';
import type { PromptRun } from '../model/prompt-runs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { argumentChanges } from './arguments.ts';
import { brief, change, gain, gone } from './change.ts';
import type { ChangeId } from './change-ids.ts';
import { hooksIn } from './hooks-in.ts';
import { equalShare, type Matched, matched, type Named } from './match.ts';
import { runChanges, runsOf } from './prompt-runs.ts';
import { bodyLines, type Reading } from './reading.ts';
import { toolsBeyond } from './tools.ts';

/** A skill with the lines of its prompt. */
export interface SkillFacts extends Named {
  readonly skill: Skill;
  /** Empty where the plugin is the skill. */
  readonly folder: string;
  readonly subject: string;
  readonly body: string;
  readonly at: Place;
  readonly runs: readonly PromptRun[];
}

/** The skills of two versions, side by side. */
export function matchedSkills(was: Reading, now: Reading): Matched<SkillFacts> {
  return matched(skillsIn(was), skillsIn(now));
}

function skillsIn(side: Reading): SkillFacts[] {
  return side.plugin.components.skills.map(skill => {
    const path = side.inner(skill.file);
    const text = side.text(path);
    const lines = bodyLines(text);
    const name = skill.name?.value ?? skill.id;
    const at = documentPlace(skill.document);
    const folder = folderOf(path);
    const subject = folder === '' ? path : folder;
    return { ...{ skill, name, path, lines, body: lines.join('\n') }, folder, subject, at, runs: runsOf(side, text) };
  });
}

/** What differs in skills, apart from the files beside their prompts. */
export function skillChanges({ both, gone: left, fresh }: Matched<SkillFacts>, now: Reading): SurfaceChange[] {
  const lines = hooksIn(now).map(({ does }) => does);
  return [
    ...left.map(({ subject, at, name }) => gone('skill.removed', subject, at, { from: name })),
    ...fresh.flatMap(skill => [...added(skill, lines), ...runs(undefined, skill)]),
    ...both.flatMap(([before, after]) => [...changed(before, after), ...runs(before, after)]),
  ];
}

function runs(was: SkillFacts | undefined, now: SkillFacts): SurfaceChange[] {
  const placeOf = ({ end, start }: PromptRun): Place => ({ file: now.at.file, span: [start, end] });
  return runChanges('skill', now.subject, was, { name: now.name, runs: now.runs, placeOf });
}

function added(fact: SkillFacts, lines: readonly string[]): SurfaceChange[] {
  const tools = toolsOf(fact);
  const line = lines.find(one => fact.folder !== '' && one.includes(`${fact.folder}/`));
  const freely = tools.length > 0 ? uses(tools, 'skill', fact.name) : undefined;
  const runs =
    line === undefined
      ? undefined
      : gain('exec', `run ${brief(toldPlainly(line))} from the skill ${brief(fact.name, 40)}`);
  const said = { to: fact.name, gain: runs ?? freely };
  const row = change('skill.added', fact.subject, fact.at, said);
  if (runs === undefined || freely === undefined) return [row];
  return [row, change('skill.allowed-tools.widened', fact.subject, fact.at, { to: tools.join(', '), gain: freely })];
}

/** `use the tools Bash, Write without asking in the skill deploy`. */
export function uses(tools: readonly string[], kind: string, name: string): Gain {
  const noun = tools.length === 1 ? 'tool' : 'tools';
  return gain(
    'grants',
    `use the ${noun} ${brief(tools.join(', '), 100)} without asking in the ${kind} ${brief(name, 40)}`,
  );
}

function toolsOf({ skill }: SkillFacts): string[] {
  return skill.allowedTools.map(({ value }) => value);
}

function changed(was: SkillFacts, now: SkillFacts): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  const add = (id: ChangeId, key: string, details = {}): void => {
    const at = key === '' ? now.at : inside(now.at, key);
    const known = key === '' || Object.hasOwn(recordOf(now.skill.document.value), key);
    found.push(change(id, now.subject, known ? at : now.at, details));
  };
  if (was.name !== now.name || was.skill.id !== now.skill.id) {
    const [from, to] = was.name !== now.name ? [was.name, now.name] : [was.subject, now.subject];
    add('skill.renamed', 'name', { from, to });
  }
  const [before, after] = [was.skill.description?.value, now.skill.description?.value];
  if (before !== after) add('skill.description.changed', 'description', { from: before, to: after });
  if (was.body !== now.body) {
    const isNew = was.lines.length >= fewLines && equalShare(was.lines, now.lines) < 0.5;
    add(isNew ? 'skill.body.rewritten' : 'skill.body.changed', '');
  }
  for (const [id, details] of callChanges(was.skill, now.skill)) add(id, callKeys[id] ?? '', details);
  for (const [id, details] of argumentChanges(was.skill.argumentHint?.value, now.skill.argumentHint?.value)) {
    add(id, 'argument-hint', details);
  }
  const more = toolsBeyond(toolsOf(was), toolsOf(now));
  const fewer = toolsBeyond(toolsOf(now), toolsOf(was));
  if (more.length > 0) {
    add('skill.allowed-tools.widened', 'allowed-tools', { to: more.join(', '), gain: uses(more, 'skill', now.name) });
  }
  if (fewer.length > 0) add('skill.allowed-tools.narrowed', 'allowed-tools', { from: fewer.join(', ') });
  return found;
}

const fewLines = 4; // of fewer, an edit of one is half of all

const callKeys: Readonly<Record<string, string>> = {
  'skill.user-invocable.off': 'user-invocable',
  'skill.user-invocable.on': 'user-invocable',
  'skill.disable-model-invocation.on': 'disable-model-invocation',
  'skill.disable-model-invocation.off': 'disable-model-invocation',
};

function callChanges(was: Skill, now: Skill): [ChangeId, object][] {
  const found: [ChangeId, object][] = [];
  if (was.userInvocable !== now.userInvocable) {
    found.push([now.userInvocable ? 'skill.user-invocable.on' : 'skill.user-invocable.off', {}]);
  }
  if (was.modelInvocable !== now.modelInvocable) {
    found.push([now.modelInvocable ? 'skill.disable-model-invocation.off' : 'skill.disable-model-invocation.on', {}]);
  }
  return found;
}
