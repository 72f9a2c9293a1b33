import { plainText, recordOf } from '../load/values.ts';
import type { Endpoint } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';

interface EndpointFacts {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** What it is besides method and path. */
  readonly rest: string;
  readonly handler?: string;
}

/** What differs in endpoints. One is known by its method and its path, whatever its parameters are called. */
export function endpointChanges(was: Reading, now: Reading): SurfaceChange[] {
  const before = endpointsIn(was);
  const pairs = pairsBy(before, endpointsIn(now), keyOf, ({ rest }) => rest);
  const writes = before.some(({ endpoint }) => isWrite(endpoint));
  const firstWrite = ({ name, endpoint }: EndpointFacts) =>
    isWrite(endpoint) && !writes ? gain('grants', `write with ${brief(name, 100)}`) : undefined;
  const fresh = [...pairs.fresh];
  const found: SurfaceChange[] = [];
  for (const fact of pairs.gone) {
    const at = fresh.findIndex(other => isSame(fact, other));
    const [other] = at < 0 ? [] : fresh.splice(at, 1);
    if (other === undefined) found.push(gone('endpoint.removed', fact.name, fact.endpoint.place, { from: fact.name }));
    else {
      const said = { from: fact.name, to: other.name, gain: firstWrite(other) };
      found.push(change('endpoint.renamed', other.name, other.endpoint.place, said));
    }
  }
  for (const fact of fresh) {
    const said = { to: fact.name, gain: firstWrite(fact) };
    found.push(change('endpoint.added', fact.name, fact.endpoint.place, said));
  }
  return [...found, ...pairs.both.flatMap(([old, fact]) => changed(old, fact))];
}

function endpointsIn(side: Reading): EndpointFacts[] {
  return side.plugin.components.endpoints.map(endpoint => {
    const raw = recordOf(side.valueAt(endpoint.place));
    const handler = plainText(raw, 'handler');
    return {
      ...{ name: `${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint },
      ...{ rest: canonical(without(raw, ['method', 'path'])), ...(handler !== undefined && { handler }) },
    };
  });
}

function keyOf({ name }: EndpointFacts): string {
  return name.replace(/\{[^{}/]*\}|:[A-Za-z_]\w*/g, '{}');
}

function isWrite({ method }: Endpoint): boolean {
  return ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method.toUpperCase());
}

// The same path with another method, or the same words for another path.
function isSame(was: EndpointFacts, now: EndpointFacts): boolean {
  if (was.endpoint.path === now.endpoint.path) return true;
  const isTold = was.endpoint.description !== undefined || was.handler !== undefined;
  return isTold && was.endpoint.method === now.endpoint.method && was.rest === now.rest;
}

function changed(was: EndpointFacts, now: EndpointFacts): SurfaceChange[] {
  const { place } = now.endpoint;
  const found: SurfaceChange[] = [];
  const [from, to] = [was.endpoint.description, now.endpoint.description];
  if (from !== to) found.push(change('endpoint.description.changed', now.name, place, { from, to }));
  if (was.handler !== now.handler) {
    found.push(change('endpoint.handler.changed', now.name, place, { from: was.handler, to: now.handler }));
  }
  return found;
}
