import { describe, expect, test } from 'vitest';
import type { ClientFault } from '../../src/clients/judge.ts';
import { steps } from '../../src/model/place.ts';
import { atLeast, type CodexCase, casesOf, casesThere, judged, type ShellCase } from './cases.ts';

const absent = 'skipped, because ../shared is absent';

/** What the catalog file alone does not decide, and what does. */
const undecided: Readonly<Record<string, string>> = {
  '020-duplicate-top-level-key': 'the bytes decide: JSON.parse keeps the last of two keys',
  '028-entry-path-missing-dir': 'the folder decides',
  '036-policy-not-available': 'said on purpose, so not a fault',
  '046-name-mismatch': 'the manifest decides',
  '049-no-manifest-no-metadata': 'the folder decides',
  '051-manifest-invalid-json': 'the manifest decides',
  '055-version-blank': 'the manifest decides',
  '056-version-number': 'the manifest decides',
  '057-version-with-slash': 'the manifest decides',
  '060-root-plugin-json-without-schema': 'the manifest decides',
  '061-keywords-null': 'the manifest decides',
  '063-interface-capabilities-string': 'the manifest decides',
  '079-symlinked-manifest': 'a symbolic link decides',
  '083-agent-plugins-unknown-schema-version': 'the manifest decides',
  '087-git-url-unknown-sha': 'the remote repository decides',
  '098-claude-plugin-root-ignored': 'the folder decides; the ignored field itself is told',
  'file-duplicate-keys': 'the bytes decide: JSON.parse keeps the last of two keys',
  'file-missing': 'a path that does not exist',
  'file-symlink-loop': 'a symbolic link decides',
  'mkt-entry-case-duplicate': 'the client does not mind; names that differ by case are our own concern',
  'mkt-entry-component-path-missing': 'the folder decides',
  'mkt-entry-name-differs-from-manifest': 'the manifest decides',
  'mkt-entry-version-mismatch': 'the manifest decides',
  'mkt-src-missing-dir': 'the folder decides',
  'mkt-src-plugin-json-bad-path': 'the manifest decides',
  'mkt-src-plugin-json-broken': 'the manifest decides',
  'mkt-src-plugin-skill-not-read': 'a skill file decides',
  'mkt-src-strict-false-conflict': 'the presence of a manifest decides',
  'mkt-src-symlink': 'a symbolic link decides',
  'cop-file-argument': 'the argument of the command decides',
  'cop-install-missing-dir': 'the folder decides',
  'cop-github-path-honoured': 'an install from another repository',
  'cop-update-without-bump': 'an update from another repository',
  'cop-url-json-not-supported': 'the way it is added decides',
};

const agreements = new Map<string, { agree: number; of: number }>();

function count(client: string, agree: boolean): void {
  const so = agreements.get(client) ?? { agree: 0, of: 0 };
  agreements.set(client, { agree: so.agree + Number(agree), of: so.of + 1 });
}

/** What we say of each name: dropped entries do not count while another entry of the name is left. */
function codexVerdicts(value: unknown, faults: readonly ClientFault[]): Record<string, string> {
  const entries = (value as { plugins?: { name: string }[] })?.plugins ?? [];
  const verdicts: Record<string, string> = {};
  for (const [index, { name }] of entries.entries()) {
    const mine = faults.filter(
      ({ pointer }) => pointer === `/plugins/${index}` || pointer.startsWith(`/plugins/${index}/`),
    );
    const dropped = mine.some(({ effect }) => atLeast(effect, 'entry-dropped'));
    const fails = mine.some(({ effect }) => effect === 'install-fails');
    const verdict = dropped ? 'skipped' : fails ? 'install-fails' : 'listed';
    if (verdicts[name] === undefined || verdicts[name] === 'skipped') verdicts[name] = verdict;
  }
  return verdicts;
}

const plain = (verdict: string) => (verdict === 'installable' ? 'listed' : verdict);

describe.skipIf(!casesThere)(`codex cases`, () => {
  for (const one of casesThere ? casesOf<CodexCase>('codex-cases', ['0', '1']) : []) {
    const observed = Object.fromEntries(Object.entries(one.expect.plugins).map(([name, so]) => [name, plain(so)]));
    const { faults, value, worst } = judged('codex', one.files);
    const refused = atLeast(worst, 'catalog-missed');
    const verdicts = refused || Array.isArray(value) ? {} : codexVerdicts(value, faults);
    const ours = Object.fromEntries(Object.keys(observed).map(name => [name, verdicts[name] ?? 'listed']));
    const agree =
      (one.expect.marketplace === 'rejected') === refused && JSON.stringify(ours) === JSON.stringify(observed);
    if (undecided[one.id] === undefined) count('codex', agree);
    test.skipIf(undecided[one.id] !== undefined)(one.id, () => {
      expect(refused, JSON.stringify(faults)).toBe(one.expect.marketplace === 'rejected');
      if (!refused) expect(ours, JSON.stringify(faults)).toEqual(observed);
    });
  }
});

/** `plugins[0].source` and `plugins.0.source.sha` alike, as steps. */
const observedSteps = (path: string) => path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');

const ourSteps = ({ pointer, key }: ClientFault) => [...steps(pointer), ...(key === undefined ? [] : [key])];

/** One path may stop short of the other: a client tells the object where we tell the member. */
const samePlace = (a: readonly string[], b: readonly string[]) => {
  const length = Math.min(a.length, b.length);
  return length > 0 && a.slice(0, length).join('/') === b.slice(0, length).join('/');
};

function sameplaces(observed: readonly string[], faults: readonly ClientFault[]): boolean {
  const theirs = observed.map(observedSteps);
  const ours = faults.map(ourSteps);
  return (
    theirs.every(path => ours.some(our => samePlace(path, our))) &&
    ours.every(our => theirs.some(path => samePlace(path, our)))
  );
}

describe.skipIf(!casesThere)(`claude cases`, () => {
  for (const one of casesThere ? casesOf<ShellCase>('claude-cases', ['mkt-', 'file-']) : []) {
    const given = /validate (?:--\S+ )*([^\s-.]\S*|\.\w\S*\.json)$/.exec(one.command)?.[1];
    const { faults, worst } = judged('claude', one.files, given);
    const refusals = faults.filter(({ effect }) => atLeast(effect, 'entry-refused'));
    const warnings = faults.filter(({ effect }) => effect === 'warned');
    const refused = atLeast(worst, 'entry-refused');
    const strict = one.command.includes('--strict') && warnings.length > 0;
    const verdict = refused || strict ? 'error' : warnings.length > 0 ? 'warning' : 'ok';
    const { expect: observed } = one;
    const right = observed.gap === true ? faults.length > 0 : verdict === observed.verdict;
    if (undecided[one.id] === undefined) count('claude', right);
    test.skipIf(undecided[one.id] !== undefined)(one.id, () => {
      expect(right, `${observed.verdict}${observed.gap === true ? ' (gap)' : ''} but ${JSON.stringify(faults)}`).toBe(
        true,
      );
      if (observed.gap === true || worst === 'catalog-missed' || faults.length === 0) return;
      expect(sameplaces(observed.errors ?? [], refusals), `errors ${observed.errors} ${JSON.stringify(faults)}`).toBe(
        true,
      );
      // Of a file that is refused we may say more than the client does, and of a value that is refused no warning besides.
      const others = (observed.warnings ?? []).filter(
        path =>
          !sameplaces(
            [path],
            refusals.filter(fault => samePlace(observedSteps(path), ourSteps(fault))),
          ),
      );
      const told = refused ? warnings.filter(({ kind }) => kind !== 'missing') : warnings;
      expect(sameplaces(others, told), `warnings ${observed.warnings} ${JSON.stringify(faults)}`).toBe(true);
    });
  }
});

describe.skipIf(!casesThere)(`copilot cases`, () => {
  for (const one of casesThere ? casesOf<ShellCase>('claude-cases', ['cop-']) : []) {
    const { faults, worst } = judged('copilot', one.files);
    const least = one.command.includes('plugin install') ? 'install-fails' : 'catalog-missed';
    const verdict = atLeast(worst, least) ? 'error' : 'ok';
    if (undecided[one.id] === undefined) count('copilot', verdict === one.expect.verdict);
    test.skipIf(undecided[one.id] !== undefined)(one.id, () => {
      expect(verdict, JSON.stringify(faults)).toBe(one.expect.verdict);
      const path = one.expect.path ?? 'json';
      if (path !== 'json') expect(sameplaces([path], faults), `${path} ${JSON.stringify(faults)}`).toBe(true);
    });
  }
});

describe.skipIf(!casesThere)(`one file, three clients`, () => {
  for (const one of casesThere ? casesOf<ShellCase>('claude-cases', ['codex-', 'polyglot-']) : []) {
    const runs = [{ client: one.expect.client, command: '', exit: one.expect.exit }, ...(one.also ?? [])];
    for (const run of runs) {
      const client = run.client.startsWith('codex') ? 'codex' : run.client.startsWith('claude') ? 'claude' : 'copilot';
      // Adding to claude is more lenient than validating; the validator is what we hold to.
      if (run.command?.includes('claude plugin marketplace add') === true) continue;
      const { faults, worst } = judged(client, one.files);
      const refused = atLeast(worst, client === 'claude' ? 'entry-refused' : 'catalog-missed');
      const name = `${one.id}, ${client}`;
      if (undecided[name] === undefined) count(client, refused === (run.exit !== 0));
      test.skipIf(undecided[name] !== undefined)(name, () => {
        expect(refused, JSON.stringify(faults)).toBe(run.exit !== 0);
      });
    }
  }
});

test.skipIf(!casesThere)(casesThere ? 'agreement with the observed clients' : absent, () => {
  const lines = [...agreements].map(([client, { agree, of }]) => `${client}: ${agree} of ${of} cases agree`);
  console.info(`${lines.join('\n')}\n${Object.keys(undecided).length} cases are not decided by the catalog file alone`);
  for (const { agree, of } of agreements.values()) expect(agree).toBe(of);
});
