// The least that has to happen: list the files, read each once, hash it; with a folder named, write a copy as well.
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const [folder] = process.argv.slice(2);
const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: Infinity }).split('\0');
paths.pop();

let buffer = Buffer.allocUnsafe(1 << 20);
const made = new Set<string>();
let digests = '';
for (const path of paths) {
  const bytes = read(path);
  digests += hash('sha256', bytes);
  if (folder !== undefined) copy(`${folder}/${path}`, bytes);
}
process.stdout.write(`${hash('sha256', digests)}\n`);

function read(path: string): Buffer {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  if (size > buffer.length) buffer = Buffer.allocUnsafe(size);
  const length = readSync(file, buffer, 0, size, 0);
  closeSync(file);
  return buffer.subarray(0, length);
}

function copy(path: string, bytes: Buffer): void {
  const parent = dirname(path);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  const file = openSync(path, 'wx');
  writeSync(file, bytes);
  closeSync(file);
}
