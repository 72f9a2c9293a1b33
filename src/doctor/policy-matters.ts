import type { Matter, Setup } from '../model/diagnosis.ts';
import { shown } from '../model/words.ts';

const most = 20; // faults of all files

/** What is broken, over or of no effect in the policy. */
export function policyMatters(setup: Setup): readonly Matter[] {
  return [...policy(setup), ...dates(setup), ...scopes(setup)];
}

function policy({ policy: { edition, faults, file, latestEdition, refused } }: Setup): readonly Matter[] {
  const none: Matter = {
    id: 'no-policy',
    level: 'info',
    message: 'there is no policy: builtin:recommended holds as it is shipped, and may be stricter in the next version',
    hint: 'Write policies/policy.yaml.',
    copy: `schema: policy/v1\nname: <name>\nedition: ${latestEdition}\nextends: [builtin:recommended]`,
  };
  const old: Matter = {
    id: 'edition-old',
    level: 'info',
    message: `the policy is written for edition ${edition}: newer rules only inform`,
    hint: `Read what they find with "catalogc check --verbose", then write edition: ${latestEdition}.`,
  };
  const held: Matter = {
    id: 'locks-hold-back',
    level: 'error',
    message: `locks hold back ${refused === 1 ? 'a key' : `${refused} keys`} that a later layer or scope wants to weaken`,
    hint: 'See which: catalogc policy print. Then take them out of that layer, or ask the owner of the lock.',
  };
  return [
    ...faults.slice(0, most).map(
      ({ at, hint, message }): Matter => ({
        ...{ id: 'policy-broken', level: 'error', at, message },
        hint: hint ?? 'Mend it; until then what stands there does not count.',
      }),
    ),
    ...(file === undefined ? [none] : []),
    ...(edition < latestEdition ? [old] : []),
    ...(refused === 0 ? [] : [held]),
  ];
}

function dates({ adoption, waivers }: Setup): readonly Matter[] {
  const { daysLeft, from, mode, until } = adoption;
  const endless: Matter = {
    id: 'ratchet-without-end',
    level: 'warn',
    message: 'the ratchet has no day on which it ends, so it lets nothing pass',
    hint: `Write "until: YYYY-MM-DD" beside "mode: ratchet"${from === undefined ? '' : ` in ${from}`}.`,
  };
  const over: Matter = {
    id: 'ratchet-over',
    level: 'info',
    message: `the ratchet ended on ${until}: old findings fail as well`,
    hint: `Remove "adoption"${from === undefined ? '' : ` at ${from}`}.`,
  };
  const expired: Matter = {
    id: 'waivers-expired',
    level: 'info',
    message: `${waivers.expired === 1 ? 'a waiver has' : `${waivers.expired} waivers have`} expired`,
    hint: 'Delete it, or write a new one with a new id, below policies/waivers/.',
  };
  return [
    ...(mode === 'ratchet' && until === undefined ? [endless] : []),
    ...(daysLeft === 0 ? [over] : []),
    ...(waivers.expired > 0 ? [expired] : []),
  ];
}

function scopes({ scopes: all }: Setup): readonly Matter[] {
  return all
    .filter(({ plugins }) => plugins === 0)
    .map(({ at, name }) => ({
      id: 'scope-empty',
      level: 'warn',
      at,
      message: `the scope ${shown(name)} matches no plugin, so nothing of it holds`,
      hint: 'Mend what stands under "match", or remove the scope.',
    }));
}
