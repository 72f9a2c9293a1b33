import { isRecord, plainText, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Manifest } from '../model/plugin.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { canonical } from './canonical.ts';
import { brief, change, gone } from './change.ts';
import type { ChangeId } from './change-ids.ts';
import { interfaceChanges } from './interface.ts';
import { sameLicense } from './licenses.ts';
import type { Reading } from './reading.ts';

/** What differs in the manifests themselves: which there are, and what they say of the plugin as a whole. */
export function manifestChanges(was: Reading, now: Reading): SurfaceChange[] {
  const found: SurfaceChange[] = [];
  const [old, name] = [was.plugin.name, now.plugin.name];
  if (old.value !== name.value && statesName(was) && statesName(now)) {
    found.push(change('plugin.name.changed', name.value, name.place, { from: old.value, to: name.value }));
  }
  for (const manifest of now.plugin.manifests) {
    const before = was.plugin.manifests.find(one => one.shape === manifest.shape);
    if (before !== undefined) found.push(...changed(before, manifest));
    else if (!wasUnreadable(was, now, manifest)) {
      found.push(change('host.added', manifest.shape, documentPlace(manifest.document), { to: manifest.shape }));
    }
  }
  for (const manifest of was.plugin.manifests) {
    if (now.plugin.manifests.some(({ shape }) => shape === manifest.shape)) continue;
    if (wasUnreadable(now, was, manifest)) continue;
    found.push(gone('host.removed', manifest.shape, documentPlace(manifest.document), { from: manifest.shape }));
  }
  return found;
}

function statesName({ plugin }: Reading): boolean {
  return plugin.manifests.some(({ name }) => name !== undefined);
}

// What cannot be read may be of any shape: the same file is the same manifest then.
function wasUnreadable(other: Reading, own: Reading, manifest: Manifest): boolean {
  const inner = own.inner(manifest.file);
  const same = other.plugin.manifests.find(({ file }) => other.inner(file) === inner);
  return same !== undefined && !(isRecord(same.document.value) && isRecord(manifest.document.value));
}

/** What a manifest says for people, by key, and what it is called when it differs. */
const told: Readonly<Record<string, ChangeId>> = {
  description: 'description.changed',
  keywords: 'keywords.changed',
  tags: 'keywords.changed',
  author: 'author.changed',
  publisher: 'author.changed',
  homepage: 'homepage.changed',
  repository: 'repository.changed',
  displayName: 'displayName.changed',
  icon: 'icon.changed',
  logo: 'icon.changed',
  category: 'interface.category.changed',
  documentationUrl: 'interface.url.changed',
  supportUrl: 'interface.url.changed',
  privacyPolicyUrl: 'interface.terms.changed',
  termsOfServiceUrl: 'interface.terms.changed',
};

function changed(was: Manifest, now: Manifest): SurfaceChange[] {
  if (!isRecord(was.document.value) || !isRecord(now.document.value)) return [];
  const found: SurfaceChange[] = [];
  const place = documentPlace(now.document);
  const add = (id: ChangeId, key: string): void => {
    const at = Object.hasOwn(now.value, key) ? inside(place, key) : place;
    found.push(change(id, key, at, { from: textOf(was.value, key), to: textOf(now.value, key) }));
  };
  const differs = (key: string): boolean => canonical(was.value[key]) !== canonical(now.value[key]);
  const nameKey = now.shape === 'event' ? 'pluginId' : 'name';
  if (was.name?.value !== now.name?.value) {
    const said = { from: was.name?.value, to: now.name?.value };
    found.push(change('plugin.name.changed', now.name?.value ?? nameKey, now.name?.place ?? place, said));
  }
  if (now.shape === 'event' && differs('name')) add('displayName.changed', 'name');
  for (const [key, id] of Object.entries(told)) if (differs(key)) add(id, key);
  if (differs('license')) add(licenseId(was.value, now.value), 'license');
  const at = inside(place, 'interface');
  const [before, after] = [recordOf(was.value.interface), recordOf(now.value.interface)];
  return [...found, ...interfaceChanges(before, after, at, place)];
}

function licenseId(was: Values, now: Values): ChangeId {
  const [before, after] = [plainText(was, 'license'), plainText(now, 'license')];
  if (before === undefined) return was.license === undefined ? 'license.added' : 'license.changed';
  return after !== undefined && sameLicense(before, after) ? 'license.respelled' : 'license.changed';
}

// As people read it, cut when it is long.
function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  if (value === undefined) return undefined;
  return brief(typeof value === 'string' ? value : canonical(value), 200);
}
