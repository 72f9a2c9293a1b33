import { createPublicKey, hash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bareEnvironment, cli, type Ended, finish, newFolder } from '../work-folder.ts';

const fence = /^(`{3,})([^\n`]*)\n([\s\S]*?)^\1$/gm;

/**
 * Plays a session told in Markdown in a temporary folder, and tells it again with what really happened. A fenced block
 * with a path after its language is a file; one called `console` holds commands after `$`, each followed by its output,
 * and by `$ echo $?` and the exit code where that is not 0.
 */
export async function replay(story: string): Promise<string> {
  const folder = newFolder('catalogc-scenario-');
  try {
    const tools = layTools(join(folder, 'tools'));
    const place = join(folder, 'acme');
    mkdirSync(place);
    let told = '';
    let at = 0;
    for (const { 0: block, 1: ticks = '', 2: info = '', 3: body = '', index } of story.matchAll(fence)) {
      told += story.slice(at, index);
      at = index + block.length;
      if (info === 'console') told += `${ticks}console\n${await playAll(body, place, tools)}${ticks}`;
      else {
        layBlock(place, info, body);
        told += block;
      }
    }
    return told + story.slice(at);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function layBlock(place: string, info: string, body: string): void {
  const path = info.slice(info.indexOf(' ') + 1);
  if (!/[./]/.test(path)) return; // an aside, such as a snippet without a place
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), body);
}

/** `catalogc` and `npx catalogc`, as they are once the package is installed. */
function layTools(folder: string): string {
  mkdirSync(folder);
  const tool = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  tool('catalogc', `exec "${process.execPath}" "${cli}" "$@"`);
  tool('npx', 'exec "$@"');
  return folder;
}

async function playAll(body: string, place: string, tools: string): Promise<string> {
  const commands = body.split('\n').filter(line => line.startsWith('$ ') && line !== '$ echo $?');
  let told = '';
  for (const line of commands) {
    const { status, stdout, stderr } = await play(line.slice(2), place, tools);
    const said = withoutChance(stdout + stderr, place);
    told += `${line}\n${said}${said === '' || said.endsWith('\n') ? '' : '\n'}`;
    if (status === 3) throw new Error(`${line}: ${said}`); // a fault of ours is never part of a story
    if (status !== 0) told += `$ echo $?\n${status}\n`;
  }
  return told;
}

/** What is another each time: where the story is played, and a key that was made in it. */
function withoutChance(text: string, place: string): string {
  const told = text.replaceAll(dirname(place), '/home/me');
  const key = join(place, '../acme.key.pub');
  if (!existsSync(key)) return told;
  const spki = createPublicKey(readFileSync(key)).export({ type: 'spki', format: 'der' });
  return told.replaceAll(hash('sha256', spki, 'base64'), 'pL7cQ0ZtX3f2vJ9rK5nB1wGd8mUe4sYhA6iOqTxC2bE=');
}

function play(line: string, place: string, tools: string): Promise<Ended> {
  const { PATH = '' } = process.env;
  const noon = String(Date.parse('2026-11-20T12:00:00Z') / 1000);
  return finish(place, ['sh', '-c', line], {
    ...bareEnvironment({ LC_ALL: 'C', SOURCE_DATE_EPOCH: noon, HOME: place }),
    PATH: `${tools}:${PATH}`,
  });
}
