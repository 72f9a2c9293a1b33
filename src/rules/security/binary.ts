import { binaryKind, isOfficeDocument } from '../../model/binary-kind.ts';
import type { FileLiteral } from '../../model/snapshot.ts';
import { rule } from '../rule.ts';

const hello = (file: string, literal: FileLiteral): Record<string, FileLiteral> => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
  [`plugins/hello/${file}`]: literal,
});
const bytes = (hex: string, text = ''): Uint8Array =>
  new Uint8Array([
    ...(hex.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16)),
    ...new TextEncoder().encode(text),
  ]);
const windows = bytes(`4d5a${'00'.repeat(58)}40000000`, 'PE\0\0');

export default rule({
  id: 'security/binary',
  title: 'A plugin ships a program or an archive that nobody can read',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `A review sees that a binary changed, and nothing of what it does; it runs on one kind of machine only, and what is wrong
in it is found by no scanner of sources. The first bytes of a file tell what it is, whatever it is called. Pictures, fonts
and the documents of office programs are none.`,

  examples: {
    'a program for Linux': { head: hello('bin/crm', bytes('7f454c460201', 'x')), finds: ['plugins/hello/bin/crm'] },
    'a program for Windows that is called a picture': {
      head: hello('assets/logo.png', windows),
      finds: ['plugins/hello/assets/logo.png'],
    },
    'compiled to WebAssembly': {
      head: hello('lib/a.wasm', bytes('0061736d01000000')),
      finds: ['plugins/hello/lib/a.wasm'],
    },
    'an archive': { head: hello('vendor.tgz', bytes('1f8b0800', 'x')), finds: ['plugins/hello/vendor.tgz'] },
    'a packed server': {
      head: hello('crm.mcpb', bytes(`504b0304${'00'.repeat(26)}`, 'manifest.json')),
      finds: ['plugins/hello/crm.mcpb'],
    },
    'a template for letters': {
      head: hello('skills/letter/letter.docx', bytes(`504b0304${'00'.repeat(26)}`, '[Content_Types].xml')),
      finds: [],
    },
    'a picture, and a script': {
      head: { ...hello('assets/logo.png', bytes('89504e470d0a1a0a')), ...hello('run.sh', '#!/bin/sh\necho MZ\n') },
      finds: [],
    },
    'a text that begins like a program': {
      head: hello('notes.md', 'MZ is how programs for Windows begin.\n'),
      finds: [],
    },
  },

  *check({ head }) {
    const { entries } = head.snapshot;
    for (const plugin of head.plugins) {
      for (const file of plugin.files) {
        const mode = entries.get(file)?.mode;
        const content = mode === 'file' || mode === 'executable' ? head.snapshot.bytes(file) : undefined;
        const kind = content && binaryKind(content);
        if (content === undefined || kind === undefined) continue;
        if (kind === 'an archive (ZIP)' && isOfficeDocument(content)) continue;
        yield {
          at: { file },
          message: `is ${kind}, which nobody can review`,
          value: content,
          hint: 'Ship its source, or let users install an exact version of it.',
          plugin: plugin.name.value,
        };
      }
    }
  },
});
