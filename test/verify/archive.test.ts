import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/verify/archive.ts';

async function packed(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name }, text);
  tar.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of tar) parts.push(part as Uint8Array);
  return gzipSync(Buffer.concat(parts));
}

const most = { unpacked: 1024 * 1024, entries: 3 };

test('the files of an archive come in order, with their bytes', async () => {
  const long = `${'folder/'.repeat(40)}file.md`;
  const archive = await packed({ 'b.md': 'b', 'a/ü.md': '', [long]: 'long' });
  const files = await filesIn(archive, most);
  expect(Array.isArray(files) && files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['a/ü.md', ''],
    ['b.md', 'b'],
    [long, 'long'],
  ]);
});

test('an archive that unpacks to more than the limit is refused before it has', async () => {
  const bomb = gzipSync(Buffer.alloc(most.unpacked * 20));
  expect(bomb.length).toBeLessThan(most.unpacked / 40);
  expect(await filesIn(bomb, most)).toMatchObject({ code: 'verify/too-large' });
});

test('an archive with more entries than the limit is refused', async () => {
  expect(await filesIn(await packed({ a: '', b: '', c: '', d: '' }), most)).toMatchObject({ code: 'verify/too-large' });
});

test('an archive that is cut or scribbled on is refused wherever that is', async () => {
  const archive = Buffer.from(await packed({ 'a.md': 'a'.repeat(2000), 'b.md': 'b' }));
  for (let length = 0; length < archive.length; length += 7)
    expect(await filesIn(archive.subarray(0, length), most)).toMatchObject({ code: 'verify/bad-archive' });
  const tar = Buffer.alloc(2048, 'x');
  expect(await filesIn(gzipSync(tar), most)).toMatchObject({ code: 'verify/bad-archive' });
});
