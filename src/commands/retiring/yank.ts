import { isRange, isWithin } from '../../model/ranges.ts';
import { Trouble } from '../../model/trouble.ts';
import { versioningOf } from '../../model/versioning.ts';
import { shown } from '../../model/words.ts';
import { demandOption } from './demand.ts';
import { messageIn } from './deprecate.ts';
import type { Draft, Subject, Wish } from './draft.ts';
import { endingsOf, isOver } from './in-force.ts';

/** A record of versions that nobody may be given any more; more of them are added to those it has. */
export function yank(subject: Subject, { told }: Wish): Draft {
  const { name, record } = subject;
  const versions = demandOption('yank', name, 'versions', told.versions, '"=1.4.2"');
  const because = demandOption('yank', name, 'because', told.because, 'security');
  if (because === 'other') demandOption('yank', name, 'message', told.message, 'TEXT');
  demandRange(subject, versions);
  const said = { because, ...messageIn(told) };
  if (record === undefined)
    return { fields: { schema: 'deprecation/v1', plugin: name, kind: 'yank', versions, ...said } };
  if (isOver(record)) return { fields: { versions, ...said }, dropped: endingsOf(record) };
  const before = record.versions?.value;
  if (before === undefined) return { fields: { versions, ...said } };
  if (isCovered(versions, before))
    throw new Trouble(
      'yanked-already',
      `${shown(name)} ${shown(before)} is yanked already, and ${shown(versions)} lies in it`,
      'There is nothing to write',
    );
  return { fields: { versions: `${before} || ${versions}`, ...said } };
}

function demandRange({ workspace }: Subject, versions: string): void {
  if (versioningOf(workspace.policy).scheme !== 'semver' || isRange(versions)) return;
  throw new Trouble(
    'option/value',
    `--versions ${shown(versions)} is no range of versions`,
    'Write one version or a range: --versions "=1.4.2"',
  );
}

function isCovered(range: string, wider: string): boolean {
  return range === wider || (isRange(range) && isRange(wider) && isWithin(range, wider));
}
