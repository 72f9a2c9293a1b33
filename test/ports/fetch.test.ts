import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchObjects, isGone } from '../../src/ports/fetch.ts';
import { git, repository, scratch } from './scratch.ts';

const id = '1'.repeat(40);

/** An HTTP server in a process of its own: who waits for git cannot answer it. */
async function serve(answer: string): Promise<string> {
  const text = `const server = require('node:http').createServer((_, response) => { ${answer} });
server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child: ChildProcess = spawn(process.execPath, ['-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  const [port] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return `http://127.0.0.1:${String(port).trim()}/acme.git`;
}

async function fetchFrom(answer: string, settings: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const dir = repository({ 'a.md': '' });
  git(dir, 'remote', 'add', 'origin', await serve(answer));
  for (const [key, value] of Object.entries(settings)) git(dir, 'config', key, value);
  return fetchObjects(dir, [id], [], 2000);
}

test('a host that says nothing is given up on', async () => {
  expect(await fetchFrom('')).toBe('"origin" did not answer within 2 seconds');
});

test('nobody is asked for a password, no helper is run', async () => {
  const mark = join(scratch(), 'ran');
  const because = await fetchFrom('response.writeHead(401, { "www-authenticate": "Basic realm=x" }); response.end()', {
    'credential.helper': `!touch ${mark}`,
    'core.askPass': `touch ${mark}`,
  });
  expect(because).toContain('terminal prompts disabled');
  expect(existsSync(mark)).toBe(false);
});

test('what a host says is shown, not printed', async () => {
  const because = await fetchFrom('response.writeHead(500, "a\\tb"); response.end()');
  expect(because).toMatch(/^[\x20-\x7e]+$/);
});

test('knows a host that does not have it from one that cannot be reached', () => {
  const [dir, far] = [repository({ 'a.md': '' }), repository({ 'b.md': '' })];
  git(dir, 'remote', 'add', 'origin', `file://${far}`);
  const gone = fetchObjects(dir, [id]);
  expect(gone !== undefined && isGone(gone)).toBe(true);
  git(dir, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const lost = fetchObjects(dir, [id]);
  expect(lost !== undefined && !isGone(lost)).toBe(true);
  git(dir, 'remote', 'set-url', 'origin', `file://${far}`);
  expect(fetchObjects(dir, [git(far, 'rev-parse', 'HEAD').trim()])).toBeUndefined();
});
