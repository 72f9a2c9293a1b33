import { hitsOf, levelOfHits, withEffects } from '../../clients/effects.ts';
import type { ClientFault } from '../../clients/judge.ts';
import { hitsOnPrompt, remarksOnPrompt } from '../../clients/prompt-hits.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds, type Hit } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { type Document, documentPlace, type Fault } from '../../model/document.ts';
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
    'a colon in prose, which copilot does not mend': {
      head: {
        'plugins/hello/.plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: Greets people: use it first\n---\nSay hi.\n',
      },
      finds: [skill],
    },
    'a quote that is never closed, which claude does not mend': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: "Greets people\n---\nSay hi.\n',
      },
      finds: [skill],
    },
    'a colon at the end': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: Greets people, such as:\n---\nSay hi.\n',
      },
      finds: [skill],
    },
    'a list of which copilot wants a text': {
      head: {
        'plugins/hello/.plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: Greets people.\nargument-hint: [name]\n---\nSay hi.\n',
      },
      finds: [`${skill}#/argument-hint`],
    },
    'the same for codex, which does not look at it': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': manifest,
        [skill]: '---\nname: greet\ndescription: Greets people.\nargument-hint: [name]\n---\nSay hi.\n',
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
      for (const { document } of [...skills, ...commands, ...agents]) {
        yield* faultsIn(document, clients, plugin);
        for (const said of remarksOnPrompt(document, clients)) yield remark(document, said, plugin);
      }
    }
  },
});

function* faultsIn(document: Document, clients: readonly ClientId[], plugin: Plugin): Iterable<Found> {
  for (const fault of document.faults) {
    if (fault.kind === 'merge-key') yield { ...told(fault, []), level: 'warn', plugin: plugin.name.value };
    if (!['front-matter', 'schema', 'syntax', 'bom'].includes(fault.kind)) continue;
    const hits = hitsOnPrompt(fault, document, clients);
    const isLeft = document.role === 'skill' && clients.length > 0 && fault.readBy === undefined;
    if (hits.length === 0 && !isLeft) continue;
    yield {
      ...told(fault, hits),
      level: hits.length === 0 ? 'warn' : levelOfHits(hits),
      plugin: plugin.name.value,
      ...(fault.fix?.safe && { fix: fault.fix }),
    };
  }
}

function told(fault: Fault, hits: readonly Hit[]): Pick<Found, 'at' | 'hint' | 'hits' | 'message'> {
  const message = withEffects(fault.message, hits);
  return { at: fault.place, message, hint: fault.hint ?? hintFor(fault), hits };
}

/** Front matter that is there and readable has something in it to mend. */
function hintFor({ keyword, kind, place: { pointer = '' } }: Fault): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (kind === 'schema' && keyword !== 'required' && key !== '') return `Write one line of text there: ${key}: ...`;
  return 'Begin the file with "---", then "description: ...", then "---".';
}

function remark(document: Document, faults: readonly [ClientFault, ...ClientFault[]], plugin: Plugin): Found {
  const [{ hint, message, pointer }] = faults;
  return {
    at: { ...documentPlace(document), pointer },
    message: withEffects(message, faults),
    level: levelOfHits(faults),
    plugin: plugin.name.value,
    hits: hitsOf(faults),
    ...(hint !== undefined && { hint }),
  };
}
