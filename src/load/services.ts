import { documentPlace } from '../model/document.ts';
import { inside, type Said } from '../model/place.ts';
import type { Authentication, Dependency, Endpoint, Handler, Manifest } from '../model/plugin.ts';
import { isRecord, itemsOf, membersOf, plainText, plainTexts, recordOf, textAt, textsAt } from './values.ts';

/** What only the shapes say that no client loads: endpoints, handlers, permissions, scopes, authentication. */
export interface Services {
  readonly endpoints: readonly Endpoint[];
  readonly handlers: readonly Handler[];
  readonly permissions: readonly Said<string>[];
  readonly scopes: readonly Said<string>[];
  readonly authentication?: Authentication;
}

/** Collects the services of all manifests of a folder. */
export function servicesOf(manifests: readonly Manifest[]): Services {
  const endpoints = manifests.flatMap(endpointsOf);
  const handlers = manifests.flatMap(handlersOf);
  const permissions = manifests.flatMap(manifest =>
    textsAt(manifest.value, documentPlace(manifest.document), 'permissions'),
  );
  const scopes = manifests.flatMap(manifest =>
    manifest.shape === 'shared' ? textsAt(manifest.value, documentPlace(manifest.document), 'scopes') : [],
  );
  const authentication = manifests.map(authenticationOf).find(found => found !== undefined);
  return { endpoints, handlers, permissions, scopes, ...(authentication !== undefined && { authentication }) };
}

function endpointsOf(manifest: Manifest): Endpoint[] {
  const field = manifest.shape === 'shared' ? 'endpoints' : manifest.shape === 'api' ? 'api_endpoints' : undefined;
  if (field === undefined) return [];
  return itemsOf(manifest.value[field], inside(documentPlace(manifest.document), field)).map(({ value, place }) => {
    const description = plainText(value, 'description');
    return {
      method: plainText(value, 'method') ?? '',
      path: plainText(value, 'path') ?? '',
      place,
      ...(description !== undefined && { description }),
    };
  });
}

function handlersOf(manifest: Manifest): Handler[] {
  const root = documentPlace(manifest.document);
  if (manifest.shape === 'api') {
    return membersOf(manifest.value.hooks, inside(root, 'hooks')).flatMap(({ key, value, place }) =>
      typeof value === 'string' ? [{ event: key, languages: [], script: { value, place } }] : [],
    );
  }
  if (manifest.shape !== 'event') return [];
  const items = itemsOf(recordOf(manifest.value.entryPoints).handlers, inside(root, 'entryPoints', 'handlers'));
  return items.flatMap(({ value, place }) => {
    const script = textAt(value, place, 'script');
    if (script === undefined) return [];
    return [{ event: plainText(value, 'event') ?? '', languages: plainTexts(recordOf(value).language), script }];
  });
}

function authenticationOf(manifest: Manifest): Authentication | undefined {
  const value = manifest.value.authentication;
  if (manifest.shape !== 'shared' || !isRecord(value)) return undefined;
  const place = inside(documentPlace(manifest.document), 'authentication');
  const tokenUrl = textAt(value, place, 'token_url');
  const header = plainText(value, 'header');
  return {
    type: plainText(value, 'type') ?? '',
    place,
    scopes: textsAt(value, place, 'scopes'),
    ...(tokenUrl !== undefined && { tokenUrl }),
    ...(header !== undefined && { header }),
  };
}

/** Claude's plugin dependencies: `"name"`, `"name@marketplace"` or `{ name, marketplace?, version? }`. */
export function dependenciesOf(value: unknown, place: ReturnType<typeof documentPlace>): Dependency[] {
  return itemsOf(recordOf(value).dependencies, inside(place, 'dependencies')).flatMap(item => {
    if (typeof item.value === 'string') {
      const [name = '', marketplace] = item.value.split('@');
      return [{ name, place: item.place, ...(marketplace !== undefined && { marketplace }) }];
    }
    const name = plainText(item.value, 'name');
    if (name === undefined) return [];
    const marketplace = plainText(item.value, 'marketplace');
    const range = textAt(item.value, item.place, 'version');
    return [
      {
        name,
        place: item.place,
        ...(marketplace !== undefined && { marketplace }),
        ...(range !== undefined && { range }),
      },
    ];
  });
}
