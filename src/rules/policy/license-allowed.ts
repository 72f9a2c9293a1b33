import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { policiesFor } from '../../model/holding.ts';
import { licenseExpression, licenseText } from '../../model/license-expression.ts';
import { licensesOf, uncovered } from '../../model/licenses.ts';
import { inside, type Said } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import { askedBy } from '../../model/policy-section.ts';
import type { Tree } from '../../model/snapshot.ts';
import { allOf, didYouMean, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const acme = (licenses: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nlicenses: ${licenses}\n`,
});
const crm = (license?: string): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': {
    json: { name: 'crm', version: '1.0.0', ...(license !== undefined && { license }) },
  },
});
const at = 'plugins/crm/.codex-plugin/plugin.json#/license';

export default rule({
  id: 'policy/license-allowed',
  title: 'A plugin has a licence that the policy does not allow',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Every user gets a copy of the plugin, so its licence binds a whole company at the next update. No client minds it:
codex-cli 0.169.0 ignores the text, Claude Code 2.1.329 takes any. \`licenses.allow\` says which are fine; an empty list asks
for nothing. How much a missing or unknown licence matters is \`licenses.unknown\`.`,
  source: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/',

  examples: {
    'not in the list': { head: { ...acme('{ allow: [MIT, Apache-2.0] }'), ...crm('GPL-3.0-only') }, finds: [at] },
    'in the list': { head: { ...acme('{ allow: [MIT, Apache-2.0] }'), ...crm('MIT') }, finds: [] },
    'one of two is enough': { head: { ...acme('{ allow: [MIT] }'), ...crm('MIT OR GPL-3.0-only') }, finds: [] },
    'both are needed': { head: { ...acme('{ allow: [MIT] }'), ...crm('MIT AND GPL-3.0-only') }, finds: [at] },
    'with an exception that is not listed': {
      head: { ...acme('{ allow: [Apache-2.0] }'), ...crm('Apache-2.0 WITH LLVM-exception') },
      finds: [at],
    },
    'this version or any later one': { head: { ...acme('{ allow: [Apache-2.0] }'), ...crm('Apache-2.0+') }, finds: [] },
    'a licence of their own': {
      head: { ...acme('{ allow: [LicenseRef-Acme] }'), ...crm('LicenseRef-Acme') },
      finds: [],
    },
    'cleared for this plugin': {
      head: {
        ...acme('{ allow: [MIT], exceptions: [{ plugin: crm, allow: [MPL-2.0], reason: Cleared by legal }] }'),
        ...crm('MPL-2.0'),
      },
      finds: [],
    },
    'cleared for another plugin': {
      head: {
        ...acme('{ allow: [MIT], exceptions: [{ plugin: erp, allow: [MPL-2.0], reason: Cleared by legal }] }'),
        ...crm('MPL-2.0'),
      },
      finds: [at],
    },
    'no licence': {
      head: { ...acme('{ allow: [MIT] }'), ...crm() },
      finds: ['plugins/crm/.codex-plugin/plugin.json#/name'],
    },
    'no licence, where that is fine': { head: { ...acme('{ allow: [MIT], unknown: off }'), ...crm() }, finds: [] },
    'words that are no SPDX expression': { head: { ...acme('{ allow: [MIT] }'), ...crm('Apache 2.0') }, finds: [at] },
    'a file that says more': { head: { ...acme('{ allow: [MIT] }'), ...crm('SEE LICENSE IN TERMS.md') }, finds: [at] },
    'such words in the list': { head: { ...acme('{ allow: [UNLICENSED] }'), ...crm('UNLICENSED') }, finds: [] },
    'no list, so nothing is asked': { head: { ...acme('{ unknown: error }'), ...crm('Beerware?') }, finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const { policy } of policiesFor(head, plugin)) {
        const { allow, exceptions, unknown } = licensesOf(policy);
        if (allow.length === 0) continue;
        const own = exceptions.filter(one => one.plugin === plugin.name.value).flatMap(one => one.allow);
        for (const { isUnknown, ...found } of judged(plugin, head, [...allow, ...own])) {
          const asked = askedBy(policy, isUnknown ? '/licenses/unknown' : '/licenses/allow');
          if (!isUnknown) yield { ...found, ...asked, plugin: plugin.name.value };
          else if (unknown !== 'off') yield { ...found, ...asked, level: unknown, plugin: plugin.name.value };
        }
      }
    }
  },
});

type Judged = Pick<Found, 'at' | 'message' | 'hint'> & { readonly isUnknown: boolean };

function* judged(plugin: Plugin, head: Workspace, allow: readonly string[]): Iterable<Judged> {
  const said = licensesIn(plugin, head);
  if (said.length === 0) {
    const message = `${shown(plugin.name.value)} names no licence`;
    yield {
      at: plugin.name.place,
      message,
      hint: `Name one in its manifest: "license": "${allow[0]}"`,
      isUnknown: true,
    };
  }
  for (const license of said) yield* judgedText(license, allow);
}

function* judgedText({ value, place: at }: Said<string>, allow: readonly string[]): Iterable<Judged> {
  if (allow.includes(value.trim())) return;
  const expression = licenseExpression(value);
  if (expression === undefined) {
    const near = didYouMean(value, allow);
    const hint = near === undefined ? `Write an SPDX expression, such as ${allow[0]}.` : `Did you mean ${near}?`;
    yield {
      at,
      message: `${shown(value)} is no SPDX expression, so nobody knows what it allows`,
      hint,
      isUnknown: true,
    };
    return;
  }
  const missing = [...new Set(uncovered(expression, allow).map(licenseText))];
  if (missing.length === 0) return;
  const part =
    missing.length === 1 && missing[0] === value.trim() ? '' : ` because of ${allOf(missing.map(one => shown(one)))}`;
  yield {
    at,
    message: `the licence ${shown(value)} is not allowed${part} (allowed: ${few(allow)})`,
    hint: 'Ask for another licence, or have this plugin cleared: licenses.exceptions in the policy.',
    isUnknown: false,
  };
}

/** The licences of its manifests, each once; where they have none, those of its entries in catalogs kept by hand. */
function licensesIn(plugin: Plugin, { catalogs }: Workspace): readonly Said<string>[] {
  const own = plugin.manifests.flatMap(({ value, document }) => saidAs(value.license, documentPlace(document)));
  const entries = catalogs.flatMap(({ entries }) => entries.filter(entry => entry.plugin === plugin));
  const said = own.length > 0 ? own : entries.flatMap(({ raw, place }) => saidAs(raw.license, place));
  return [...new Map(said.toReversed().map(license => [license.value, license])).values()].reverse();
}

function saidAs(license: unknown, place: Said<string>['place']): Said<string>[] {
  const isSaid = typeof license === 'string' && license.trim() !== '';
  return isSaid ? [{ value: license, place: inside(place, 'license') }] : [];
}

function few(allow: readonly string[]): string {
  const named = allow.slice(0, 5).map(one => shown(one).slice(1, -1));
  return allow.length > named.length ? `${named.join(', ')}, ...` : named.join(', ');
}
