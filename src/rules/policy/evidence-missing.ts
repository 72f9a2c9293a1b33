import { type Demand, demandsOf } from '../../model/evidence.ts';
import { policiesFor } from '../../model/holding.ts';
import { folderOf } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
import { covers, type Evidence, filled, isAbout, isFor, namesBoth } from '../../model/scan.ts';
import { pathsUnder, type Snapshot } from '../../model/snapshot.ts';
import { highestVersion, isSemver } from '../../model/version.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const policy = (evidence: string, rest = ''): string =>
  `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nevidence:\n  agnix: ${evidence}\n${rest}`;
const crm = { 'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.2.3" }\n' };
const inTree = '{ required: true, files: ["evidence/{plugin}@{version}.sarif"] }';
const log = (id?: string, more: object = {}): object => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'agnix' } }, ...(id && { automationDetails: { id } }), results: [], ...more }],
});
const version = 'plugins/crm/.codex-plugin/plugin.json#/version';

export default rule({
  id: 'policy/evidence-missing',
  title: 'A scanner that the policy requires has not looked at a plugin',
  level: 'error',
  since: '0.1.0',
  why: `Some things are for other tools to find: a linter of prompts, a scanner for malware. A policy can require their runs, for
each plugin in each version. That nobody ran the scanner looks just like a scanner that found nothing, and so does a run that
broke off, or one of the version before.`,
  source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',

  examples: {
    'nobody ran it': { head: { ...crm, 'policies/policy.yaml': policy('{ required: true }') }, finds: [version] },
    'a run of the version before': {
      head: { ...crm, 'policies/policy.yaml': policy('{ required: true }') },
      evidence: { 'crm.sarif': log('nightly/crm@1.2.2') },
      finds: [version],
    },
    'a run that broke off': {
      head: { ...crm, 'policies/policy.yaml': policy('{ required: true }') },
      evidence: { 'crm.sarif': log('crm@1.2.3', { invocations: [{ executionSuccessful: false }] }) },
      finds: [version],
    },
    'a run of another tool': {
      head: { ...crm, 'policies/policy.yaml': policy('{ required: true, tool: Agnix Pro }') },
      evidence: { 'crm.sarif': log('crm@1.2.3') },
      finds: [version],
    },
    'a file of the tree, which the policy lets count': {
      head: {
        ...crm,
        'policies/policy.yaml': policy(inTree),
        'evidence/crm@1.2.3.sarif': { json: log() },
      },
      finds: [],
    },
    'a file of the tree, which it does not': {
      head: {
        ...crm,
        'policies/policy.yaml': policy('{ required: true }'),
        'evidence/crm@1.2.3.sarif': { json: log('crm@1.2.3') },
      },
      finds: [version],
    },
    'the file of another version, copied': {
      head: {
        ...crm,
        'policies/policy.yaml': policy(inTree),
        'evidence/crm@1.2.3.sarif': { json: log('crm@1.2.2') },
      },
      finds: [version],
    },
    'a file that is no SARIF': {
      head: { ...crm, 'policies/policy.yaml': policy(inTree), 'evidence/crm@1.2.3.sarif': '{ "runs": [' },
      finds: [version],
    },
    'a run of this very version': {
      head: { ...crm, 'policies/policy.yaml': policy('{ required: true }') },
      evidence: { 'crm.sarif': log('nightly/crm@1.2.3') },
      finds: [],
    },
    'required in a scope of others': {
      head: {
        ...crm,
        'policies/policy.yaml': policy(
          '{ required: false }',
          'scopes:\n  - { name: money, match: { plugins: ["pay-*"] }, evidence: { agnix: { required: true } } }\n',
        ),
      },
      finds: [],
    },
    'no policy': { head: crm, finds: [] },
  },

  *check({ evidence, head }) {
    if (evidence === undefined) return;
    for (const plugin of head.plugins) {
      if (!isAbout(evidence, plugin)) continue;
      for (const { policy } of policiesFor(head, plugin)) {
        for (const demand of demandsOf(policy)) {
          if (!demand.required || isCovered(evidence, demand, plugin)) continue;
          yield {
            at: (plugin.version ?? plugin.name).place,
            message: `${named(plugin)} has no ${demand.name} run: ${whyNot(evidence, demand, plugin, head.snapshot)}`,
            hint: hintFor(demand, plugin),
            ...(demand.place && { because: demand.place }),
            plugin: plugin.name.value,
            under: policy,
          };
        }
      }
    }
  },
});

function isCovered({ commits, scans }: Evidence, demand: Demand, plugin: Plugin): boolean {
  return scans.some(scan => isFor(scan, demand, plugin) && covers(scan, plugin, commits));
}

function named({ name, version }: Plugin): string {
  return version === undefined ? shown(name.value) : `${shown(name.value)} ${versionText(version.value)}`;
}

function versionText(version: string): string {
  return isSemver(version) ? version : shown(version);
}

/** What there is instead; the nearest first. */
function whyNot({ broken, scans }: Evidence, demand: Demand, plugin: Plugin, snapshot: Snapshot): string {
  const runs = scans.filter(scan => isFor(scan, demand, plugin));
  const own = runs.filter(({ subject }) => subject?.plugin === plugin.name.value);
  const failed = own.find(({ failure, subject }) => failure !== undefined && isVersion(subject?.version, plugin));
  if (failed !== undefined) return `the one in ${shown(failed.file)} ${failed.failure}`;
  const files = demand.files.flatMap(template => filled(template, plugin) ?? []);
  const bad = broken.find(({ file }) => files.includes(file));
  if (bad !== undefined) return `${shown(bad.file)} is of no use, as ${bad.because}`;
  const said = [...own.flatMap(({ subject }) => subject?.version ?? []), ...versionsNamed(demand, plugin, snapshot)];
  const newest = highestVersion(said) ?? said[0];
  if (newest !== undefined) return `the newest is for ${versionText(newest)}`;
  const [loose] = runs.filter(({ subject }) => subject === undefined);
  if (loose === undefined) return 'none was handed in';
  if (loose.failure !== undefined) return `the one in ${shown(loose.file)} ${loose.failure}`;
  const [commit] = loose.commits;
  const of = commit === undefined ? 'does not say what it looked at' : `looked at commit ${shown(commit, 12)}`;
  return `the one in ${shown(loose.file)} ${of}`;
}

function isVersion(version: string | undefined, plugin: Plugin): boolean {
  return version === plugin.version?.value;
}

/** Versions that files of the tree are for, by their names alone. */
function versionsNamed({ files }: Demand, { name }: Plugin, snapshot: Snapshot): string[] {
  return files.filter(namesBoth).flatMap(template => {
    const [before = '', after = '', ...more] = template.replaceAll('{plugin}', () => name.value).split('{version}');
    if (more.length > 0) return [];
    const fits = (path: string) =>
      path.length > before.length + after.length && path.startsWith(before) && path.endsWith(after);
    return pathsUnder(snapshot, folderOf(before))
      .filter(fits)
      .map(path => path.slice(before.length, path.length - after.length))
      .filter(version => !version.includes('/'));
  });
}

function hintFor({ files, name, tool }: Demand, plugin: Plugin): string {
  const { version } = plugin;
  const subject = version === undefined ? undefined : `${plugin.name.value}@${version.value}`;
  const [file] = files.flatMap(template => filled(template, plugin) ?? []);
  const run = `Run ${shown(tool)} over it`;
  if (subject === undefined) return `Give it a version, then: ${run}.`;
  const keep = file === undefined ? '' : `, or keep it as ${shown(file)}`;
  return `${run}, say automationDetails.id ${shown(`${name}/${subject}`)}, and hand its SARIF in with --evidence FILE${keep}.`;
}
