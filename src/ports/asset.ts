import { hash } from 'node:crypto';
import { type GithubApi, openlyFetched } from './github-api.ts';
import type { ReleaseAsset } from './newest-asset.ts';
import { Refused } from './refusal.ts';
import type { Repository } from './repository.ts';
import { retried } from './retry.ts';
import { Unavailable } from './unavailable.ts';

const mostBytes = 64 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
const again = 'Run the job again.';
const anew = (name: string): string =>
  `Publish a release with a whole ${name}${name === 'ledger.json' ? ', or name a file: --ledger FILE' : ''}`;

/** The text of a file of a release, held to the size and the digest that GitHub tells; else Unavailable. */
export async function assetText(
  api: GithubApi,
  here: Repository,
  asset: ReleaseAsset,
  signal: AbortSignal,
): Promise<string> {
  const bytes = await assetBytes(api, here, asset, signal);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unavailable('it is not UTF-8', anew(asset.name));
  }
}

/** A file of a release, held to the size and the digest that GitHub tells; else Unavailable. */
export async function assetBytes(
  api: GithubApi,
  here: Repository,
  asset: ReleaseAsset,
  signal: AbortSignal,
): Promise<Buffer> {
  const { id, name, size } = asset;
  if (size > mostBytes) throw tooLarge(name);
  return whole(await receiveAsset(api, here, id, signal, body => read(body, name)), asset);
}

type Body = AsyncIterable<Uint8Array>;
type Receive<T> = (body: Body) => Promise<T>;

/** Has a file of a release handed over as it comes, anew where it breaks off; our token stays with the API. */
export async function receiveAsset<T>(
  api: GithubApi,
  here: Repository,
  id: number,
  signal: AbortSignal,
  receive: Receive<T>,
): Promise<T> {
  let place: Place | undefined = await located(api, here, id, signal);
  if ('url' in place) return stored(place.url, signal, receive);
  return retried(
    async () => {
      const now: Place = place ?? (await located(api, here, id, signal));
      place = undefined; // what began to come cannot be read again
      return 'url' in now ? stored(now.url, signal, receive) : receive(now.body);
    },
    { method: 'GET' },
  );
}

/** A file that comes already, or where it is kept. */
type Place = { readonly body: Body } | { readonly url: string };

async function located(api: GithubApi, here: Repository, id: number, signal: AbortSignal): Promise<Place> {
  let url: string = api.request.endpoint(route, { ...here, asset_id: id }).url;
  const { origin } = new URL(url);
  for (let hop = 0; hop < 3; hop++) {
    const answer = await api.request({
      ...{ method: 'GET', url, headers: { accept: 'application/octet-stream' } },
      request: { parseSuccessResponseBody: false, redirect: 'manual', signal },
    });
    const { data, headers, status } = answer;
    const body = data as unknown as ReadableStream<Uint8Array>;
    if (status < 300) return { body };
    await body.cancel();
    if (headers.location === undefined) break;
    url = new URL(headers.location, url).href;
    // A repository that was renamed is still the API's to answer for; a file is elsewhere.
    if (![301, 307, 308].includes(status) || new URL(url).origin !== origin) return { url };
  }
  throw new Unavailable('GitHub does not say where it is', again);
}

/** From where GitHub keeps it: another host, which our token is none of the business of. */
function stored<T>(url: string, signal: AbortSignal, receive: Receive<T>): Promise<T> {
  const { host } = new URL(url);
  return retried(
    async () => {
      const response = await openlyFetched(url, signal).catch(cause => {
        throw new Refused(500, `${host} cannot be reached`, { cause });
      });
      if (response.ok && response.body !== null) return receive(response.body);
      await response.body?.cancel();
      throw new Refused(response.status, `${host} answers ${response.status}`);
    },
    { method: 'GET' },
  );
}

async function read(body: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      parts.push(part);
      size += part.length;
      if (size > mostBytes) break;
    }
  } catch (cause) {
    throw new Refused(500, 'the download broke off', { cause });
  }
  if (size > mostBytes) throw tooLarge(name);
  return Buffer.concat(parts);
}

function whole(bytes: Buffer, { digest, name, size }: ReleaseAsset): Buffer {
  if (bytes.length !== size) throw new Unavailable(`it came with ${bytes.length} bytes instead of ${size}`, again);
  if (digest?.startsWith('sha256:') && digest !== `sha256:${hash('sha256', bytes)}`)
    throw new Unavailable('its bytes have another digest than GitHub says', anew(name));
  return bytes;
}

function tooLarge(name: string): Unavailable {
  return new Unavailable('it is larger than 64 MiB', anew(name));
}
