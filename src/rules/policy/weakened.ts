import type { Found } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Loosened } from '../../model/policy.ts';
import { valueText } from '../../model/value-text.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const policy = (rest: string, edition = 1): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: ${edition}\nextends: [builtin:recommended]\n${rest}`,
});
const elsewhere = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended, ../company/base.yaml]\n',
  'company/base.yaml': 'schema: policy/v1\nname: company\nedition: 1\n',
};
const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };

export default rule({
  id: 'policy/weakened',
  title: 'A change loosens the policy it is judged by',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `One change that weakens a rule and profits from it would pass its own gate: Kyverno let the judged party write exceptions for
itself (GO-2024-3230). So a pull request is held to the policy, the waivers and the CODEOWNERS of its base, and whatever it
would loosen there is told in plain words to those who own the policy. It takes effect once it is merged.`,
  source: 'https://pkg.go.dev/vuln/GO-2024-3230',

  examples: {
    'a rule that nobody asks for any more': {
      base: policy('rules: { structure/missing-docs: info }\n'),
      head: policy(''),
      finds: ['policies/policy.yaml'],
    },
    'a rule off that nobody asked for': {
      base: policy(''),
      head: policy('rules: { structure/missing-docs: off }\n'),
      finds: [],
    },
    'less notice, and a rule off': {
      base: policy('deprecation: { noticeDays: 120 }\n'),
      head: policy('deprecation: { noticeDays: 90 }\nrules: { version/missing: off }\n'),
      finds: ['policies/policy.yaml#/deprecation/noticeDays', 'policies/policy.yaml#/rules/version~1missing'],
    },
    'a scope of its own': {
      base: policy(''),
      head: policy('scopes:\n  - { name: mine, match: { plugins: [hello] }, rules: { version/missing: off } }\n'),
      finds: ['policies/policy.yaml#/scopes/0'],
    },
    'a lock taken away': {
      base: policy('locked: [mcp.hosts]\n'),
      head: policy(''),
      finds: ['policies/policy.yaml'],
    },
    'owners who would not be asked any more': {
      base: { ...policy(''), ...hello, CODEOWNERS: '* @acme/platform\n/plugins/hello/ @acme/security @acme/sales\n' },
      head: { ...policy(''), ...hello, CODEOWNERS: '* @acme/platform\n/plugins/hello/ @acme/sales\n' },
      finds: ['CODEOWNERS'],
    },
    'owners who would not be asked about the policies any more': {
      base: { ...policy(''), ...hello, CODEOWNERS: '* @acme/all\n/policies/ @acme/platform\n' },
      head: { ...policy(''), ...hello, CODEOWNERS: '* @acme/all\n/policies/waivers/ @acme/platform\n' },
      finds: ['CODEOWNERS'],
    },
    'owners of a pack that lies elsewhere': {
      base: { ...elsewhere, CODEOWNERS: '/policies/ @acme/platform\n/company/ @acme/security\n' },
      head: { ...elsewhere, CODEOWNERS: '/policies/ @acme/platform\n' },
      finds: ['CODEOWNERS'],
    },
    'a pack that nobody owns': {
      base: { ...policy(''), CODEOWNERS: '/policies/ @acme/platform\n' },
      head: { ...elsewhere, CODEOWNERS: '/policies/ @acme/platform\n' },
      finds: ['company/base.yaml'],
    },
    'a pack that somebody owns': {
      base: { ...policy(''), CODEOWNERS: '/policies/ @acme/platform\n' },
      head: { ...elsewhere, CODEOWNERS: '/policies/ @acme/platform\n/company/ @acme/security\n' },
      finds: [],
    },
    'a file that is no pack': {
      base: { ...policy(''), 'company/base.yaml': 'Hi.\n', CODEOWNERS: '/policies/ @acme/all\n/company/ @acme/all\n' },
      head: { ...policy(''), 'company/base.yaml': 'Hi.\n', CODEOWNERS: '/policies/ @acme/all\n' },
      finds: [],
    },
    'mended, and looser than what could be read': {
      base: policy('deprecation: { noticeDays: 120 }\nmcp: { host: {} }\n'),
      head: policy('deprecation: { noticeDays: 90 }\n'),
      finds: ['policies/policy.yaml#/deprecation/noticeDays'],
    },
    'stricter in every way': {
      base: policy(''),
      head: policy(
        'deprecation: { noticeDays: 120 }\nmcp: { hosts: { deny: { add: ["*.example"] } } }\nlocked: [mcp]\n',
      ),
      finds: [],
    },
    'no base': { head: policy('deprecation: { noticeDays: 1 }\n'), finds: [] },
  },

  *check({ head }) {
    for (const one of head.loosened ?? []) yield told(one, head);
    yield* fewerOwners(head);
  },
});

const later = 'It takes effect when it is merged; until then the policy of the base holds.';
const atOnce =
  'It holds at once, as the policy of the base is broken, and is compared with what could be read of that.';

/** Who has to agree to what is looser: the owners of the pack that asked for more, wherever it lies. */
function hintFor(now: string, said: Place | undefined): string {
  const isElsewhere = said !== undefined && !said.file.startsWith('policies/');
  return `${now} Let the owners of ${isElsewhere ? shown(said.file, 200) : 'policies/'} agree to it.`;
}

function told(
  { after, at, before, fixed, key, scope, was }: Loosened,
  { policy: { file }, rulebook }: Workspace,
): Found {
  const where = scope === undefined ? '' : ` in scope ${shown(scope)}`;
  const how = fixed ? 'which may be looser' : 'which is looser';
  return {
    at: at ?? { file: file ?? 'policies/policy.yaml' },
    message: `${key} goes from ${valueText(before)} to ${valueText(after)}${where}, ${how}`,
    hint: hintFor(rulebook === undefined ? atOnce : later, was ?? at),
    ...(was !== undefined && rulebook !== undefined && { before: was, fromBase: true }),
  };
}

const shownNames = 5;

function some(names: readonly string[]): string {
  const more = names.length > shownNames ? [`${names.length - shownNames} more`] : [];
  return allOf([...names.slice(0, shownNames).map(name => shown(name, 200)), ...more]);
}

function* fewerOwners({ plugins, proposedOwnersOf, snapshot, unguarded = [] }: Workspace): Generator<Found> {
  if (proposedOwnersOf === undefined) return;
  const lost = new Map<string, string[]>();
  for (const { files, name, owners, root } of plugins) {
    const after = proposedOwnersOf(root, files);
    for (const owner of owners) {
      if (!after.includes(owner)) lost.set(owner, [...(lost.get(owner) ?? []), name.value]);
    }
  }
  for (const { lost: owners, path } of unguarded)
    for (const owner of owners) lost.set(owner, [...(lost.get(owner) ?? []), path]);
  const files = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
  const file = files.find(path => snapshot.entries.has(path)) ?? 'CODEOWNERS';
  for (const [owner, names] of lost) {
    yield {
      at: { file },
      message: `${shown(owner)} would no longer own ${some(names)}`,
      hint: hintFor(later, undefined),
    };
  }
  for (const { isNew, path } of unguarded) {
    if (isNew !== true) continue;
    yield {
      at: { file: path },
      message: `${shown(path, 200)} would be a part of the policy, and nobody would own it`,
      hint: `Give it to the owners of policies/: a line in ${file}.`,
    };
  }
}
