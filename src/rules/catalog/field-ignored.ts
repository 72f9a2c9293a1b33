import { compareEffects } from '../../clients/effects.ts';
import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };
const entry = { name: 'hello', source: './plugins/hello' };
const claude = (more: object) => ({
  ...hello,
  '.claude-plugin/marketplace.json': { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [entry], ...more } },
});

export default rule({
  id: 'catalog/field-ignored',
  title: 'A client ignores what a catalog says, or warns about it',
  level: 'warn',
  since: '0.1.0',
  why: `What a client ignores does nothing, and nobody notices: codex-cli 0.169.0 has no "pluginRoot" and looks for every
folder at the top. "claude plugin validate --strict" of Claude Code 2.1.329 fails on each thing it only warns about.`,

  examples: {
    'no description, for claude': {
      head: claude({}),
      finds: ['.claude-plugin/marketplace.json#'],
    },
    'a root for plugins, for codex': {
      head: {
        ...hello,
        '.agents/plugins/marketplace.json': {
          json: { name: 'acme', metadata: { pluginRoot: './plugins' }, plugins: [entry] },
        },
      },
      finds: ['.agents/plugins/marketplace.json#/metadata/pluginRoot'],
    },
    'a catalog that claude has nothing to say about': { head: claude({ description: 'Greetings.' }), finds: [] },
  },

  *check({ head }) {
    for (const verdict of verdictsOf(head.catalogs)) if (isIgnored(verdict)) yield foundBy(verdict);
  },
});

const elsewhere: ReadonlySet<string> = new Set(['enum', 'renames', 'reserved-name', 'unknown-field']);

// An empty catalog and an archive nobody pins have rules of their own.
function isIgnored({ fault: { effect, key, kind, pointer } }: Verdict): boolean {
  if (effect === 'none' || compareEffects(effect, 'component-dropped') >= 0 || elsewhere.has(kind)) return false;
  return pointer !== '/plugins' && key !== 'sha256';
}
