import { addDays } from '../model/deprecation.ts';
import { Trouble } from '../model/trouble.ts';
import { type Turn, turnsIn } from '../model/turns.ts';
import { counted } from '../model/words.ts';
import type { Options } from '../options.ts';
import { calendarText } from '../report/calendar.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { demandKnownCatalogs } from './known-catalogs.ts';
import { demandedLedger } from './known-releases.ts';
import { look } from './look.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';

/** Tells what is deprecated, can no longer be installed, vanishes or expires in the days to come, and for whom. */
export async function runCalendar(options: Options, ports: Ports): Promise<Outcome> {
  const { days, dir, format } = options;
  demandFormat(options);
  const [{ snapshot }, ledger] = await Promise.all([
    ports.trees.readWorkTree(dir, excluded(options), 'all'),
    demandedLedger(options, ports),
  ]);
  const today = options.asOf ?? ports.today();
  const { workspace } = look(snapshot, today, ledger && { published: ledger.records });
  demandKnownCatalogs(options.catalog, workspace);
  const until = addDays(today, days);
  const turns = turnsIn(workspace).filter(turn => turn.day >= today && turn.day <= until && isAsked(turn, options));
  if (format === 'json') return text(asJson(turns, today, until));
  if (format === 'ics') {
    const { calendarOf } = await import('../feeds/calendar.ts');
    const home = workspace.catalogs.find(({ repository }) => repository !== undefined)?.repository ?? '';
    return text(calendarOf({ title: 'Plugins that go', home, catalog: '', today, turns }));
  }
  const span = `${today} and the ${counted(days, 'day')} after it`;
  return { kind: 'text', text: style => calendarText(turns, span, style), exitCode: 0 };
}

function text(said: string): Outcome {
  return { kind: 'text', text: () => said, exitCode: 0 };
}

function demandFormat({ format }: Options): void {
  if (format === 'human' || format === 'json' || format === 'ics') return;
  const message = `calendar has no report to print as ${format}`;
  throw new Trouble('format-elsewhere', message, 'Leave --format out, or write: --format ics');
}

function isAsked({ catalogs }: Turn, { catalog }: Options): boolean {
  return catalog.length === 0 || catalogs.some(name => catalog.includes(name));
}

function asJson(turns: readonly Turn[], asOf: string, until: string): string {
  const told = turns.map(({ catalogs, day, kind, owner, record, subject, waives }) => ({
    ...{ day, kind, subject, catalogs, owner },
    replacement: record?.replacement?.value,
    marketplace: record?.elsewhere,
    message: record?.message?.value,
    migration: record?.migration?.value,
    waives,
  }));
  return `${harmlessJson({ schema: 'calendar/v1', asOf, until, turns: told })}\n`;
}
