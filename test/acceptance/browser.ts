import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens a browser without a window; an error with the line that installs one where there is none. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CATALOGC_CHROMIUM;
  const executablePath = named ?? programs.find(existsSync);
  if (executablePath === undefined)
    throw new Error('There is no chromium here: apt-get update && apt-get install -y --no-install-recommends chromium');
  const isRoot = process.getuid?.() === 0; // its sandbox refuses to run as root
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a folder to this machine alone. */
export async function serve(folder: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const bytes = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
