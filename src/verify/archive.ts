import { gunzipSync } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Limits } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { namesSeen } from './archive-names.ts';

const file = 'bundle.tar.gz';

/** One file of an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly executable: boolean;
  readonly bytes: Uint8Array;
}

/** Every file of an archive, in order of their paths, once it is sure that unpacking it stays in its folder; nothing is written. */
export async function filesIn(
  packed: Uint8Array,
  { unpacked, entries }: Pick<Limits, 'unpacked' | 'entries'>,
): Promise<readonly ArchivedFile[] | Refusal> {
  const bytes = inflated(packed, unpacked);
  if (isRefusal(bytes)) return bytes;
  const files: ArchivedFile[] = [];
  const names = namesSeen();
  const reader = extract();
  reader.end(bytes);
  let count = 0;
  try {
    for await (const entry of reader) {
      const { header } = entry;
      if (++count > entries) return refused('verify/too-large', `${file} holds more than ${entries} entries`, file);
      const refusal = typeFault(header) ?? names.fault(header.name, header.type === 'directory');
      if (refusal !== undefined) return refusal;
      const content: Uint8Array[] = [];
      for await (const part of entry) content.push(part as Uint8Array); // its types say nothing of what a stream holds
      if (header.type !== 'directory') files.push(archived(header, content));
    }
  } catch (error) {
    return refused('verify/bad-archive', `${file} breaks off: ${shown(messageOf(error))}`, file);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function inflated(packed: Uint8Array, most: number): Buffer | Refusal {
  try {
    return gunzipSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError)
      return refused('verify/too-large', `${file} unpacks to more than ${most} bytes`, file);
    return refused('verify/bad-archive', `${file} is no gzip: ${shown(messageOf(error))}`, file);
  }
}

/** A catalog ships files and folders; links would be copied where they lead by one client and dropped by another. */
function typeFault({ name, type, mode = 0 }: Header): Refusal | undefined {
  if ((type !== 'file' && type !== 'directory') || (mode & 0o7000) !== 0)
    return refused(
      'verify/link',
      `${file} holds ${shown(name)} as ${shown(String(type))}, which is no plain file`,
      file,
    );
  return undefined;
}

function archived({ name, mode = 0 }: Header, content: readonly Uint8Array[]): ArchivedFile {
  const [only] = content;
  const bytes = only !== undefined && content.length === 1 ? only : Buffer.concat(content);
  return { path: name, executable: (mode & 0o111) !== 0, bytes };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
