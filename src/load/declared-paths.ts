import { inside, type Place } from '../model/place.ts';
import type { DeclaredPath, Shape } from '../model/plugin.ts';
import { itemsOf, membersOf, recordOf, textAt, textsAt, type Values } from './values.ts';

/** Manifest fields that hold a path or a list of paths, per shape. */
const pathFields: Readonly<Partial<Record<Shape, readonly string[]>>> = {
  codex: ['skills', 'mcpServers', 'hooks', 'apps'],
  claude: [
    'skills',
    'commands',
    'agents',
    'hooks',
    'mcpServers',
    'lspServers',
    'outputStyles',
    'workflows',
    'themes',
    'monitors',
    'types',
  ],
  cursor: ['skills', 'commands', 'agents', 'rules', 'hooks', 'mcpServers', 'logo'],
  copilot: ['skills', 'commands', 'agents', 'hooks', 'mcpServers', 'lspServers'],
  array: ['skills', 'mcpServers', 'apps'],
};

/** What Claude Code 2.1.329 reads under `experimental`. */
const triedFields = ['monitors', 'themes', 'evals'];

const pictureFields = ['composerIcon', 'logo', 'logoDark', 'screenshots'];

/** Every path a manifest states, with its field and its place. URLs are not paths. */
export function declaredPaths(shape: Shape, value: Values, place: Place): DeclaredPath[] {
  const found: DeclaredPath[] = [];
  for (const field of pathFields[shape] ?? []) {
    for (const said of textsAt(value, place, field)) found.push({ field, said });
  }
  if (shape === 'claude') found.push(...commandSources(value, place), ...tried(value, place));
  if (shape === 'codex' || shape === 'array') found.push(...pictures(value, place));
  if (shape === 'event') found.push(...scripts(value, place));
  return found.filter(({ said }) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(said.value) && said.value !== '');
}

// Claude's `commands` may be a map from name to { source }.
function commandSources(value: Values, place: Place): DeclaredPath[] {
  if (value.commands === undefined) return [];
  return membersOf(value.commands, inside(place, 'commands')).flatMap(member => {
    const said = textAt(member.value, member.place, 'source');
    return said === undefined ? [] : [{ field: 'commands', said }];
  });
}

function tried(value: Values, place: Place): DeclaredPath[] {
  if (value.experimental === undefined) return [];
  const at = inside(place, 'experimental');
  return triedFields.flatMap(field =>
    textsAt(value.experimental, at, field).map(said => ({ field: `experimental.${field}`, said })),
  );
}

function pictures(value: Values, place: Place): DeclaredPath[] {
  if (value.interface === undefined) return [];
  const at = inside(place, 'interface');
  return pictureFields.flatMap(field =>
    textsAt(value.interface, at, field).map(said => ({ field: `interface.${field}`, said })),
  );
}

function scripts(value: Values, place: Place): DeclaredPath[] {
  const at = inside(place, 'entryPoints', 'handlers');
  return itemsOf(recordOf(value.entryPoints).handlers, at).flatMap(handler => {
    const said = textAt(handler.value, handler.place, 'script');
    return said === undefined ? [] : [{ field: 'entryPoints.handlers', said }];
  });
}
