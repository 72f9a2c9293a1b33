/**
 * May a job with this `if` run on an event? Only a plain condition can rule an event out: parts joined by `&&` that compare
 * `github.event_name` or `github.ref` with a text. Whatever else it says, it may.
 */
export function mayRunOn(condition: string | undefined, event: string): boolean {
  if (condition === undefined) return true;
  const text = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  if (/^\s*false\s*$/.test(text)) return false;
  if (text.includes('||')) return anyOf(text, event);
  return text.split('&&').every(part => allows(part, event));
}

/** Alternatives are understood where nothing is nested in them. */
function anyOf(text: string, event: string): boolean {
  return /[()]/.test(text) || text.split('||').some(part => part.split('&&').every(each => allows(each, event)));
}

function allows(part: string, event: string): boolean {
  const [, subject, operator, wanted] =
    /^\s*github\.(event_name|ref|ref_name)\s*(==|!=)\s*'([^']*)'\s*$/.exec(part) ?? [];
  if (wanted === undefined) return true;
  if (subject === 'event_name') return (wanted === event) === (operator === '==');
  // The ref of a pull request is that of its merge, the one of a queue a branch of its own.
  const isElsewhere = event === 'pull_request' || event === 'merge_group';
  return !(isElsewhere && operator === '==' && !/^refs\/pull\/|gh-readonly-queue/.test(wanted));
}
