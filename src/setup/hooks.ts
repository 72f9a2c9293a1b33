import { type Planned, type TextAt, wholeFile } from './planned.ts';

type HookTool = 'pre-commit' | 'husky' | 'git';

/** A check before each commit: only what was wrong already passes. */
const line = 'npx --no-install catalogc check --quiet --base HEAD';

const recipes: Readonly<Record<HookTool, { readonly path: string; readonly text: string; readonly run?: string }>> = {
  'pre-commit': {
    path: '.pre-commit-config.yaml',
    text: `repos:
  - repo: local
    hooks:
      - id: catalogc
        name: plugins and catalogs
        language: system
        entry: ${line}
        pass_filenames: false
`,
    run: 'pre-commit install',
  },
  husky: { path: '.husky/pre-commit', text: `${line}\n`, run: 'npx husky' },
  git: {
    path: '.githooks/pre-commit',
    text: `#!/bin/sh\nexec ${line}\n`,
    run: 'chmod +x .githooks/pre-commit && git config core.hooksPath .githooks',
  },
};

/** The file of a hook, and what makes it run. */
export function plannedHook(
  tool: HookTool,
  at: TextAt,
  force: boolean,
): { readonly file: Planned; readonly run?: string } {
  const { path, text, run } = recipes[tool];
  const file = wholeFile(path, text, 'checks before each commit', at, force);
  const kept = file.text === undefined && at(path) !== text;
  return kept
    ? { file: { path, says: `is there already; add to it: ${line}` } }
    : { file, ...(run !== undefined && { run }) };
}
