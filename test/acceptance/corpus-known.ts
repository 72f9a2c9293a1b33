import type { Client } from '../../scripts/clients/client.ts';

type ByRepository<T> = Readonly<Record<string, T>>;

const folder = 'names a folder as its agents; claude takes .md files only';

const undescribed =
  'description: No marketplace description provided. Adding a description helps users understand what this marketplace offers';

const misplaced =
  "category: Field 'category' belongs in the marketplace entry (marketplace.json), not plugin.json. It's harmless here but unused — Claude Code ignores it at load time.";

/** Entries that a client cannot install because of what their repository says, as our check reports; and why. */
export const leftOut: ByRepository<Partial<Readonly<Record<Client, Readonly<Record<string, string>>>>>> = {
  dotnet__skills: { claude: { 'dotnet-diag': folder, 'dotnet-msbuild': folder } },
  wshobson__agents: { claude: { 'pptx-deck-creation': folder } },
};

/** What clients mind in files that the repositories wrote themselves, and that we copy as they are. */
export const remarks: ByRepository<Remarks> = {
  'anthropics__knowledge-work-plugins': {
    codex: [/ plugin MCP server uses an unknown transport type plugin=\S+\/small-business\/\S+ transport="sse"$/],
    claude: [
      `.claude-plugin/marketplace.json: ${undescribed}`,
      '.claude-plugin/marketplace.json: plugins[83].name: Plugin name "b12-claude-plugin" reads as one of Anthropic\'s own. Name it for what it does.',
      'plugins/brand-voice/.claude-plugin/marketplace.json: plugins[0].version: Entry declares version "1.0.0" but .claude-plugin/plugin.json says "1.1.0". At install time, plugin.json wins (calculatePluginVersion precedence) — the entry version is silently ignored. Update this entry to "1.1.0" to match.',
      'plugins/slack-by-salesforce/CLAUDE.md: root: CLAUDE.md at the plugin root is not loaded as project context. To ship context with your plugin, use a skill (skills/<name>/SKILL.md) instead.',
    ],
  },
  dotnet__skills: { claude: [`.claude-plugin/marketplace.json: ${undescribed}`] },
  expo__skills: { codex: [/ ignoring interface\.defaultPrompt: maximum of 3 prompts is supported path=\S+\/expo\//] },
  wshobson__agents: {
    claude: [
      `plugins/avoid-ai-writing/.claude-plugin/plugin.json: ${misplaced}`,
      `plugins/hermes-tweet/.claude-plugin/plugin.json: ${misplaced}`,
      `plugins/operating-kit/.claude-plugin/plugin.json: ${misplaced}`,
      'plugins/plugin-eval/.claude-plugin/plugin.json: author: No author information provided. Consider adding author details for plugin attribution',
    ],
  },
};

/** A pattern for each line of codex, and every line of claude's validator. */
interface Remarks {
  readonly codex?: readonly RegExp[];
  readonly claude?: readonly string[];
}
