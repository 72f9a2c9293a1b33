import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../src/model/snapshot.ts';
import { typedHere } from '../in-process.ts';
import { bareEnvironment, cli, commitAll, type Ended, finish, layTree } from '../work-folder.ts';

const manifest = (name: string, version: string) => ({
  json: { name, version, description: `Brings ${name} to everybody.`, author: { name: 'Zoë' }, license: 'MIT' },
});

/** A repository with what archives stumble over: a link, an executable file, names beyond ASCII, a long path, no final newline. */
export const acme: Tree = {
  'catalogs/acme.yaml': `schema: catalog/v1
name: acme
displayName: Acme
description: Plugins of Acme.
owner: { name: Acme }
targets: [codex, claude, neutral]
channel: stable
include: [{ plugins: ["*"] }]
source: { kind: bundle }
publish: { repository: acme/plugins }
entries:
  far:
    source: { kind: git-subdir, url: https://git.acme.example/far.git, path: plugins/far, sha: "89abcdef0123456789abcdef0123456789abcdef" }
    description: Lives elsewhere.
`,
  'policies/policy.yaml': 'schema: policy/v1\nedition: 1\nname: acme\nextends: [builtin:recommended]\n',
  'plugins/images/.claude-plugin/plugin.json': manifest('images', '1.10.0'),
  'plugins/images/.codex-plugin/plugin.json': manifest('images', '1.10.0'),
  'plugins/images/README.md': '# Images\n\nTwo lines\nof text.\n',
  'plugins/images/docs/Ünïcödé ısı.md': 'Grüße\n',
  'plugins/images/docs/link.md': { link: 'Ünïcödé ısı.md' },
  'plugins/images/docs/empty.txt': '',
  [`plugins/images/docs/${'deep/'.repeat(30)}${'n'.repeat(120)}.md`]: 'Far down.',
  'plugins/images/bin/run': { executable: '#!/bin/sh\necho run\n' },
  'plugins/images/icon.bin': new Uint8Array([0, 13, 10, 255, 10]),
  'plugins/notes/.claude-plugin/plugin.json': manifest('notes', '0.2.0'),
  'plugins/notes/.codex-plugin/plugin.json': manifest('notes', '0.2.0'),
  'plugins/notes/commands/note.md': '---\ndescription: Takes a note.\n---\nNote $ARGUMENTS\n',
};

/** Lays it out as a repository with one commit. */
export function acmeIn(dir: string, tree: Tree = acme): string {
  mkdirSync(dir, { recursive: true });
  layTree(dir, tree);
  commitAll(dir);
  return dir;
}

/** 2026-11-20T08:00:00Z. */
export const epoch = String(Date.parse('2026-11-20T08:00:00Z') / 1000);

/** Runs the command line there. */
export function catalogc(dir: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return finish(dir, [process.execPath, cli, ...words], bareEnvironment({ SOURCE_DATE_EPOCH: epoch, ...env }));
}

/** Does there what the command line does, without a process of its own. */
export function catalogcHere(dir: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return typedHere(dir, words, bareEnvironment({ SOURCE_DATE_EPOCH: epoch, ...env }));
}

/** The files of a folder by name. */
export function filesIn(dir: string): Record<string, Buffer> {
  return Object.fromEntries(readdirSync(dir).map(name => [name, readFileSync(join(dir, name))]));
}

/** An envelope as far as a test looks into it. */
interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** The envelope in a bundle, its payload, and the bytes that were signed, put together as the DSSE protocol says. */
export function opened(bundle: Buffer) {
  const { dsseEnvelope: envelope, ...rest } = JSON.parse(bundle.toString()) as { readonly dsseEnvelope: Envelope };
  const payload = Buffer.from(envelope.payload, 'base64');
  const type = envelope.payloadType;
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
  const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64');
  return { rest, envelope, payload, signed, signature, statement: JSON.parse(payload.toString()) };
}
