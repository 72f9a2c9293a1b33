import type { Tree } from '../../model/snapshot.ts';
import { publisherMoved } from '../publisher-moved.ts';
import { rule } from '../rule.ts';

const file = 'plugins/crm/.claude-plugin/plugin.json';
const crm = (more: object, version = '1.0.0'): Tree => ({ [file]: { json: { name: 'crm', version, ...more } } });
const codex = (more: object): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.1', ...more } },
});
const jane = { author: { name: 'Jane Doe', email: 'jane@acme.example' } };
const acme = { repository: 'https://github.com/acme/plugins' };

export default rule({
  id: 'identity/publisher-changed',
  title: 'A plugin has another author, or its repository another owner',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `People installed what somebody they know had published, and an update never asks whether that is still so: plugins are
sold and taken over with the users they have. What the manifests say is compared with the release that people have, or with
the base. Where an entry of a catalog leads to another repository, catalog/handed-over says it.`,

  examples: {
    'a repository that moved to another owner': {
      base: crm(acme),
      head: crm({ repository: 'git+https://github.com/acme-inc/plugins.git' }, '1.0.1'),
      finds: [`${file}#/repository`],
    },
    'another author': {
      base: crm(jane),
      head: crm({ author: { name: 'Mallory' } }, '1.0.1'),
      finds: [`${file}#/author`],
    },
    'no author any more, and another owner': {
      base: crm({ ...jane, ...acme }),
      head: crm({ repository: { type: 'git', url: 'git@gitlab.com:acme/plugins.git' } }, '1.0.1'),
      finds: [`${file}#`, `${file}#/repository`],
    },
    'since the release, whatever the base has': {
      ledger: { crm: { '1.0.0': 'base 2026-11-12' } },
      base: crm({ author: 'Jane Doe' }),
      head: crm({ author: 'Mallory <m@evil.example>' }, '1.0.1'),
      finds: [`${file}#/author`],
    },
    'another author for one client': {
      base: { ...crm(jane), ...codex({ interface: { developerName: 'Jane Doe' } }) },
      head: { ...crm(jane, '1.0.1'), ...codex({ interface: { developerName: 'Mallory' } }) },
      finds: ['plugins/crm/.codex-plugin/plugin.json#/interface/developerName'],
    },
    'another address of the same author': {
      base: crm(jane),
      head: crm({ author: 'jane doe <jane@acme-inc.example>' }, '1.0.1'),
      finds: [],
    },
    'another repository of the same owner': {
      base: crm(acme),
      head: crm({ repository: 'git@github.com:Acme/crm.git' }, '1.0.1'),
      finds: [],
    },
    'said for the first time': { base: crm({}), head: crm({ ...jane, ...acme }, '1.0.1'), finds: [] },
    'said for one more client, in its own words': {
      base: crm(jane),
      head: { ...crm(jane, '1.0.1'), ...codex({ interface: { developerName: 'Acme' } }) },
      finds: [],
    },
    'a manifest that cannot be read': { base: crm(jane), head: { [file]: '{ "name": "crm"\n' }, finds: [] },
  },

  *check({ comparisons = [] }) {
    for (const one of comparisons) if (one.publisher !== undefined) yield* publisherMoved(one);
  },
});
