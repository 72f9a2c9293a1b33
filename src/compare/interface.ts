import { plainTexts, type Values } from '../load/values.ts';
import { inside, type Place } from '../model/place.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { canonical } from './canonical.ts';
import { brief, change, gain } from './change.ts';
import type { ChangeId } from './change-ids.ts';

/** What `interface` of a manifest says, by key, and what it is called when it differs. */
const told: Readonly<Record<string, ChangeId>> = {
  displayName: 'displayName.changed',
  shortDescription: 'description.changed',
  longDescription: 'description.changed',
  developerName: 'author.changed',
  composerIcon: 'icon.changed',
  logo: 'icon.changed',
  logoDark: 'icon.changed',
  screenshots: 'screenshots.changed',
  brandColor: 'brandColor.changed',
  defaultPrompt: 'interface.defaultPrompt.changed',
  category: 'interface.category.changed',
  websiteURL: 'interface.url.changed',
  websiteUrl: 'interface.url.changed',
  privacyPolicyURL: 'interface.terms.changed',
  privacyPolicyUrl: 'interface.terms.changed',
  termsOfServiceURL: 'interface.terms.changed',
  termsOfServiceUrl: 'interface.terms.changed',
};

/** What differs in how a plugin presents itself, and in what it says that it can do. */
export function interfaceChanges(was: Values, now: Values, place: Place, above: Place): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  const placeOf = (key: string): Place => (Object.hasOwn(now, key) ? inside(place, key) : above);
  for (const [key, id] of Object.entries(told)) {
    if (canonical(was[key]) === canonical(now[key])) continue;
    const said = { from: textIn(was[key]), to: textIn(now[key]) };
    found.push(change(id, `interface.${key}`, placeOf(key), said));
  }
  const [before, after] = [new Set(plainTexts(was.capabilities)), new Set(plainTexts(now.capabilities))];
  for (const value of after) {
    if (before.has(value)) continue;
    const gained = gain('grants', `have the capability ${brief(value, 60)}`);
    found.push(change('interface.capabilities.added', value, placeOf('capabilities'), { to: value, gain: gained }));
  }
  for (const value of before) {
    if (after.has(value)) continue;
    found.push(change('interface.capabilities.removed', value, placeOf('capabilities'), { from: value }));
  }
  return found;
}

function textIn(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return brief(typeof value === 'string' ? value : canonical(value), 200);
}
