import type { Change } from '../../model/change.ts';
import type { ComparedRow, Comparison } from '../../model/comparison.ts';
import type { Found } from '../../model/diagnostic.ts';
import { matchesName } from '../../model/glob.ts';
import { baseName } from '../../model/path.ts';
import { type Pending, retiringIn } from '../../model/pending.ts';
import { changedSince } from '../../model/raise.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { plugin, plugins, record } from '../example-records.ts';
import { rule } from '../rule.ts';

const skills = (...names: readonly string[]): Tree =>
  Object.fromEntries(
    names.map(name => [
      `plugins/crm-sync/skills/${name}/SKILL.md`,
      `---\nname: ${name}\ndescription: Does ${name}.\n---\n\nDo ${name}.\n`,
    ]),
  );
const greet = record({ component: 'skill:greet', announced: '2026-05-01', sunset: '2026-11-20', remove: '2026-11-20' });
const other = record({ plugin: 'crm-sync-v2' }, 'policies/deprecations/crm-sync-v2.yaml');
const base = { ...plugins, ...skills('greet', 'find'), ...greet };
const major = plugin('crm-sync', { version: '2.0.0' });
const head = { ...plugins, ...major, ...skills('find') };
const at = ['plugins/crm-sync/.claude-plugin/plugin.json#/version'];
const server = {
  'plugins/crm-sync/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url: 'https://a.example' } } } },
};

export default rule({
  id: 'version/removal-without-notice',
  title: 'A part of a plugin goes unannounced',
  level: 'warn',
  compares: true,
  since: '0.1.0',
  why: `A new major version says that something broke, on the day it breaks. People script the names of skills, commands and
endpoints, and with auto-update Claude Code brings the version that lacks them without asking. A record with a \`component\`,
such as "skill:greet" or "hook:SessionStart/*", tells them in time. Repositories that keep no records are not asked for them.`,

  examples: {
    'a skill nobody was told about': {
      base: { ...base, ...other },
      head: { ...head, ...other, ...record({ component: 'skill:find' }) },
      finds: at,
    },
    'announced, and a day early': { base, head: { ...head, ...greet }, today: '2026-11-19', finds: at },
    'announced and withdrawn': {
      base,
      head: { ...head, ...record({ component: 'skill:greet', sunset: '2026-08-01', withdrawn: '2026-09-01' }) },
      finds: at,
    },
    'announced for another plugin': {
      base,
      head: {
        ...head,
        ...record({ component: 'skill:greet', plugin: 'crm-sync-v2', announced: '2026-01-01', sunset: '2026-06-01' }),
      },
      finds: at,
    },
    'announced, and on the day': { base, head: { ...head, ...greet }, finds: [] },
    'announced by a pattern': {
      base: { ...base, ...server },
      head: {
        ...head,
        ...record(
          { component: 'mcp:*', announced: '2026-01-01', sunset: '2026-06-01' },
          'policies/deprecations/b.yaml',
        ),
        ...greet,
      },
      finds: [],
    },
    'a skill that has another name now': {
      base,
      head: {
        ...plugins,
        ...major,
        ...skills('find'),
        ...greet,
        'plugins/crm-sync/skills/hail/SKILL.md': '---\nname: hail\ndescription: Does hail.\n---\n\nDo greet.\n',
      },
      finds: [],
    },
    'a repository without records': {
      base: { ...plugins, ...skills('greet', 'find') },
      head: { ...plugins, ...major, ...skills('find') },
      finds: [],
    },
  },

  *check(change) {
    const { comparisons = [], head: now, published } = change;
    if (now.deprecations.length === 0 && (published?.size ?? 0) === 0) return;
    const told = retiringIn(change).filter(({ record: { component } }) => component !== undefined);
    for (const one of comparisons) {
      for (const row of one.rows) {
        const found = foundIn(row, one, told, change);
        if (found !== undefined) yield found;
      }
    }
  },
});

const kinds: ReadonlySet<string> = new Set([
  ...['skill', 'command', 'agent', 'workflow', 'output-style', 'theme', 'rule', 'mcp', 'app', 'hook', 'monitor'],
  ...['lsp', 'bin', 'endpoint', 'handler'],
]);

function foundIn(row: ComparedRow, one: Comparison, told: readonly Pending[], { today }: Change): Found | undefined {
  const [, kind] = /^([a-z-]+)(?:\.guard)?\.removed$/.exec(row.id) ?? [];
  if (kind === undefined || !kinds.has(kind)) return undefined;
  const names = namesOf(row, kind);
  const announced = told.filter(
    ({ record: { component, plugin: of } }) =>
      of.value === one.name && names.some(name => matchesName(`${kind}:${name}`, component?.value ?? '')),
  );
  const days = announced.map(({ record: { remove }, remove: gone, sunset }) => (remove === undefined ? sunset : gone));
  if (days.some(day => day !== undefined && day <= today)) return undefined;
  const part = shown(`${kind}:${names[0]}`);
  const [day] = days.filter(each => each !== undefined).sort();
  const what = day === undefined ? 'which nobody was told' : `which people were told for ${day}`;
  return {
    at: row.inBase === true ? one.at : row.at,
    ...(row.inBase === true && { before: row.at, fromBase: true }),
    message: `${changedSince(one)} and lacks ${part}, ${what}`,
    hint:
      day === undefined
        ? `Keep it for now, and announce it: a record in policies/deprecations/ with component: ${part}.`
        : 'Keep it until then.',
    plugin: one.name,
  };
}

/** What a record may call a part: by its name, or as the comparison does. */
function namesOf({ from, subject }: ComparedRow, kind: string): readonly string[] {
  if (kind === 'hook') return [subject.replace(' ', '/'), `${subject}/*`, subject];
  const isNamed = !['mcp', 'app', 'monitor', 'lsp', 'endpoint', 'handler', 'bin'].includes(kind);
  const own = isNamed && from !== undefined ? [from, baseName(subject)] : [subject, baseName(subject)];
  return [...new Set(own)];
}
