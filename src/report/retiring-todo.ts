import { code } from './markdown.ts';
import type { RetiringFacts } from './retiring-facts.ts';

/** What is left to do about a record, as a list to be ticked. */
export function todoList(facts: RetiringFacts): string {
  const { dependents, guide, retiring, unreached } = facts;
  const { record } = retiring;
  const names = (list: readonly string[]) => {
    const rest = list.length > 10 ? ` and ${list.length - 10} more` : '';
    return `${list
      .slice(0, 10)
      .map(name => code(name, 100))
      .join(', ')}${rest}`;
  };
  const items = [
    item(dependents.length === 0, `Nothing depends on it${dependents.length === 0 ? '' : `: ${names(dependents)}`}`),
    ...(record.replacement === undefined
      ? []
      : [
          item(
            unreached.length === 0,
            `The replacement can be installed wherever the plugin could${unreached.length === 0 ? '' : `; not in ${names(unreached)}`}`,
          ),
        ]),
    ...(record.kind === 'deprecate' ? [item(guide === 'there' || guide === 'elsewhere', guides[guide])] : []),
    item(!retiring.isThere, removalText(facts)),
  ];
  return ['### To do', '', ...items].join('\n');
}

const guides = {
  there: 'There is a guide for moving',
  elsewhere: 'There is a guide for moving, elsewhere',
  missing: 'There is a guide for moving: the record names a file that is not there, or is empty',
  none: 'There is a guide for moving: the record names none',
};

function removalText({ removal, retiring: { plugin, record } }: RetiringFacts): string {
  if (record.component !== undefined) return 'The part is deleted';
  const folder = plugin === undefined || plugin.root === '' ? 'The folder' : `The folder ${code(plugin.root, 200)}`;
  switch (removal.kind) {
    case 'pull':
      return `${folder} is deleted: a pull request asks for it`;
    case 'closed':
      return `${folder} is deleted: pull request #${removal.pull} was closed, and is not opened again`;
    case 'by-hand':
      return `${folder} is deleted, by hand: ${removal.because}`;
    default:
      return `${folder} is deleted`;
  }
}

function item(isDone: boolean, text: string): string {
  return `- [${isDone ? 'x' : ' '}] ${text}`;
}
