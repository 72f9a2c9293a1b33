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
      skills: skills.map(slimPart<Skill>),
      commands: commands.map(slimPart<Prompt>),
      agents: agents.map(slimPart<Prompt>),
    },
    documents: [],
  };
}

function slimManifest(manifest: Manifest): Manifest {
  return { ...manifest, document: emptied(manifest.document), value: {}, paths: [] };
}

function slimPart<T extends Skill | Prompt>(part: T): T {
  return { ...part, document: emptied(part.document) };
}

function emptied({ file, role, format, index }: Document): Document {
  return { file, role, format, ...(index !== undefined && { index }), value: undefined, faults: [] };
}
