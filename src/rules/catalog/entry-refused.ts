import { compareEffects } from '../../clients/effects.ts';
import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import { rule } from '../rule.ts';

const claude = (entry: object) => ({
  'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  '.claude-plugin/marketplace.json': { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [entry] } },
});

export default rule({
  id: 'catalog/entry-refused',
  title: 'A client cannot load or install an entry',
  level: 'error',
  since: '0.1.0',
  why: `Claude Code 2.1.329 keeps the rest of a catalog and marks the one bad entry as unsupported; "claude plugin validate"
fails on it. Other slips are seen by nobody until a user tries to install: a short commit id in codex-cli 0.169.0, a path
with back slashes in Claude Code.`,

  examples: {
    'an author that is text': {
      head: claude({ name: 'hello', source: './plugins/hello', author: 'Acme' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/author'],
    },
    'a short commit id': {
      head: claude({ name: 'far', source: { source: 'url', url: 'https://git.acme.example/far.git', sha: '0123abc' } }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source/sha'],
    },
    'a path that climbs out': {
      head: claude({ name: 'hello', source: './../hello' }),
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
    'an entry that claude loads': {
      head: claude({ name: 'hello', source: './plugins/hello', author: { name: 'Acme' } }),
      finds: [],
    },
    'a field it does not know is ignored, no more': {
      head: claude({ name: 'hello', source: './plugins/hello', policy: { installation: 'AVAILABLE' } }),
      finds: [],
    },
  },

  *check({ head }) {
    for (const verdict of verdictsOf(head.catalogs)) if (isRefused(verdict)) yield foundBy(verdict);
  },
});

const elsewhere: ReadonlySet<string> = new Set([
  'circle',
  'enum',
  'products',
  'renames',
  'reserved-name',
  'unknown-field',
]);

function isRefused({ fault: { effect, kind, pointer } }: Verdict): boolean {
  if (elsewhere.has(kind) || effect === 'entry-dropped' || effect === 'catalog-refused') return false;
  if (compareEffects(effect, 'component-dropped') < 0) return false;
  return !(kind === 'duplicate' && /^\/plugins\/\d+\/name$/.test(pointer));
}
