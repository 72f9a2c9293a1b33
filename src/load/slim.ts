import type { Document } from '../model/document.ts';
import type { Manifest, Plugin, Prompt, Skill } from '../model/plugin.ts';

/**
 * The plugin without the documents it was read from: what catalogs, and rules that look across plugins, still ask of it
 * once each of its files has been judged. A tenth of the memory.
 */
export function slim(plugin: Plugin): Plugin {
  const { components, manifests } = plugin;
  const { skills, commands, agents, servers } = components;
  return {
    ...tight(plugin),
    manifests: manifests.map(slimManifest),
    components: tight({
      ...components,
      skills: skills.map(slimSkill),
      commands: commands.map(slimPrompt),
      agents: agents.map(slimPrompt),
      servers: servers.map(tight),
      writtenCommands: none,
    }),
    documents: none,
  };
}

function slimManifest(manifest: Manifest): Manifest {
  return { ...tight(manifest), document: emptied(manifest.document), value: nothingSaid };
}

/** The same, in lists without room to grow; all that are empty are one. Of ten thousand plugins that is a sixth. */
function tight<T extends object>(one: T): T {
  const copy = { ...one } as Record<string, unknown>;
  for (const [key, value] of Object.entries(copy))
    if (Array.isArray(value)) copy[key] = value.length === 0 ? none : value.slice();
  return copy as T;
}

// That there is one is all that is asked.
function slimSkill({ id, file }: Skill): Skill {
  return { id, file, document: nothing, allowedTools: none, userInvocable: true, modelInvocable: true };
}

function slimPrompt({ id, file }: Prompt): Prompt {
  return { id, file, document: nothing, tools: none };
}

const none: readonly never[] = [];
const nothingSaid = {};
const nothing: Document = { file: '', role: 'skill', format: 'front-matter', value: undefined, faults: none };

function emptied({ file, role, format, index }: Document): Document {
  return { file, role, format, ...(index !== undefined && { index }), value: undefined, faults: none };
}
