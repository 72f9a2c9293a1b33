import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { State } from './state.ts';

/** Another host, where the files of releases are kept; whoever has the address may have the file. */
export async function startStorage(state: State): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    state.stored.push({ path, authorization: request.headers.authorization });
    const fault = state.faults.find(({ on, times }) => times > 0 && on.test(`GET ${path}`));
    if (fault !== undefined) fault.times -= 1;
    const [, id] = /^\/stored\/(\d+)/.exec(path) ?? [];
    const asset = state.releases.flatMap(({ assets }) => assets).find(each => each.id === Number(id));
    if (fault?.breaks === true && asset !== undefined) {
      response.writeHead(200, { 'content-length': asset.bytes.length });
      response.write(asset.bytes.subarray(0, 8), () => response.destroy());
    } else response.writeHead(fault?.status ?? (asset === undefined ? 404 : 200)).end(asset?.bytes);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise<void>(done => server.close(() => done())) };
}
