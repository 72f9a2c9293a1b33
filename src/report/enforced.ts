import type { Done, DueCatalog, Enforcement, Step } from '../model/enforcement.ts';
import { counted, shown } from '../model/words.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What a run did or would do, for a person. */
export function enforcedText(enforcement: Enforcement, style: Style): string {
  const { done, dry, due, notes, steps, today } = enforcement;
  const lines = dry === undefined ? done.map(doneLine) : steps.map(step => `would ${stepText(step)}`);
  const rest = [
    ...due.map(dueLine),
    ...(due.some(({ because }) => because !== 'gone') ? ['next  catalogc publish'] : []),
    ...notes.map(note => `${say(style, 'info', 'note')}  ${visible(note)}`),
    ...(dry === undefined || dry === 'dry run'
      ? []
      : [`${say(style, 'info', 'note')}  Nothing was done: ${visible(dry)}.`]),
  ];
  return `${[...lines.map(visible), ...rest, say(style, 'strong', total(enforcement, today))].join('\n')}\n`;
}

/** The same for a program, `enforced/v1`: the texts of issues and pull requests with it. */
export function enforcedJson({ done, dry, due, notes, steps, today }: Enforcement): string {
  const told = { today, dryRun: dry !== undefined, ...(dry !== undefined && { because: dry }), due, notes };
  return `${harmlessJson({ schema: 'enforced/v1', ...told, ...(dry === undefined ? { done } : { steps }) })}\n`;
}

function total({ done, dry, due, steps }: Enforcement, today: string): string {
  const count = dry === undefined ? done.length : steps.length;
  const publish = due.length === 0 ? '' : `; ${counted(due.length, 'catalog')} to publish`;
  if (count === 0) return `${today}: nothing to do${publish}`;
  return `${today}: ${counted(count, 'step')} ${dry === undefined ? 'taken' : 'to take'}${publish}`;
}

function stepText(step: Step): string {
  switch (step.kind) {
    case 'open-pull':
      return `open a pull request  ${step.removal.title}  from ${step.removal.branch}: deletes ${shown(step.removal.folder)}`;
    case 'open-issue':
      return `open an issue  ${step.title}`;
    case 'update-issue':
      return `${step.reopens ? 'open again' : 'update'} issue ${step.number}  ${step.title}${reminding(step)}`;
    case 'close-issue':
      return `close issue ${step.number}  ${step.reason === 'duplicate' ? 'is told twice' : shown(step.name)}`;
  }
}

function doneLine({ number, step, wasThere }: Done): string {
  switch (step.kind) {
    case 'open-pull':
      if (number === undefined) return `left  ${shown(step.removal.folder)} is gone from the default branch already`;
      return `${wasThere ? 'found' : 'opened'} pull request ${number}  ${step.removal.title}`;
    case 'open-issue':
      return `${wasThere ? 'found' : 'opened'} issue ${number}  ${step.title}`;
    case 'update-issue':
      return `${step.reopens ? 'opened again' : 'updated'} issue ${step.number}  ${step.title}${reminding(step)}`;
    case 'close-issue':
      return `closed issue ${step.number}  ${step.reason === 'duplicate' ? 'is told twice' : shown(step.name)}`;
  }
}

function reminding({ comment }: Extract<Step, { kind: 'update-issue' }>): string {
  return comment === undefined ? '' : ', with a reminder';
}

const reasons: Readonly<Record<DueCatalog['because'], string>> = {
  new: 'it was never published',
  changed: 'its files are not those that were published',
  gone: 'it is published, and not here any more',
  expired: 'what was published was valid until today',
};

function dueLine({ because, name }: DueCatalog): string {
  return `due  ${shown(name)}  ${reasons[because]}`;
}
