import type { Report } from '../model/report.ts';
import type { Format, ReportFile } from '../options.ts';
import { plain, type Style } from '../report/style.ts';
import { notReport } from './plain-format.ts';

/** A report as text of a format; only the code of that one is loaded. `folder` is where the tree lies in the workspace. */
export async function render(report: Report, format: Format, style: Style, folder: string): Promise<string> {
  switch (format) {
    case 'ics':
    case 'mermaid':
    case 'svg':
      throw notReport(format);
    case 'human':
      return (await import('../report/human.ts')).printHuman(report, style);
    case 'json':
      return (await import('../report/json.ts')).printJson(report);
    case 'github':
      return (await import('../report/github.ts')).printGithub(report, style, folder);
    case 'markdown': {
      const { printSummary, commentSize } = await import('../report/summary.ts');
      return printSummary(report, { folder, most: commentSize });
    }
    case 'sarif': {
      const [{ printSarif }, { rules }] = await Promise.all([
        import('../report/sarif.ts'),
        import('../rules/index.ts'),
      ]);
      return printSarif(report, rules, folder);
    }
  }
}

/** Writes the report to every file that was asked for. */
export async function writeReports(
  report: Report,
  files: readonly ReportFile[],
  folder: string,
  write: (file: string, text: string) => void,
): Promise<void> {
  for (const { format, file } of files) write(file, await render(report, format, plain, folder));
}
