import type { Side, SurfaceChange } from '../model/surface.ts';
export function surfaceChanges(was: Side, now: Side, ignored: (path: string) => boolean): readonly SurfaceChange[] {
  const out: SurfaceChange[] = [];
  const a = new Map(was.plugin.files.map(f => [f.slice(was.plugin.root.length + 1), f]));
  const b = new Map(now.plugin.files.map(f => [f.slice(now.plugin.root.length + 1), f]));
  for (const [p, f] of a) {
    if (ignored(p) || p.endsWith('plugin.json')) continue;
    const other = b.get(p);
    if (other === undefined)
      out.push({ id: 'skill.removed', subject: p, level: 'major', at: { file: f }, inBase: true });
    else if (Buffer.compare(Buffer.from(was.snapshot.bytes(f)!), Buffer.from(now.snapshot.bytes(other)!)) !== 0)
      out.push({ id: 'file.changed', subject: p, level: 'patch', at: { file: other } });
  }
  for (const [p, f] of b)
    if (!a.has(p) && !ignored(p)) out.push({ id: 'skill.added', subject: p, level: 'minor', at: { file: f } });
  return out;
}
