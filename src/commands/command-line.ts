import { inShell } from '../model/words.ts';
import { type Command, type Options, options as table } from '../options.ts';

/** What to type after `catalogc` to learn the same again: the command, and each option that changes what is learned. */
export function commandLine(command: Command, options: Options): string {
  const { dir, catalog, out, write, check, client, base, ledger, evidence, asOf, failOn, release, sign } = options;
  const given: Readonly<Record<string, string | boolean | readonly string[] | undefined>> = {
    dir,
    catalog,
    out,
    write,
    check,
    release: release || sign !== 'none',
    client,
    base,
    ledger,
    evidence,
    'as-of': asOf,
    'fail-on': failOn,
  };
  const flags = table
    .filter(option => option.commands.includes(command) && given[option.name] !== option.default)
    .flatMap(({ name }) => flagsOf(name, given[name]));
  return [command, ...flags].join(' ');
}

function flagsOf(name: string, value: string | boolean | readonly string[] | undefined): string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [`--${name}`];
  return (typeof value === 'string' ? [value] : value).map(each => `--${name} ${inShell(each)}`);
}
