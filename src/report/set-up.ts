import type { SetUp, SetupFile } from '../model/setup.ts';
import { counted } from '../model/words.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What was set up or would be, whether a check passes, and what to do next. */
export function printSetUp(setUp: SetUp, style: Style): string {
  const { dry, files, next, notes } = setUp;
  const blocks = [
    files.map(file => fileText(file, dry, style)).join('\n'),
    notes.map(visible).join('\n'),
    checkText(setUp, style),
    style.quiet ? '' : next.map(line => `Next: ${visible(line)}`).join('\n'),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** The same for machines: `set-up/v1`. */
export function printSetUpJson(setUp: SetUp): string {
  return `${harmlessJson({ schema: 'set-up/v1', ...setUp })}\n`;
}

function fileText({ is, path, says }: SetupFile, dry: boolean, style: Style): string {
  const verbs = dry
    ? { new: 'would write', changed: 'would change', kept: 'keeps' }
    : { new: 'wrote', changed: 'changed', kept: 'kept' };
  const tone = is === 'kept' ? 'faint' : 'good';
  return `${say(style, tone, verbs[is].padEnd(dry ? 12 : 7))}  ${say(style, 'place', visible(path))}  ${visible(says)}`;
}

const mostShown = 5;

function checkText({ check: { beside, failing, passed, tolerated, until }, dry }: SetUp, style: Style): string {
  const old =
    tolerated === 0
      ? ''
      : `; ${counted(tolerated, 'old finding')} ${tolerated === 1 ? 'passes' : 'pass'} until ${until ?? 'the ratchet ends'}`;
  const tense = dry ? 'would pass' : 'passes';
  if (passed) return say(style, 'good', `A check ${tense} beside ${beside}${old}.`);
  const head = say(
    style,
    'error',
    `A check ${dry ? 'would fail' : 'fails'} beside ${beside}: ${counted(failing.length, 'finding')}${old}`,
  );
  const more = failing.length > mostShown ? [`  and ${failing.length - mostShown} more`] : [];
  return [head, ...failing.slice(0, mostShown).map(line => `  ${visible(line)}`), ...more].join('\n');
}
