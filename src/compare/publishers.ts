import { isRecord, plainText, recordOf } from '../load/values.ts';
import type { PublisherMove } from '../model/comparison.ts';
import { documentPlace } from '../model/document.ts';
import { addressOf } from '../model/handed-over.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';

/** One value that tells who publishes a plugin, and the field of which manifest it stands in. */
interface Told {
  readonly field: string;
  readonly says: string;
  readonly place: Place;
}

/** Who else is the author of a plugin than before, and who else owns its repository; nothing where one of them cannot be read. */
export function publisherMoves(was: Plugin, now: Plugin): readonly PublisherMove[] {
  if ([...was.manifests, ...now.manifests].some(({ document }) => !isRecord(document.value))) return [];
  return [
    ...moveOf('author', toldIn(was, authorsIn), toldIn(now, authorsIn), now),
    ...moveOf('repository', toldIn(was, repositoriesIn), toldIn(now, repositoriesIn), now),
  ];
}

/** Where nobody was named before, nobody is another one. */
function moveOf(
  what: PublisherMove['what'],
  before: readonly Told[],
  after: readonly Told[],
  { manifests, name }: Plugin,
): PublisherMove[] {
  const [first] = before;
  if (first === undefined) return [];
  const [manifest] = manifests;
  if (after.length === 0)
    return [{ what, from: first.says, at: manifest === undefined ? name.place : documentPlace(manifest.document) }];
  const fields = new Map(before.map(one => [one.field, one]));
  const known = new Set(before.map(keyOf));
  const goesOn = after.some(one => known.has(keyOf(one)));
  // A field that is new may name somebody besides those who go on.
  const other = after.find(one => !known.has(keyOf(one)) && (fields.has(one.field) || !goesOn));
  if (other === undefined) return [];
  return [{ what, from: (fields.get(other.field) ?? first).says, to: other.says, at: other.place }];
}

function keyOf({ says }: Told): string {
  return says.toLowerCase();
}

type Member = readonly [field: string, says: string | undefined, place: Place];

function toldIn({ manifests }: Plugin, membersOf: (manifest: Manifest) => readonly Member[]): Told[] {
  return manifests.flatMap(manifest =>
    membersOf(manifest).flatMap(([field, says, place]) =>
      says === undefined || says === '' ? [] : [{ field: `${manifest.shape} ${field}`, says, place }],
    ),
  );
}

function authorsIn({ document, value }: Manifest): Member[] {
  const place = documentPlace(document);
  const name = plainText(value.author, 'name') ?? plainText(value, 'author');
  const developer = plainText(recordOf(value.interface), 'developerName');
  return [
    ['author', nameIn(name), inside(place, 'author')],
    ['publisher', nameIn(plainText(value, 'publisher')), inside(place, 'publisher')],
    ['developer', nameIn(developer), inside(inside(place, 'interface'), 'developerName')],
  ];
}

/** `Jane Doe <jane@acme.example> (https://acme.example)` without what follows the name. */
function nameIn(author: string | undefined): string | undefined {
  return author
    ?.replace(/[<(].*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function repositoriesIn({ document, value }: Manifest): Member[] {
  const url = plainText(value.repository, 'url') ?? plainText(value, 'repository');
  const owner = url === undefined ? undefined : ownerOf(url);
  return [['repository', owner, inside(documentPlace(document), 'repository')]];
}

/** Host and first folder of an address, `github.com/acme`; the host alone where there is but the repository. */
function ownerOf(url: string): string {
  const full = url.trim().replace(/^(github|gitlab):/i, (_, host: string) => `https://${host.toLowerCase()}.com/`);
  const [host = '', owner, ...rest] = addressOf(full.replace(/[?#].*$/s, '')).split('/');
  return owner === undefined || rest.length === 0 ? host : `${host}/${owner}`;
}
