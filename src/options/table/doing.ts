import { adopting, publishing } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';
import { hookTools, profiles, signings } from '../values.ts';

/** How far a command may go. */
export const doingOptions: readonly Option[] = [
  option('unsafe', 'boolean', ['fix'], 'also apply fixes that are a guess', edge),
  option(
    'dry-run',
    'boolean',
    ['new', 'fix', ...adopting, 'enforce', ...publishing],
    'write nothing; show what would change',
    {
      apart: { enforce: 'do nothing; print the plan', publish: 'publish nothing; print the plan' },
    },
  ),
  option('force', 'boolean', adopting, 'also replace files that are there', edge),
  option('yes', 'boolean', ['init', 'new'], 'ask nothing: take what is not said by a flag as it is proposed', {
    ...edge,
    short: 'y',
  }),
  option('profile', 'choice', ['init'], 'the policy to begin with (recommended)', { ...edge, values: profiles }),
  option('until', 'string', ['init'], 'the first day on which old findings fail (90 days from today)', {
    ...edge,
    label: 'DATE|none',
  }),
  option('name', 'string', ['init'], 'the name of a first catalog', { ...edge, label: 'NAME' }),
  option('owner-name', 'string', ['init', 'new'], 'who answers for a first catalog', {
    ...edge,
    label: 'NAME',
    apart: { new: 'who wrote it, as its manifests say' },
  }),
  option('without', 'list', ['init'], 'leave this part out; may be repeated', { ...edge, label: 'PART' }),
  option('hooks', 'choice', ['init'], 'also check before each commit: pre-commit, husky or git', {
    ...edge,
    label: 'TOOL',
    values: hookTools,
  }),
  option('issues', 'choice', ['enforce'], 'keep one issue for each record or owner, or none', {
    values: ['record', 'owner', 'none'],
    default: 'record',
  }),
  option('label', 'list', ['enforce'], 'put this label on new issues; may be repeated', { label: 'NAME' }),
  option('to', 'string', ['bump', 'rename', 'promote', 'rollback'], 'the version to raise it to', {
    label: 'VERSION',
    apart: {
      rename: 'the new name',
      promote: 'the catalog to move it into',
      rollback: 'the serial of the release to go back to',
    },
  }),
  option('level', 'choice', ['bump'], 'how much to raise it', { ...edge, values: ['patch', 'minor', 'major'] }),
  option('release', 'boolean', ['build', 'bump'], 'also write each catalog as a release, of what is committed', {
    apart: { bump: 'raise all that waits for a release, and use up .changes/' },
  }),
  option('sign', 'choice', ['build', ...publishing], 'who signs each release: key, keyless, auto or none', {
    label: 'WHO',
    values: signings,
    other: [{ values: ['key', 'keyless', 'auto'], commands: publishing }],
    default: 'none',
    bare: publishing,
    apart: { publish: 'who signs: key, keyless or auto, which is what nothing stands for' },
  }),
];
