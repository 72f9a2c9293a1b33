import { gzipSync } from 'fflate';
import { pack } from 'tar-stream';

/** One file on its way into an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

const mtime = new Date('1980-01-01T00:00:00Z'); // the same for all: the time of a commit would change what is the same
const level = 6;

/**
 * A gzipped tar of files, by path in code-unit order. Every field of every header is set here, and the deflating is plain
 * JavaScript, so the same files give the same bytes on every machine.
 */
export async function archiveOf(files: readonly ArchivedFile[]): Promise<Uint8Array> {
  const tar = pack();
  const chunks: Uint8Array[] = [];
  tar.on('data', chunk => {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  });
  const ended = new Promise<void>((resolve, reject) => {
    tar.on('end', resolve);
    tar.on('error', reject);
  });
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    await new Promise<void>((resolve, reject) => {
      tar.entry(headerOf(file), Buffer.from(file.bytes), error => (error ? reject(error) : resolve()));
    });
  }
  tar.finalize();
  await ended;
  return gzipSync(Buffer.concat(chunks), { level, mtime: 0 });
}

function headerOf({ path, executable }: ArchivedFile) {
  const mode = executable ? 0o755 : 0o644;
  return { name: path, type: 'file', mode, mtime, uid: 0, gid: 0, uname: '', gname: '' } as const;
}
