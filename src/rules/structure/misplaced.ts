import type { Found } from '../../model/diagnostic.ts';
import { below, joinInside } from '../../model/path.ts';
import type { Plugin } from '../../model/plugin.ts';
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
are found by the exact name SKILL.md: Claude Code 2.1.329 and codex-cli 0.169.0 pass over skill.md without a message.`,

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
    'where it belongs': {
      head: { 'plugins/hello/.claude-plugin/plugin.json': manifest(), 'plugins/hello/skills/greet/SKILL.md': skill },
      finds: [],
    },
  },

  *check({ head }) {
    for (const plugin of head.plugins) yield* misplaced(plugin);
  },
});

const besideManifest =
  /^(\.(?:claude|codex|cursor)-plugin\/(?:skills|commands|agents|hooks|rules|assets|\.mcp\.json|mcp\.json|hooks\.json))(?:\/|$)/;
const anySkill = /^skills\/(?:[^/]+\/)+skill\.md$/i;

function* misplaced(plugin: Plugin): Iterable<Found> {
  const told = new Set<string>();
  for (const file of plugin.files) {
    const path = below(plugin.root, file);
    if (anySkill.test(path) && !path.endsWith('/SKILL.md')) {
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

function isNamed(plugin: Plugin, file: string): boolean {
  return plugin.manifests.some(({ paths }) =>
    paths.some(({ said }) => {
      const path = joinInside(plugin.root, said.value);
      return path !== undefined && `${file}/`.startsWith(`${path}/`);
    }),
  );
}
