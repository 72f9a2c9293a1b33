import { hitAll } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Said } from '../../model/place.ts';
import type { Plugin, Skill } from '../../model/plugin.ts';
import { oneOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = '{ "name": "hello", "version": "1.0.0" }\n';
const file = 'plugins/hello/skills/greet/SKILL.md';
const skill = (name: string) => `---\nname: ${name}\ndescription: Greets people.\n---\nSay hi.\n`;

export default rule({
  id: 'identity/skill-name',
  title: 'A skill has a name that a client passes over',
  level: 'error',
  scope: 'plugin',
  fix: 'unsafe',
  since: '0.1.0',
  why: `codex-cli 0.169.0 drops a skill whose name has more than 64 characters. VS Code, which reads plugins made for copilot,
passes over a skill whose name is not the one of its folder. Neither says so where its user looks.`,

  examples: {
    'more than codex takes': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, [file]: skill('greet'.repeat(13)) },
      finds: [`${file}#/name`],
    },
    'not the name of the folder, for copilot': {
      head: { 'plugins/hello/plugin.json': manifest, [file]: skill('wave') },
      finds: [`${file}#/name`],
    },
    'the same for codex, which does not mind, is only noted': {
      head: { 'plugins/hello/.codex-plugin/plugin.json': manifest, [file]: skill('wave') },
      finds: [`${file}#/name`],
    },
    'more than codex takes together with the name of the plugin': {
      head: {
        'plugins/hello/.codex-plugin/plugin.json': { json: { name: 'hello'.repeat(16), version: '1.0.0' } },
        [`plugins/hello/skills/${'greet'.repeat(12)}/SKILL.md`]: skill('greet'.repeat(12)),
      },
      finds: [`plugins/hello/skills/${'greet'.repeat(12)}/SKILL.md#/name`],
    },
    'the name of the folder': { head: { 'plugins/hello/plugin.json': manifest, [file]: skill('greet') }, finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      const targets = targetsOf(plugin, head);
      const clients = clientIds.filter(client => targets.has(client));
      for (const one of plugin.components.skills) {
        yield* faultsOf(one, clients, plugin);
        yield* together(one, clients, plugin);
      }
    }
  },
});

function* faultsOf({ id, name }: Skill, clients: readonly ClientId[], plugin: Plugin): Iterable<Found> {
  if (name === undefined) return;
  const said = name.value.replace(/\s+/g, ' ').trim();
  const common = { at: name.place, plugin: plugin.name.value };
  const short = clients.filter(client => isLonger(said, factsOf(client).limits.skillName));
  if (short.length > 0) {
    const most = factsOf(short[0] as ClientId).limits.skillName;
    yield {
      ...common,
      message: `the name has ${[...said].length} characters, ${most} are allowed; ${effectText(short, 'component-dropped')}`,
      hint: 'Shorten it, or leave it out: the name of the folder is taken then.',
      hits: hitAll(short, 'component-dropped'),
    };
  } else if (said !== id) {
    const particular = clients.filter(client => factsOf(client).components.skills?.namedAsFolder !== undefined);
    if (particular.length === 0) {
      yield {
        ...common,
        message: `name is ${shown(said)}, but its folder is ${shown(id)}; the Agent Skills format wants them to be the same`,
        ...asFolder(name, id),
        level: 'info',
      };
      return;
    }
    yield {
      ...common,
      message: `name is ${shown(said)}, but its folder is ${shown(id)}; ${oneOf(particular.flatMap(readersOf))} passes over such a skill`,
      ...asFolder(name, id),
      level: 'warn',
      clients: particular,
    };
  }
}

function asFolder({ place }: Said<string>, id: string): Pick<Found, 'fix' | 'hint'> {
  const edits = [{ at: place, value: id }];
  return { hint: `Write "name: ${id}", or rename the folder.`, fix: { safe: false, edits } };
}

/** The name of the plugin stands before that of the skill, and a client may count both. */
function* together({ id, file, name }: Skill, clients: readonly ClientId[], plugin: Plugin): Iterable<Found> {
  const said = `${plugin.name.value}:${(name?.value ?? id).replace(/\s+/g, ' ').trim()}`;
  const short = clients.filter(
    client =>
      isLonger(said, factsOf(client).limits.qualifiedSkillName) &&
      !(name !== undefined && isLonger(name.value, factsOf(client).limits.skillName)),
  );
  if (short.length === 0) return;
  const most = factsOf(short[0] as ClientId).limits.qualifiedSkillName;
  yield {
    at: name?.place ?? { file },
    message: `with the name of its plugin the name has ${[...said].length} characters, ${most} are allowed; ${effectText(short, 'component-dropped')}`,
    hint: 'Shorten the name of the skill, or that of the plugin.',
    plugin: plugin.name.value,
    hits: hitAll(short, 'component-dropped'),
  };
}

function readersOf(client: ClientId): string[] {
  const reader = factsOf(client).components.skills?.namedAsFolder;
  return reader === undefined ? [] : [reader];
}

function isLonger(text: string, most: number | undefined): boolean {
  return most !== undefined && text.length > most && [...text].length > most;
}
