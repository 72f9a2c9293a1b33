import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../../src/model/snapshot.ts';

/** Writes a snapshot into a folder; a submodule becomes the empty folder that a plain clone has. */
export function writeSnapshot(dir: string, snapshot: Snapshot): void {
  for (const { path, mode } of snapshot.entries.values()) {
    const file = join(dir, path);
    const bytes = snapshot.bytes(path) ?? new Uint8Array();
    mkdirSync(mode === 'submodule' ? file : dirname(file), { recursive: true });
    if (mode === 'link') symlinkSync(new TextDecoder().decode(bytes), file);
    else if (mode !== 'submodule') writeFileSync(file, bytes, { mode: mode === 'executable' ? 0o755 : 0o644 });
  }
}
