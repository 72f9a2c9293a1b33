import { join } from 'node:path';
import { compile } from '../compile/compile.ts';
import { indexFile } from '../compile/layout.ts';
import { stockOf } from '../compile/stock.ts';
import { calendarOf } from '../feeds/calendar.ts';
import { counted, inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { outputIsBuild } from '../ports/output.ts';
import { siteOf } from '../site/site.ts';
import type { SiteView } from '../site/view.ts';
import { viewOf } from '../site/view-of.ts';
import { foldersAround } from './folders-around.ts';
import { demandKnownCatalogs } from './known-catalogs.ts';
import { demandedLedger } from './known-releases.ts';
import { look } from './look.ts';
import { outputFolder } from './place-build.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';
import type { Outcome } from './run.ts';
import { tool } from './tool.ts';
import { versionsOf } from './versions-of.ts';

/** Writes a website of the catalogs here. */
export async function runSite(options: Options, ports: Ports): Promise<Outcome> {
  const { baseUrl, catalog, dir } = options;
  const out = outputFolder(options);
  if ((await ports.readText(join(out, indexFile))) !== undefined) throw outputIsBuild(out);
  const { progress } = ports;
  progress.step('Reading files');
  const [{ snapshot, skipped }, ledger] = await Promise.all([
    ports.trees.readWorkTree(dir, excluded(options), 'kept'),
    demandedLedger(options, ports),
  ]);
  const today = options.asOf ?? ports.today();
  const head = look(snapshot, today, ledger && { published: ledger.records });
  const { workspace } = head;
  demandKnownCatalogs(catalog, workspace);
  progress.step(`Compiling ${counted(workspace.plugins.length, 'plugin')}`);
  const build = compile(workspace, { today, tool }, stockOf(snapshot));
  progress.step('Looking up earlier versions');
  const { historyOf, unknown } = await versionsOf(head, { options, today, ...(ledger && { ledger }) }, ports);
  const why = skipped.map(({ because, what }) => `${what}: ${because}`);
  const view = viewOf(workspace, {
    ...{ build, historyOf, only: catalog, today, tool, unknown: [...why, ...unknown] },
    ...(baseUrl !== undefined && { baseUrl }),
  });
  progress.step('Drawing pages');
  const files = new Map([...siteOf(view), ['calendar.ics', calendarText(view)]]);
  const outputs = [...files].map(([path, text]) => ({ path, text }));
  progress.step(`Writing ${counted(files.size, 'file')}`);
  await ports.output.writeBuild(out, outputs, snapshot, dir);
  const forgotten = await ports.trees.unkept(dir, foldersAround(workspace), snapshot);
  return { kind: 'text', text: () => told(view, out, files.size, forgotten), exitCode: 0 };
}

function calendarText({ catalogs, title, today, turns }: SiteView): string {
  const home = catalogs.find(({ repository }) => repository !== undefined)?.repository ?? '';
  return calendarOf({ title, home, catalog: '', today, turns });
}

function told(
  { catalogs, plugins, unknown }: SiteView,
  out: string,
  files: number,
  forgotten: readonly string[],
): string {
  const lines = [
    `Wrote ${shown(out, 200)}: ${counted(catalogs.length, 'catalog')}, ${counted(plugins.length, 'plugin')}, ${counted(files, 'file')}`,
    ...unknown.map(each => `  not known  ${each}`),
    ...forgotten.map(path => `  left out   ${shown(path)}: git does not track it; add it with "git add"`),
    `Look at it: open ${inShell(`${out}/index.html`)}`,
  ];
  return `${lines.join('\n')}\n`;
}
