import { addDays, type Deprecation } from '../../model/deprecation.ts';
import { linksIn, pathOfLink } from '../../model/markdown-links.ts';
import { folderOf, joinInside } from '../../model/path.ts';
import { retiringIn } from '../../model/pending.ts';
import type { Said } from '../../model/place.ts';
import { askedBy } from '../../model/policy-section.ts';
import { mostOf, policiesOver, retirementBy } from '../../model/retirement-terms.ts';
import { existsIn, type Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { file, plugins, policy, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const at = `${file}#/migration`;
const guide = (text: string) => ({ ...plugins, ...record(), 'docs/m.md': text });

export default rule({
  id: 'deprecation/migration-missing',
  title: 'There is no guide to what comes next',
  level: 'error',
  since: '0.1.0',
  why: `A date without a way to go is a threat. The guide is in the repository, where it is reviewed with the record, says
something, and its links into the repository lead somewhere; or it is an https address, which nobody fetches here. It stays
until the plugin is gone and cleaned up, because the last ones to move read it last.`,

  examples: {
    'no guide': { head: { ...plugins, ...record({ migration: undefined }) }, finds: [`${file}#/plugin`] },
    'a file that is not there': {
      head: { ...plugins, ...record({ migration: 'docs/migrate.md' }) },
      finds: [at],
    },
    'nothing in it': { head: guide(' \n'), finds: [at] },
    'a dead link': { head: guide('# Moving\n\nRead [the steps](steps.md#first) first.\n'), finds: [at] },
    'out of the repository': { head: { ...plugins, ...record({ migration: '../m.md' }) }, finds: [at] },
    'an address that is not https': {
      head: { ...plugins, ...record({ migration: 'http://acme.example/m' }) },
      finds: [at],
    },
    'deleted before it is all over': {
      head: { ...record() },
      today: '2027-06-17',
      finds: [at],
    },
    'links that lead somewhere': {
      head: {
        ...guide(
          '# Moving\n\n[Steps](./more/steps.md), [top](/README.md#a), [here](#b), [x](https://x.example/a), `[no](no.md)`\n\n[k]: m.md\n',
        ),
        'docs/more/steps.md': 'Steps.\n',
        'README.md': '# Plugins\n',
      },
      finds: [],
    },
    'an https address': { head: { ...plugins, ...record({ migration: 'https://acme.example/m' }) }, finds: [] },
    'a policy that wants none': {
      head: { ...plugins, ...record({ migration: undefined }), ...policy('{ requireMigration: false }') },
      finds: [],
    },
    'all over': { head: record(), today: '2027-06-18', finds: [] },
  },

  *check(change) {
    const { head, today } = change;
    for (const { record: one, remove } of retiringIn(change)) {
      const policies = policiesOver(head, one.plugin.value);
      const stays = remove === undefined ? undefined : addDays(remove, mostOf(policies, 'cleanupDays').value);
      if (one.kind !== 'deprecate' || (stays !== undefined && today >= stays)) continue;
      const { migration } = one;
      const asking = policies.find(each => retirementBy(each).requireMigration);
      if (migration === undefined && asking !== undefined && one.component === undefined)
        yield { ...unguided(one), ...askedBy(asking, '/deprecation/requireMigration') };
      const wrong = migration && wrongWith(migration, head.snapshot);
      if (migration !== undefined && wrong !== undefined)
        yield {
          at: migration.place,
          message: `the guide ${shown(migration.value)} ${wrong}`,
          hint: 'Name a file of this repository that says how to move, or an https address.',
          plugin: one.plugin.value,
        };
    }
  },
});

function unguided({ plugin }: Deprecation) {
  return {
    at: plugin.place,
    message: `the record of ${shown(plugin.value)} names no guide to what comes next`,
    hint: 'Add migration: docs/migrations/<plugin>.md, or an https address.',
    plugin: plugin.value,
  };
}

/** What is wrong with a guide; undefined where nothing is, as far as one can see from here. */
function wrongWith({ value }: Said<string>, snapshot: Snapshot): string | undefined {
  if (/^https:\/\//i.test(value)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) return 'is no https address';
  const path = joinInside('', value);
  if (path === undefined) return 'is not in this repository';
  const bytes = snapshot.entries.has(path) ? snapshot.bytes(path) : undefined;
  if (bytes === undefined) return 'does not exist';
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return 'is empty';
  const dead = linksIn(text).find(target => isDead(target, path, snapshot));
  return dead === undefined ? undefined : `links to ${shown(dead)}, which is not there`;
}

/** Links from the top of the repository are written with a slash, as GitHub follows them. */
function isDead(target: string, from: string, snapshot: Snapshot): boolean {
  const path = pathOfLink(target);
  if (path === undefined) return false;
  const wanted = path.startsWith('/') ? path.slice(1) : `${folderOf(from)}/${path}`;
  const whole = joinInside('', wanted.replace(/^\/+/, ''));
  return whole === undefined || !existsIn(snapshot, whole);
}
