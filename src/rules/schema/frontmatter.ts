import { effectsText, levelOfHits } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds, type Effect } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Document, Fault } from '../../model/document.ts';
import type { Plugin } from '../../model/plugin.ts';
import { rule } from '../rule.ts';

const manifest = '{ "name": "hello", "version": "1.0.0" }\n';
const skill = 'plugins/hello/skills/greet/SKILL.md';

export default rule({
  id: 'schema/frontmatter',
  title: 'A skill, command or agent lacks usable front matter',
  level: 'error',
  scope: 'plugin',
  fix: 'safe',
  since: '0.1.0',
  why: `The model chooses a skill by its description. codex-cli 0.169.0 drops a skill without one, or with front matter it
cannot read, and says so nowhere a user looks; Claude Code 2.1.329 warns and lists it with nothing to choose it by.
What "<<" brings is there for Claude Code, and for whoever reads YAML 1.2 to the letter it is not: here it counts.`,

  examples: {
    'no front matter, for codex': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, [skill]: '# Greet\n' },
      finds: [skill],
    },
    'a byte order mark': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        [skill]: '\ufeff---\nname: greet\ndescription: Greets people.\n---\nSay hi.\n',
      },
      finds: [skill],
    },
    'no description': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, [skill]: '---\nname: greet\n---\nSay hi.\n' },
      finds: [`${skill}#`],
    },
    'a merge key, which claude resolves': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        [skill]: '---\nx: &x { allowed-tools: Bash }\nname: greet\ndescription: Greets people.\n<<: *x\n---\nSay hi.\n',
      },
      finds: [`${skill}#/<<`],
    },
    'a name that is a list': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        [skill]: '---\nname: [a]\ndescription: Greets people.\n---\nSay hi.\n',
      },
      finds: [`${skill}#/name`],
    },
    'a colon in prose, which both clients mend': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: Greets people: use it first\n---\nSay hi.\n',
      },
      finds: [],
    },
    'a command without front matter, which codex does not need': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, 'plugins/hello/commands/hi.md': 'Say hi.\n' },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const clients = clientIds.filter(client => targetsOf(plugin, head).has(client));
      const { skills, commands, agents } = plugin.components;
      for (const { document } of skills) yield* faultsIn(document, 'skills', clients, plugin);
      for (const { document } of commands) yield* faultsIn(document, 'commands', clients, plugin);
      for (const { document } of agents) yield* faultsIn(document, 'agents', clients, plugin);
    }
  },
});

type Kind = 'skills' | 'commands' | 'agents';

function* faultsIn(document: Document, kind: Kind, clients: readonly ClientId[], plugin: Plugin): Iterable<Found> {
  for (const fault of document.faults) {
    if (fault.kind === 'merge-key') yield { ...told(fault), level: 'warn', plugin: plugin.name.value };
    if (!['front-matter', 'schema', 'syntax', 'bom'].includes(fault.kind)) continue;
    const suffering = clients.flatMap(client => {
      const effect = effectOn(client, kind, fault);
      return effect === undefined ? [] : [{ client, effect }];
    });
    if (suffering.length === 0 && (kind !== 'skills' || clients.length === 0)) continue;
    yield {
      ...told(fault),
      message: [fault.message, effectsText(suffering)].filter(text => text !== '').join('; '),
      level: suffering.length === 0 ? 'warn' : levelOfHits(suffering),
      plugin: plugin.name.value,
      hits: suffering,
      ...(fault.fix?.safe && { fix: fault.fix }),
    };
  }
}

function told(fault: Fault): Pick<Found, 'at' | 'hint' | 'message'> {
  return { at: fault.place, message: fault.message, hint: fault.hint ?? hintFor(fault) };
}

/** Front matter that is there and readable has something in it to mend. */
function hintFor({ keyword, kind, place: { pointer = '' } }: Fault): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (kind === 'schema' && keyword !== 'required' && key !== '') return `Write one line of text there: ${key}: ...`;
  return 'Begin the file with "---", then "description: ...", then "---".';
}

// A missing description is a `required` fault; every other fault leaves the file without front matter.
function effectOn(client: ClientId, kind: Kind, fault: Fault): Effect | undefined {
  const facts = factsOf(client).components[kind];
  if (facts === undefined || facts.how === 'ignored') return undefined;
  return fault.kind === 'schema' ? facts.frontMatter?.undescribed : facts.frontMatter?.absent;
}
