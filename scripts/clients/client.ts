/** The clients that can be run; Cursor has no command line. */
export const clients = ['codex', 'claude', 'copilot'] as const;

export type Client = (typeof clients)[number];

/** Where npm has them. */
export const packageOf: Readonly<Record<Client, string>> = {
  codex: '@openai/codex',
  claude: '@anthropic-ai/claude-code',
  copilot: '@github/copilot',
};

/** Their native programs below the folder they are installed in; the launchers before them only cost time. */
export const programPaths: Readonly<Record<Client, string>> = {
  codex: 'node_modules/@openai/codex-*/vendor/*/bin/codex',
  claude: 'node_modules/@anthropic-ai/claude-code-*/claude',
  copilot: 'node_modules/@github/copilot-*/copilot',
};
