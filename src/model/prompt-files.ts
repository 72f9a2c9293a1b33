import { below, folderOf } from './path.ts';
import type { Plugin } from './plugin.ts';

/** The files of a plugin that a model reads as words to itself: skills with the texts beside them, commands, agents and the like. */
export function promptFiles({ components, files, root }: Plugin): readonly string[] {
  const { agents, commands, skills } = components;
  const prompts = new Set([...skills, ...commands, ...agents].map(({ file }) => file));
  const folders = skills.map(({ file }) => `${folderOf(file)}/`);
  return files.filter(file => {
    if (prompts.has(file)) return true;
    if (
      !/\.(?:md|mdc|txt)$/.test(file) ||
      /^(?:README|LICENSE|CHANGELOG|NOTICE)\b/i.test(file.slice(file.lastIndexOf('/') + 1))
    )
      return false;
    return named.test(below(root, file)) || folders.some(folder => file.startsWith(folder));
  });
}

const named = /^(?:(?:(?:com\.github\.copilot\/)?rules|output-styles|workflows)\/|(?:CLAUDE|AGENTS|GEMINI)\.md$)/;
