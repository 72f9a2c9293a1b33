import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

test.each(['soon', '2027-02-30', '"\\0002027-03-01"', '[2027-03-01]'])(
  'a sunset on %s is left to the rules',
  sunset => {
    const record = `schema: deprecation/v1\nplugin: hello\nkind: deprecate\nannounced: 2026-11-20\nsunset: ${sunset}\n`;
    const catalog =
      'schema: catalog/v1\nname: acme\nowner: { name: A }\ntargets: [claude]\ninclude: [{ states: [sunset] }]\n';
    const head = load(
      snapshotOf({
        'policies/deprecations/hello.yaml': record,
        'catalogs/acme.yaml': catalog,
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello' } },
      }),
      '2026-11-20',
    );
    expect(head.deprecations).toMatchObject([{ announced: '2026-11-20' }]);
    expect(head.deprecations[0]).not.toHaveProperty('sunset');
    expect(head.documents.flatMap(({ faults }) => faults).map(({ place }) => place.pointer)).toContain('/sunset');
  },
);
