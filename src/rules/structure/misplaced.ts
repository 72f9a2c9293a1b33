import { type Lookalike, lookalikeOf } from '../../clients/default-places.ts';
import { hitsOfEach, levelOfHits, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { targetsOf } from '../../model/audience.ts';
import { clientIds, type Target } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { below, joinInside } from '../../model/path.ts';
import { type Plugin, sayersOf } from '../../model/plugin.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const manifest = (more: object = {}): { json: unknown } => ({ json: { name: 'hello', version: '1.0.0', ...more } });
const skill = '---\nname: greet\ndescription: Greets people.\n---\nSay hi.\n';

export default rule({
  id: 'structure/misplaced',
  title: 'A component lies where no client looks',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `Only the manifest belongs into .codex-plugin/ or .claude-plugin/; no client looks there for anything else. And skills
are found by the exact name SKILL.md: Claude Code 2.1.329 and codex-cli 0.169.0 pass over skill.md without a message. What
is called like a place of components but for letter case, as Hooks/hooks.json is, is one on macOS and Windows alone: there
it runs, and neither clients nor checks on Linux see it.`,

  examples: {
    'skills beside the manifest': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest(),
        'plugins/hello/.claude-plugin/skills/greet/SKILL.md': skill,
      },
      finds: ['plugins/hello/.claude-plugin/skills/greet/SKILL.md'],
    },
    'a skill in small letters': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest(), 'plugins/hello/skills/greet/skill.md': skill },
      finds: ['plugins/hello/skills/greet/skill.md'],
    },
    'named by the manifest, so it is found': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({ skills: './.claude-plugin/skills/' }),
        'plugins/hello/.claude-plugin/skills/greet/SKILL.md': skill,
      },
      finds: [],
    },
    'a file for people at work on the plugin is a warning': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest(), 'plugins/hello/CLAUDE.md': 'Be brief.\n' },
      finds: ['plugins/hello/CLAUDE.md'],
    },
    'the same of a plugin that is the repository, where it is for those who work on that': {
      head: { '.claude-plugin/plugin.json': manifest(), 'CLAUDE.md': 'Run the tests.\n' },
      finds: ['CLAUDE.md'],
    },
    'hooks and servers that only some disks find': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest(),
        'plugins/hello/Hooks/hooks.json': { json: { hooks: {} } },
        'plugins/hello/.MCP.json': { json: { mcpServers: {} } },
      },
      finds: ['plugins/hello/.MCP.json', 'plugins/hello/Hooks/hooks.json'],
    },
    'letters that are others only to look at, marks nobody sees, and a dot at the end': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest(),
        'plugins/hello/\uff48ooks/hooks.json': { json: { hooks: {} } },
        'plugins/hello/.l\u200dsp.json': { json: {} },
        'plugins/hello/monitors./monitors.json': { json: [] },
      },
      finds: [
        'plugins/hello/.l\u200dsp.json',
        'plugins/hello/monitors./monitors.json',
        'plugins/hello/\uff48ooks/hooks.json',
      ],
    },
    'a folder of skills, and a second manifest': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest(),
        'plugins/hello/.Claude-Plugin/plugin.json': manifest(),
        'plugins/hello/Skills/a/SKILL.md': skill,
        'plugins/hello/Skills/b/SKILL.md': skill,
      },
      finds: ['plugins/hello/.Claude-Plugin/plugin.json', 'plugins/hello/Skills/a/SKILL.md'],
    },
    'a skill in small letters in a folder that the manifest names': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest({ skills: './more/' }),
        'plugins/hello/more/greet/Skill.md': skill,
      },
      finds: ['plugins/hello/more/greet/Skill.md'],
    },
    'another file in a folder that is called nearly so': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': manifest(),
        'plugins/hello/Hooks/README.md': 'About hooks.\n',
        'plugins/hello/docs/Skills/a.md': 'About skills.\n',
      },
      finds: [],
    },
    'where it belongs': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest(), 'plugins/hello/skills/greet/SKILL.md': skill },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      yield* misplaced(plugin);
      yield* strays(plugin, targetsOf(plugin, head), head.snapshot);
    }
  },
});

const besideManifest =
  /^(\.(?:claude|codex|cursor)-plugin\/(?:skills|commands|agents|hooks|rules|assets|\.mcp\.json|mcp\.json|hooks\.json))(?:\/|$)/;
const anySkill = /\/skill\.md$/i;

/** Would it be a skill, whatever the letters of its name? */
function isSkill(path: string, plugin: Plugin): boolean {
  if (!anySkill.test(path)) return false;
  const named = sayersOf(plugin).flatMap(({ paths }) => paths.filter(({ field }) => field === 'skills'));
  const folders = ['skills', ...named.map(({ said }) => joinInside('', said.value) ?? '')];
  return folders.some(folder => folder !== '' && path.startsWith(`${folder}/`));
}

function toldAlike({ place, written }: Lookalike): Pick<Found, 'hint' | 'message'> {
  return {
    message: `${shown(written)} is ${shown(place)} on macOS and Windows, where clients load it, and nothing elsewhere`,
    hint: `Rename it to ${shown(place)}, or to something that is not like it.`,
  };
}

function* misplaced(plugin: Plugin): Iterable<Found> {
  const told = new Set<string>();
  for (const file of plugin.files) {
    const path = below(plugin.root, file);
    const alike = lookalikeOf(path);
    if (alike !== undefined) {
      if (!told.has(alike.written)) yield { ...toldAlike(alike), at: { file }, plugin: plugin.name.value };
      told.add(alike.written);
      continue;
    }
    if (isSkill(path, plugin) && !path.endsWith('/SKILL.md')) {
      const message = `${shown(path)} is no skill to any client: the file must be called SKILL.md`;
      yield { at: { file }, message, hint: 'Rename it to SKILL.md.', plugin: plugin.name.value };
    }
    const found = besideManifest.exec(path)?.[1];
    if (found === undefined || told.has(found) || isNamed(plugin, file)) continue;
    told.add(found);
    yield {
      at: { file },
      message: `${shown(found)} is never loaded: only the manifest belongs there`,
      hint: `Move it to ${shown(found.slice(found.indexOf('/') + 1))} in the plugin folder.`,
      plugin: plugin.name.value,
    };
  }
}

/** Files that mean something elsewhere, and nothing at the top of a plugin. */
function* strays(plugin: Plugin, targets: ReadonlySet<Target>, { entries }: Snapshot): Iterable<Found> {
  for (const name of strayNames) {
    const file = plugin.root === '' ? name : `${plugin.root}/${name}`;
    const hits = entries.has(file) ? hitsOfEach(targets, client => factsOf(client).strays?.[name]) : [];
    if (hits.length === 0) continue;
    yield {
      at: { file },
      message: withEffects(`${shown(name)} is not loaded from a plugin`, hits),
      hint: 'Say it in a skill, or remove the file.',
      // A repository that is a plugin itself has it for those who work on the repository.
      level: plugin.root === '' ? 'info' : levelOfHits(hits),
      plugin: plugin.name.value,
      hits,
    };
  }
}

const strayNames = [...new Set(clientIds.flatMap(client => Object.keys(factsOf(client).strays ?? {})))];

function isNamed(plugin: Plugin, file: string): boolean {
  return plugin.manifests.some(({ paths }) =>
    paths.some(({ said }) => {
      const path = joinInside(plugin.root, said.value);
      return path !== undefined && `${file}/`.startsWith(`${path}/`);
    }),
  );
}
