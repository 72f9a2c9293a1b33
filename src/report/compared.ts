import type { Bump } from '../model/bump.ts';
import { bumps } from '../model/bump.ts';
import type { ChangeRow, PluginChange, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

const mostRows = 12;
const mostPlugins = 30;

/** What changed in each plugin, what that asks of its version, and what it will additionally do, for a person at a terminal. */
export function comparedText({ changes = [] }: Report, style: Style): string {
  const told = style.verbose ? changes : changes.slice(0, mostPlugins);
  const blocks = told.map(change => changeText(change, style));
  const more = changes.length - told.length;
  if (more > 0)
    blocks.push(say(style, 'faint', `and ${counted(more, 'more plugin', 'more plugins')} (--verbose tells)`));
  return blocks.join('\n\n');
}

function changeText(change: PluginChange, style: Style): string {
  const { gains, rows } = change;
  const sorted = [...rows].sort((a, b) => bumps.indexOf(b.level) - bumps.indexOf(a.level));
  const told = style.verbose ? sorted : sorted.slice(0, mostRows);
  const width = Math.max(0, ...told.map(({ id }) => id.length));
  const lines = [head(change, style), ...told.map(row => rowText(row, width))];
  if (rows.length > told.length)
    lines.push(`  ${say(style, 'faint', `and ${rows.length - told.length} more (--verbose tells)`)}`);
  if (gains.length > 0) {
    lines.push(`  ${say(style, 'warn', 'After this update the plugin will additionally')}`);
    lines.push(...gains.map(gain => `    ${visible(gain)}`));
  }
  return lines.join('\n');
}

function head({ from, kind, name, required, since, to, next }: PluginChange, style: Style): string {
  const versions =
    from === to || from === undefined
      ? visible(to ?? from ?? 'no version')
      : `${visible(from)} -> ${visible(to ?? (kind === 'removed' ? 'gone' : 'no version'))}`;
  const asks = required === 'none' ? '' : `  asks for ${required}${next === undefined ? '' : ` (${visible(next)})`}`;
  const measured = since === undefined || required === 'none' ? '' : say(style, 'faint', `, since ${visible(since)}`);
  return `${say(style, 'strong', kind)}  ${visible(name)}  ${versions}${asks}${measured}`;
}

function rowText({ from, id, level, subject, to }: ChangeRow, width: number): string {
  const step = from !== undefined && to !== undefined ? `  ${visible(from)} -> ${visible(to)}` : '';
  return `  ${padded(level)} ${visible(id).padEnd(width)}  ${visible(subject)}${step}`;
}

function padded(level: Bump): string {
  return level.padEnd(5);
}
