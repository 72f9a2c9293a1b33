import { expressionsIn } from '../../model/expression.ts';
import type { Said } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { privilegeOf, type Step, usesUs } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** What GitHub itself makes: numbers, ids, words of a fixed list. */
const harmless =
  /\.(?:number|id|run_id|run_number|run_attempt|sha|head_sha|base_sha|before|after|action|draft|merged|state|conclusion|status|created_at|updated_at|default_branch|fork|private|count|type|workflow_run\.event)$/;

/** Outputs of ours that carry names. */
const named = new Set(['catalogs', 'changed', 'required-bumps', '*']);

/** Text of a stranger that becomes part of a script, beside the gate or with the rights of the repository. */
export const scriptInjection: WorkflowCheck = {
  id: 'script-injection',
  level: 'error',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of workflows.flatMap(({ jobs }) => jobs)) {
      if (!usesUs(job) && privilegeOf(job) === undefined) continue;
      const ours = new Set(
        job.steps.flatMap(step => (step.verbs.length > 0 && step.id !== undefined ? [step.id] : [])),
      );
      for (const step of job.steps) {
        const script = scriptOf(step);
        const found = script && untrustedIn(script.value, ours);
        if (script === undefined || found === undefined) continue;
        yield {
          at: script.place,
          message: `a script is made of ${shown(found)}, which a stranger writes: whatever stands there is run`,
          hint: `Hand it over in "env", as in env: { VALUE: "\${{ ${plain(found)} }}" }, and write "$VALUE" in the script.`,
        };
      }
    }
  },
};

function scriptOf({ run, uses, with: inputs }: Step): Said<string> | undefined {
  if (run !== undefined) return run;
  return uses?.value.toLowerCase().startsWith('actions/github-script@') === true ? inputs.get('script') : undefined;
}

/** The first value in a script that a stranger may have written. */
function untrustedIn(script: string, ours: ReadonlySet<string>): string | undefined {
  for (const text of expressionsIn(script)) {
    if (isTruth(text)) continue;
    for (const [value = ''] of text.matchAll(/\b(?:github|steps)(?:\.[\w*-]+)+/g))
      if (isUntrusted(value, ours)) return value;
  }
  return undefined;
}

function isUntrusted(value: string, ours: ReadonlySet<string>): boolean {
  const [context, second = '', third, fourth] = value.split('.');
  // Counts and verdicts are ours.
  if (context === 'steps') return ours.has(second) && third === 'outputs' && named.has(fourth ?? '*');
  if (second === 'head_ref') return true;
  return second === 'event' && !harmless.test(value);
}

/** A comparison, or a question: it gives true or false, whatever it compares. */
function isTruth(text: string): boolean {
  if (/&&|\|\|/.test(text)) return false;
  return /[^=!<>]==|!=/.test(text) || /^!?\s*(?:contains|startsWith|endsWith)\(/.test(text);
}

function plain(value: string): string {
  return /^[\w.*-]{1,80}$/.test(value) ? value : 'github.event...';
}
