import type { App } from '../model/plugin.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import type { Held } from './held.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';

/** What differs in the connectors of a plugin. */
export function appChanges(was: Reading, now: Reading, held: Held): SurfaceChange[] {
  const {
    both,
    gone: left,
    fresh,
  } = pairsBy(
    was.plugin.components.apps,
    now.plugin.components.apps,
    app => app.key,
    app => app.id ?? '',
  );
  return [
    ...left.map(app => gone('app.removed', app.key, app.place, { from: app.id })),
    ...fresh.map(app => change('app.added', app.key, app.place, { to: app.id, gain: connects(app) })),
    ...both.map(([before, app]) => {
      const isNew = app.id !== undefined && !held.apps.has(app.id);
      const said = { from: before.id, to: app.id, ...(isNew && { gain: connects(app) }) };
      return change('app.id.changed', app.key, app.place, said);
    }),
  ];
}

function connects({ key, id }: App): Gain {
  return gain('egress', `connect to the app ${brief(key, 40)}${id === undefined ? '' : ` (${brief(id, 80)})`}`);
}
