/** Which files each schema is for; a kind without a line here is checked by us, but left alone by editors. */
const files: Readonly<Record<string, readonly string[]>> = {
  'policy.v1': ['policies/*.yaml', 'policies/*.yml'],
  'catalog.v1': ['catalogs/*.yaml', 'catalogs/*.yml'],
  'deprecation.v1': ['policies/deprecations/*.yaml', 'policies/deprecations/*.yml'],
  'waiver.v1': ['policies/waivers/*.yaml', 'policies/waivers/*.yml'],
  'trust.v1': ['catalogc.trust.yaml'],
  'codex-manifest': ['**/.codex-plugin/plugin.json'],
  'claude-manifest': ['**/.claude-plugin/plugin.json'],
  'cursor-manifest': ['**/.cursor-plugin/plugin.json'],
  'copilot-manifest': ['**/.github/plugin/plugin.json'],
  hooks: ['**/hooks/hooks.json'],
  mcp: ['**/.mcp.json'],
  apps: ['**/.app.json'],
  lsp: ['**/.lsp.json'],
  marketplace: [
    '.agents/plugins/marketplace.json',
    '.claude-plugin/marketplace.json',
    '.cursor-plugin/marketplace.json',
    '.github/plugin/marketplace.json',
  ],
};

/** Settings for VS Code: `yaml.schemas` maps a schema to files, `json.schemas` files to a schema. */
export function editorSettings(kinds: readonly string[]): Readonly<Record<string, unknown>> {
  const known = kinds.filter(kind => files[kind] !== undefined);
  const yaml: Record<string, readonly string[]> = {};
  const json: { readonly fileMatch: readonly string[]; readonly url: string }[] = [];
  for (const kind of known) {
    const fileMatch = files[kind] ?? [];
    if (fileMatch[0]?.endsWith('.yaml')) yaml[address(kind)] = fileMatch;
    else json.push({ fileMatch, url: address(kind) });
  }
  return { 'yaml.schemas': yaml, 'json.schemas': json };
}

/** Schema to the files it is for, as other editors are told. */
export function filesBySchema(kinds: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(kinds.flatMap(kind => (files[kind] === undefined ? [] : [[address(kind), files[kind]]])));
}

function address(kind: string): string {
  return `./node_modules/catalogc/schemas/${kind}.schema.json`;
}
