import type { Place } from '../model/place.ts';
import { veiled } from '../model/secrets.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { type ChangeId, changeFacts } from './change-ids.ts';

/** What may be said of a difference besides what it is and where. */
export interface Details {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly gain?: Gain | undefined;
  readonly note?: string | undefined;
}

/** A difference with the level of its kind, shown in the later version; long values are cut. */
export function change(id: ChangeId, subject: string, at: Place, details: Details = {}): SurfaceChange {
  const { from, to, gain, note } = details;
  return {
    ...{ id, subject, at, level: changeFacts[id].level },
    ...(from !== undefined && { from: brief(from, 300) }),
    ...(to !== undefined && { to: brief(to, 300) }),
    ...(gain !== undefined && { gain }),
    ...(note !== undefined && { note }),
  };
}

/** The same for what only the earlier version has a place for. */
export function gone(id: ChangeId, subject: string, at: Place, details?: Details): SurfaceChange {
  return { ...change(id, subject, at, details), inBase: true };
}

/** What a plugin gains; long values are cut, and everything is on one line. */
export function gain(kind: Gain['kind'], says: string): Gain {
  return { kind, says: brief(says, 200) };
}

/** A value on one line, cut when it is long; secrets in it cannot be read. */
export function brief(text: string, most = 80): string {
  const line = veiled(text.replace(/\s+/g, ' ').trim());
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
