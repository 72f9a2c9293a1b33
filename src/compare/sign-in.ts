import { documentPlace } from '../model/document.ts';
import type { Place, Said } from '../model/place.ts';
import type { Authentication } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { urlParts } from '../model/urls.ts';
import { brief, change, gain, gone } from './change.ts';
import type { Held } from './held.ts';
import type { Reading } from './reading.ts';

/** What differs in authentication, and in the scopes that a consent screen asks for. */
export function signInChanges(was: Reading, now: Reading, held: Held): SurfaceChange[] {
  const [before, after] = [was.plugin.components, now.plugin.components];
  const known = new Set([...before.scopes, ...(before.authentication?.scopes ?? [])].map(({ value }) => value));
  return [
    ...authenticationChanges(before.authentication, after.authentication, placeIn(now), held),
    ...scopeChanges('authentication.scopes', before.authentication?.scopes, after.authentication?.scopes, known),
    ...scopeChanges('scopes', before.scopes, after.scopes, known),
  ];
}

function placeIn({ plugin }: Reading): Place {
  const manifest = plugin.manifests.find(({ shape }) => shape === 'shared') ?? plugin.manifests[0];
  return manifest === undefined ? { file: plugin.root } : documentPlace(manifest.document);
}

function authenticationChanges(
  was: Authentication | undefined,
  now: Authentication | undefined,
  above: Place,
  held: Held,
): SurfaceChange[] {
  const at = now?.place ?? above;
  const found: SurfaceChange[] = [];
  const [from, to] = [was?.type, now?.type];
  if (from !== to) {
    const asks = to !== undefined && !isNone(to) && (from === undefined || isNone(from));
    const gained = asks ? gain('secrets', `ask for a sign-in (${brief(to, 40)})`) : undefined;
    found.push(change('authentication.type.changed', 'authentication', at, { from, to, gain: gained }));
  }
  if (was?.header !== now?.header) {
    const gained = now?.header && gain('secrets', `send a secret in the header ${brief(now.header, 60)}`);
    const said = { from: was?.header, to: now?.header, ...(gained && { gain: gained }) };
    found.push(change('authentication.header.changed', 'authentication', at, said));
  }
  return [...found, ...tokenChanges(was?.tokenUrl?.value, now?.tokenUrl?.value, now?.tokenUrl?.place ?? at, held)];
}

function isNone(type: string): boolean {
  return type.toLowerCase() === 'none' || type === '';
}

function tokenChanges(from: string | undefined, to: string | undefined, at: Place, held: Held): SurfaceChange[] {
  if (from === to) return [];
  const [before, after] = [urlParts(from ?? ''), urlParts(to ?? '')];
  const subject = 'authentication.token_url';
  if (before.host === after.host && before.scheme === after.scheme) {
    return [change('authentication.token_url.path.changed', subject, at, { from, to })];
  }
  const isNew = after.host !== '' && !held.hosts.has(after.host);
  const gained = isNew ? gain('egress', `contact ${brief(after.host, 100)}`) : undefined;
  return [change('authentication.token_url.host.changed', subject, at, { from, to, gain: gained })];
}

function scopeChanges(
  kind: 'authentication.scopes' | 'scopes',
  was: readonly Said<string>[] = [],
  now: readonly Said<string>[] = [],
  held: ReadonlySet<string>,
): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  for (const { value, place } of now) {
    if (was.some(scope => scope.value === value)) continue;
    const gained = held.has(value) ? undefined : gain('grants', `ask for ${brief(value, 100)}`);
    found.push(change(`${kind}.added`, value, place, { to: value, gain: gained }));
  }
  for (const { value, place } of was) {
    if (!now.some(scope => scope.value === value)) found.push(gone(`${kind}.removed`, value, place, { from: value }));
  }
  return found;
}
