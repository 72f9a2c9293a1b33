import { clientIds } from '../model/client.ts';
import { levels } from '../model/diagnostic.ts';
import { keyTypes } from '../model/signer.ts';
import type { Command } from './commands.ts';
import { judging } from './groups.ts';
import type { Given, Options } from './options.ts';
import { addressOf, choiceOf, dayOf, daysOf, listOf, mostDays, reportFile, textOf, timeOf, wholeOf } from './read.ts';
import { options } from './table.ts';
import { drawings, type Format, formats, signings } from './values.ts';
import { toldIn, wishIn, wishOfPlugin } from './wishes.ts';

/** What stands for flags that are not given: in a workflow a report goes to its log, and some commands have defaults of their own. */
export function fromEnvironment(command: Command, environment: Readonly<Record<string, string | undefined>>): Given {
  const presets = options.flatMap(({ name, presets }) =>
    presets?.[command] ? [[name, presets[command]] as const] : [],
  );
  const log = judging.includes(command) && environment.GITHUB_ACTIONS === 'true' ? { format: 'github' } : {};
  return { ...Object.fromEntries(presets), ...log };
}

/** Given values, checked and completed; whatever is wrong is Trouble that names the option. */
export function settle(given: Given, words: readonly string[] = []): Options {
  const text = (name: string) => textOf(given, name);
  const on = (name: string) => given[name] === true;
  const to = text('to');
  const plugins = listOf(given.plugin);
  const plugin = plugins.at(-1);
  const because = text('because');
  const releases = text('releases');
  const soakDays = text('soak-days');
  const level = choiceOf(given, 'level', ['patch', 'minor', 'major']);
  const base = text('base');
  const baseUrl = addressOf(text('base-url'));
  const from = text('from');
  const ledger = text('ledger');
  const asOf = dayOf(given, 'as-of');
  const client = choiceOf(given, 'client', clientIds);
  const cache = text('cache');
  const failOn = choiceOf(given, 'fail-on', levels);
  const file = text('file');
  const key = text('key');
  const previous = text('previous');
  const serial = wholeOf('serial', text('serial'));
  const issuedAt = timeOf(text('issued-at'));
  const trustedRoot = text('trusted-root');
  const state = text('state');
  const minSerial = wholeOf('min-serial', text('min-serial'));
  const source = text('source');
  const into = text('into');
  const pin = wholeOf('pin', text('pin'));
  return {
    dir: text('dir') ?? '.',
    catalog: listOf(given.catalog),
    ...(plugin !== undefined && { plugin }),
    ...(source !== undefined && { source }),
    ...(into !== undefined && { into }),
    ...(pin !== undefined && { pin }),
    unpin: on('unpin'),
    keep: wholeOf('keep', text('keep'), 100) ?? 1,
    offline: on('offline'),
    exitCode: on('exit-code'),
    plugins,
    ...(because !== undefined && { because }),
    ...(releases !== undefined && { releases }),
    ...(soakDays !== undefined && { soakDays: daysOf(soakDays, 'soak-days') }),
    allowAgain: on('allow-again'),
    allowQuarantined: on('allow-quarantined'),
    allowShrink: on('allow-shrink'),
    days: daysOf(text('days')),
    explain: on('explain'),
    out: text('out') ?? 'dist',
    ...(baseUrl !== undefined && { baseUrl }),
    write: on('write'),
    check: on('check'),
    ...(client !== undefined && { client }),
    wish: wishOfPlugin(given),
    unsafe: on('unsafe'),
    dryRun: on('dry-run'),
    force: on('force'),
    init: wishIn(given),
    issues: choiceOf(given, 'issues', ['record', 'owner', 'none']) ?? 'record',
    labels: listOf(given.label),
    ...(to !== undefined && { to }),
    ...(level !== undefined && { level }),
    release: on('release'),
    told: toldIn(given),
    type: choiceOf(given, 'type', keyTypes) ?? 'p256',
    sign: choiceOf(given, 'sign', signings) ?? 'none',
    ...(previous !== undefined && { previous }),
    ...(serial !== undefined && { serial }),
    ...(issuedAt !== undefined && { issuedAt }),
    expiresDays: wholeOf('expires-days', text('expires-days'), mostDays) ?? 90,
    publicLog: on('public-log'),
    ...(base !== undefined && { base }),
    ...(from !== undefined && { from }),
    ...(ledger !== undefined && { ledger }),
    evidence: listOf(given.evidence),
    ...(asOf !== undefined && { asOf }),
    ...(cache !== undefined && { cache }),
    ...(failOn !== undefined && { failOn }),
    format: choiceOf<Format>(given, 'format', [...formats, 'ics', ...drawings]) ?? 'human',
    reports: listOf(given.report).map(reportFile),
    ...(file !== undefined && { file }),
    ...(key !== undefined && { key }),
    trust: text('trust') ?? 'catalogc.trust.yaml',
    ...(trustedRoot !== undefined && { trustedRoot }),
    audit: on('audit'),
    ...(state !== undefined && { state }),
    ...(minSerial !== undefined && { minSerial }),
    allowExpired: on('allow-expired'),
    tofu: on('tofu'),
    rebuild: on('rebuild'),
    ...(previous !== undefined && { previous }),
    vscode: on('vscode'),
    verbose: on('verbose'),
    quiet: on('quiet'),
    color: choiceOf(given, 'color', ['auto', 'always', 'never']) ?? 'auto',
    debug: on('debug'),
    words,
  };
}
