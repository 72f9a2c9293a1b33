import { rules } from '../../src/rules/index.ts';
import type { Heard } from './findings.ts';
import { type Rate, ratesOf } from './rates.ts';
import { shareText } from './tables.ts';

/** What was heard under each shipped pack, by repository. */
export type ByPack = Readonly<Record<'recommended' | 'strict', Readonly<Record<string, Heard>>>>;

/** Rules whose rates people ask for before they take up a pack. */
const areas = ['policy', 'security', 'structure'];

/** A Markdown table: each rule of these areas, and the share of plugins and repositories it speaks of under both packs. */
export function ratesPage({ recommended, strict }: ByPack): string {
  const many = Object.keys(strict).length;
  const told = [ratesOf(recommended), ratesOf(strict)];
  const ids = rules.map(({ id }) => id).filter(id => areas.includes(id.split('/')[0] ?? ''));
  const rows = ids.map(id => [`[${id}](rules/${id}.md)`, ...told.map(rates => cellOf(rates, id, many))]);
  const silent = rows.filter(([, ...cells]) => cells.every(cell => cell === ''));
  const loud = rows.filter(row => !silent.includes(row));
  const lines = [['Rule', 'Under recommended', 'Under strict'], ['---', '---', '---'], ...loud];
  const quiet = silent.map(([name]) => name).join(', ');
  const table = lines.map(line => `| ${line.join(' | ')} |`).join('\n');
  return `${table}\n\nSilent under both: ${quiet}.\n\n${passing(recommended, strict)}\n`;
}

/** How many repositories nothing of any area stops: errors under recommended, warnings as well under strict. */
function passing(recommended: ByPack['recommended'], strict: ByPack['strict']): string {
  const pass = (heard: ByPack['strict'], stops: readonly string[]): string => {
    const all = Object.values(heard);
    const free = all.filter(({ findings }) => !findings.some(({ level }) => stops.includes(level)));
    return `${free.length} of ${all.length}`;
  };
  const [mild, hard] = [pass(recommended, ['error']), pass(strict, ['error', 'warn'])];
  return `As they are, ${mild} repositories pass under recommended and ${hard} under strict.`;
}

function cellOf(rates: readonly Rate[], id: string, many: number): string {
  const own = rates.filter(({ rule }) => rule === id);
  return own.map(rate => `${rate.level}: ${whom(rate, many)}`).join('; ');
}

// A rule about a catalog or the repository speaks of no plugin.
function whom({ hit, plugins, repositories }: Rate, many: number): string {
  const places = `${repositories} of ${many} repositories`;
  return hit === 0 ? places : `${shareText(hit, plugins)} of plugins, in ${places}`;
}
