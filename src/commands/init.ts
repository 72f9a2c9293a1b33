import { posix } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { printSetUp, printSetUpJson } from '../report/set-up.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import type { Outcome } from './run.ts';
import { answers } from './setting-up/answers.ts';
import { rehearse } from './setting-up/rehearse.ts';
import { siteOf } from './setting-up/site.ts';

/**
 * Sets a repository up: catalogs, a policy, workflows, editors. What is there stays; all is written or nothing, after somebody
 * agreed. The check that its users will run is run on the result first, and said.
 */
export async function runInit(options: Options, ports: Ports): Promise<Outcome> {
  const { dir, dryRun, format } = options;
  demandPlain('init', format);
  const asker = options.init.yes || dryRun ? undefined : await ports.asker();
  if (asker === undefined && !options.init.yes && !dryRun)
    throw new Trouble('nobody-to-ask', 'There is no terminal to ask at', 'Take what is proposed: catalogc init --yes');
  const site = await siteOf(options, ports);
  const wish = await answers(options.init, site, asker);
  const { setUp, texts } = await rehearse(options, wish, site, ports);
  const shownFirst = { ...setUp, dry: true };
  if (asker !== undefined && texts.size > 0) {
    const told = printSetUp(shownFirst, { color: false, verbose: false, quiet: true });
    if ((await asker.choose(`${told}\nWrite these files?`, ['yes', 'no'], 'yes')) === 'no')
      throw new Trouble(
        'not-agreed',
        'Nothing was written',
        'Leave parts out with --without, or look at it first: catalogc init --dry-run',
      );
  }
  const paths = dryRun ? [] : await ports.output.writeEdited(dir, texts, site.snapshot);
  const done = { ...setUp, dry: dryRun, written: paths.map(path => posix.join(dir, path)) };
  return {
    kind: 'text',
    text: style => (format === 'json' ? printSetUpJson(done) : printSetUp(done, style)),
    exitCode: done.check.passed ? 0 : 1,
  };
}
