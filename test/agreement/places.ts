import { steps } from '../../src/model/place.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Observed } from './observed.ts';
import { atLeast, effectIn, type Ours } from './ours.ts';

/** A place as a client tells it: a file, and the keys on the way to the value. */
interface Spot {
  readonly file: string;
  readonly keys: readonly string[];
}

type Told = Pick<NonNullable<Observed['validated']>, 'errors' | 'warnings'>;

/** Places that only one of both tells; of a file that is refused we may say more than the client does. */
export function placesDiffer({ errors, warnings = [] }: Told, ours: Ours): string[] {
  if (errors === undefined) return [];
  const told = ours.findings.filter(finding => atLeast(effectIn(finding, ours.client) ?? 'none', 'warned'));
  const bad = told.filter(({ level }) => level === 'error');
  const spots = (texts: readonly string[]) => texts.map(text => spotOf(text, ours));
  const refused = errors.length > 0;
  return [
    ...missing(spots(errors), bad).map(text => `it refuses ${text}, we do not`),
    ...missing(spots(warnings.filter(text => ours.head.catalogs.length > 0 || !unsaid.has(text))), told).map(
      text => `it warns of ${text}, we do not`,
    ),
    ...extra(refused ? spots([...errors, ...warnings]) : spots(warnings), refused ? bad : told),
  ];
}

function missing(theirs: readonly Spot[], ours: readonly Finding[]): string[] {
  return theirs.filter(spot => !ours.some(finding => isAt(finding, spot))).map(textOf);
}

// What shows at an install only, a validator need not tell.
function extra(theirs: readonly Spot[], ours: readonly Finding[]): string[] {
  const early = ours.filter(({ hits = [] }) => hits.every(({ effect }) => effect !== 'install-fails'));
  const alone = early.filter(finding => !theirs.some(spot => isAt(finding, spot)));
  return alone.map(({ at, message }) => `we tell of ${at.file}#${at.pointer ?? ''}, it does not: ${message}`);
}

/** One may stop short of the other: a client tells the object where we tell the member. */
function isAt({ at, before, message }: Finding, { file, keys }: Spot): boolean {
  if (before?.file === file && steps(before.pointer ?? '').join('/') === keys.join('/')) return true;
  if (at.file !== file) return file === '' || message.includes(`"${file}"`);
  const ours = steps(at.pointer ?? '');
  const [first] = keys;
  if (ours.length === 0 && first !== undefined) return message.includes(first) || at.pointer === undefined;
  const length = Math.min(ours.length, keys.length);
  return ours.slice(0, length).join('/') === keys.slice(0, length).join('/');
}

// A plugin without them loads all the same, and of most plugins it would be said: we leave it unsaid.
const unsaid: ReadonlySet<string> = new Set(['author', 'description']);

const wholes: ReadonlySet<string> = new Set(['root', 'json', 'directory', 'file', 'frontmatter']);

function spotOf(text: string, { head }: Ours): Spot {
  const main = head.catalogs[0]?.file ?? (head.plugins.length > 0 ? '.claude-plugin/plugin.json' : '');
  const inner = /^plugins\[(\d+)\] plugin\.json → (.*)$/.exec(text);
  if (inner !== null) {
    const root = head.catalogs[0]?.entries[Number(inner[1])]?.plugin?.root ?? '';
    return { file: `${root}/.claude-plugin/plugin.json`, keys: keysOf(inner[2] ?? '') };
  }
  const parts = text.split('#');
  const [file, path] = parts.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : [main, text];
  return { file, keys: keysOf(path) };
}

function keysOf(path: string): string[] {
  return wholes.has(path) ? [] : path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
}

function textOf({ file, keys }: Spot): string {
  return `${file}#${keys.join('.')}`;
}
