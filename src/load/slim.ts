import type { Document } from '../model/document.ts';
import type { Manifest, Plugin, Prompt, Skill } from '../model/plugin.ts';

/**
 * The plugin without the documents it was read from: what catalogs, and rules that look across plugins, still ask of it
 * once each of its files has been judged. A tenth of the memory.
 */
export function slim(plugin: Plugin): Plugin {
  const { skills, commands, agents } = plugin.components;
  return {
    ...plugin,
    manifests: plugin.manifests.map(slimManifest),
    components: {
      ...plugin.components,
      skills: skills.map(slimSkill),
      commands: commands.map(slimPrompt),
      agents: agents.map(slimPrompt),
    },
    documents: none,
  };
}

function slimManifest(manifest: Manifest): Manifest {
  return { ...manifest, document: emptied(manifest.document), value: nothingSaid };
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
