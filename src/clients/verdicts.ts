import type { Catalog } from '../model/catalog.ts';
import { effectText } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { type Place, placeText } from '../model/place.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareEffects } from './effects.ts';
import { type ClientFault, judgeMarketplace } from './judge.ts';

/** Something in a hand-kept catalog that a client it is for does not take as it was meant. */
export interface Verdict {
  readonly catalog: Catalog;
  readonly fault: ClientFault;
  readonly at: Place;
}

const known = new WeakMap<Document, readonly ClientFault[]>();

/** What the clients of hand-kept catalogs make of them; nothing for what cannot be parsed. A file is judged once. */
export function verdictsOf(catalogs: readonly Catalog[]): readonly Verdict[] {
  return catalogs.flatMap(catalog => {
    const { document, file, origin } = catalog;
    if (origin !== 'hand-kept' || document.value === undefined) return [];
    return faultsIn(catalog).map(fault => {
      const { on, pointer } = fault;
      return { catalog, fault, at: { file, pointer, ...(on !== undefined && { on }) } };
    });
  });
}

function faultsIn({ document, file, targets }: Catalog): readonly ClientFault[] {
  let faults = known.get(document);
  if (faults === undefined) {
    const clients = targets.filter(target => target !== 'neutral');
    faults = clients.flatMap(client => judgeMarketplace(client, document.value, file));
    known.set(document, faults);
  }
  return faults;
}

/** A verdict as a finding: what is so, and what the client does about it. */
export function foundBy({ at, catalog, fault }: Verdict): Found {
  const { before, client, effect, entry, hint, message } = fault;
  const who = before === undefined ? effectText(client, effect) : `before ${before}, ${effectText(client, effect)}`;
  return {
    at,
    message: `${message}; ${who}`,
    catalog: catalog.name.value,
    hits: [{ client, effect }],
    ...(before !== undefined && { level: 'warn' }),
    ...(entry !== undefined && { plugin: entry }),
    ...(hint !== undefined && { hint }),
  };
}

const costly = new WeakMap<Workspace, ReadonlySet<string>>();

/** Places in hand-kept catalogs that cost a client a part of an entry or more, so that nobody tells of them twice. */
export function costlyPlaces(workspace: Workspace): ReadonlySet<string> {
  let places = costly.get(workspace);
  if (places === undefined) {
    const bad = verdictsOf(workspace.catalogs).filter(
      ({ fault: { effect } }) => compareEffects(effect, 'component-dropped') >= 0,
    );
    places = new Set(bad.map(({ at }) => placeText(at)));
    costly.set(workspace, places);
  }
  return places;
}
