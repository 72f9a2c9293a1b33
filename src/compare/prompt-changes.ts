import { inside, type Place } from '../model/place.ts';
import type { PromptRun } from '../model/prompt-runs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import type { Matched } from './match.ts';
import { runChanges } from './prompt-runs.ts';
import type { PromptFacts } from './prompts.ts';
import { uses } from './skills.ts';
import { toolsBeyond } from './tools.ts';

/** What differs in commands. */
export function commandChanges({ both, gone: left, fresh }: Matched<PromptFacts>): SurfaceChange[] {
  return [
    ...left.map(({ subject, at, name }) => gone('command.removed', subject, at, { from: name })),
    ...fresh.flatMap(prompt => {
      const tools = prompt.tools ?? [];
      const said = { to: prompt.name, ...(tools.length > 0 && { gain: uses(tools, 'command', prompt.name) }) };
      return [change('command.added', prompt.subject, prompt.at, said), ...runs(undefined, prompt)];
    }),
    ...both.flatMap(([before, after]) => [
      ...common(before, after, 'command', ['allowed-tools', 'allowedTools']),
      ...commandTools(before, after),
      ...runs(before, after),
    ]),
  ];
}

function runs(was: PromptFacts | undefined, now: PromptFacts): SurfaceChange[] {
  const { at, isWritten, name, subject } = now;
  const placeOf = ({ end, start }: PromptRun): Place => {
    return isWritten === true ? inside(at, 'content') : { file: at.file, span: [start, end] };
  };
  return runChanges('command', subject, was, { name, runs: now.runs, placeOf });
}

/** What differs in agents. One that names no tools has them all. */
export function agentChanges({ both, gone: left, fresh }: Matched<PromptFacts>): SurfaceChange[] {
  return [
    ...left.map(({ subject, at, name }) => gone('agent.removed', subject, at, { from: name })),
    ...fresh.map(({ subject, at, name }) => change('agent.added', subject, at, { to: name })),
    ...both.flatMap(([before, after]) => [
      ...common(before, after, 'agent', ['tools', 'disallowedTools', 'model']),
      ...agentTools(before, after),
      ...modelChanges(before, after),
    ]),
  ];
}

function common(was: PromptFacts, now: PromptFacts, kind: 'command' | 'agent', told: string[]): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  if (was.name !== now.name) {
    found.push(change(`${kind}.renamed`, now.subject, now.at, { from: was.name, to: now.name }));
  }
  const keys = [...told, 'name', 'deprecated', 'deprecation'];
  const same = was.body === now.body && canonical(without(was.raw, keys)) === canonical(without(now.raw, keys));
  if (!same) found.push(change(`${kind}.changed`, now.subject, now.at));
  return found;
}

function commandTools(was: PromptFacts, now: PromptFacts): SurfaceChange[] {
  const more = toolsBeyond(was.tools ?? [], now.tools ?? []);
  const fewer = toolsBeyond(now.tools ?? [], was.tools ?? []);
  const at = placeOf(now, 'allowed-tools');
  const found: SurfaceChange[] = [];
  if (more.length > 0) {
    const said = { to: more.join(', '), gain: uses(more, 'command', now.name) };
    found.push(change('command.allowed-tools.widened', now.subject, at, said));
  }
  if (fewer.length > 0) {
    found.push(change('command.allowed-tools.narrowed', now.subject, at, { from: fewer.join(', ') }));
  }
  return found;
}

function agentTools(was: PromptFacts, now: PromptFacts): SurfaceChange[] {
  const [before, after] = [was.tools ?? ['*'], now.tools ?? ['*']];
  const more = [...toolsBeyond(before, after), ...released(was.disallowed, now.disallowed, after)];
  const fewer = [...toolsBeyond(after, before), ...released(now.disallowed, was.disallowed, before)];
  const at = placeOf(now, Object.hasOwn(now.raw, 'tools') ? 'tools' : 'disallowedTools');
  const found: SurfaceChange[] = [];
  if (more.length > 0) {
    const said = { to: more.join(', '), gain: lets(more, now.name) };
    found.push(change('agent.tools.widened', now.subject, at, said));
  }
  if (fewer.length > 0) found.push(change('agent.tools.narrowed', now.subject, at, { from: fewer.join(', ') }));
  return found;
}

// What is no longer kept from an agent that may use it otherwise.
function released(before: readonly string[], after: readonly string[], allowed: readonly string[]): string[] {
  return toolsBeyond(after, before).filter(tool => {
    return toolsBeyond(allowed, [tool]).length === 0 || allowed.some(one => toolsBeyond([tool], [one]).length === 0);
  });
}

function lets(tools: readonly string[], agent: string): Gain {
  if (tools.includes('*')) return gain('grants', `let the agent ${brief(agent, 40)} use all tools`);
  const noun = tools.length === 1 ? 'tool' : 'tools';
  return gain('grants', `let the agent ${brief(agent, 40)} use the ${noun} ${brief(tools.join(', '), 100)}`);
}

function modelChanges(was: PromptFacts, now: PromptFacts): SurfaceChange[] {
  if (was.model === now.model) return [];
  return [change('agent.model.changed', now.subject, placeOf(now, 'model'), { from: was.model, to: now.model })];
}

function placeOf(prompt: PromptFacts, key: string): Place {
  return Object.hasOwn(prompt.raw, key) ? inside(prompt.at, key) : prompt.at;
}
