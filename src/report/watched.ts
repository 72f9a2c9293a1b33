import { counted, shown } from '../model/words.ts';

/** Which files changed, and how much was judged again because of it. */
export function watchedText(paths: readonly string[], opened: number): string {
  const [first = '', ...more] = paths;
  const rest = more.length === 0 ? '' : ` and ${counted(more.length, 'more path')}`;
  const again = opened === 0 ? 'no plugin' : counted(opened, 'plugin');
  return `${shown(first, 120)}${rest} changed; ${again} judged again`;
}
