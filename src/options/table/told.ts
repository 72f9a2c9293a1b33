import type { RetireCommand } from '../commands.ts';
import { edge, type Option, option } from '../option.ts';
import type { Told } from '../wishes.ts';

/** What is told to the commands that write records: an option each. */
export function toldOptions(): Option[] {
  const said = (name: keyof Told, label: string, of: readonly RetireCommand[], help: string) =>
    option(name, 'string', of, help, { ...edge, label });
  const dated: readonly RetireCommand[] = ['rename', 'quarantine'];
  return [
    said('announced', 'DATE', ['deprecate'], 'the day it is announced (today)'),
    said('deprecated', 'DATE', ['deprecate'], 'first day on which it is marked (that of --announced)'),
    said('sunset', 'DATE', ['deprecate', 'extend'], 'first day without new installs (the earliest that notice allows)'),
    said('remove', 'DATE', ['deprecate'], 'first day without the plugin (graceDays after the sunset)'),
    said('effective', 'DATE', dated, 'first day on which it holds (today)'),
    said('on', 'DATE', ['withdraw'], 'first day on which the record holds no longer (today)'),
    said('replacement', 'NAME|none', ['deprecate'], 'what to use instead; NAME@MARKETPLACE where it is elsewhere'),
    option(
      'because',
      'string',
      ['deprecate', 'yank', 'rollback'],
      'why: superseded, unmaintained, security or another such word',
      {
        label: 'REASON',
        apart: { rollback: 'why, in your own words; notes and ledger say it' },
      },
    ),
    said('message', 'TEXT', ['deprecate', 'yank', 'quarantine'], 'what users are told, at most 160 characters'),
    said('migration', 'PATH|URL', ['deprecate'], 'the guide: a path in the repository or an https address'),
    said('owner', 'TEAM', ['deprecate'], 'who answers (the owner by CODEOWNERS)'),
    said('component', 'PART', ['deprecate', 'extend', 'withdraw'], 'only this part, such as skill:greet'),
    said('reason', 'TEXT', ['extend', 'withdraw'], 'why, for whoever reads the record later'),
    said('by', 'TEAM', ['extend'], 'who moves the day (the owner of the record)'),
    said('versions', 'RANGE', ['yank'], 'the versions that nobody may be given'),
    said('advisory', 'URL', ['quarantine'], 'where the danger is described, an https address'),
  ];
}
