import { expect, test } from 'vitest';
import { readDocument } from '../../src/load/read.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

test.each([
  ['policies/policy.yaml', 'policy', 'schema: policy/v1\nname: acme\nedition: 1\n'],
  ['plugin-manifest.yaml', 'shared-manifest', 'name: acme\n'],
] as const)('a second document in %s is not dropped without a word', (file, role, text) => {
  const messages = (written: string) =>
    readDocument(snapshotOf({ [file]: written }), file, role).faults.map(({ message }) => message);
  const said = 'the file holds more than one YAML document, and only the first is read';
  expect(messages(`${text}---\nname: other\n`)).toContain(said);
  expect(messages(text)).not.toContain(said);
});
