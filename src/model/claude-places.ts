/** Where Claude Code 2.1.329 looks in a plugin for what no other client knows, besides the places in its facts. */
export const claudePlaces = {
  bin: 'bin',
  monitors: 'monitors/monitors.json',
  outputStyles: 'output-styles',
  settings: 'settings.json',
  themes: 'themes',
  workflows: 'workflows',
} as const;
