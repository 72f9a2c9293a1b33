import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { type Header, pack } from 'tar-stream';
import { git, layTree, newFolder } from '../work-folder.ts';
import type { TestSigner } from './key-signer.ts';

type Json = Readonly<Record<string, unknown>>;

/** One entry of an archive. */
export type Entry = Partial<Header> & { readonly name: string; readonly text?: string };

/** A release, and what is otherwise in it than in a good one. */
export interface Making {
  readonly signer: TestSigner;
  readonly entries?: readonly Entry[];
  /** Files to sign besides, or instead. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly lock?: (lock: Json, bundle: Uint8Array) => Json;
  /** Members of the predicate. */
  readonly release?: Json;
  readonly statement?: (statement: Json) => Json;
  /** The signed bytes of the release, as text. */
  readonly payload?: (text: string) => string;
  readonly payloadType?: string;
  readonly bundle?: (bundle: object) => unknown;
  readonly provenance?: (statement: Json) => Json;
  readonly provenanceSigner?: TestSigner;
}

const commit = '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920';
const policy = 'b'.repeat(64);

const crm: readonly Entry[] = [
  { name: 'plugins/crm-sync/.claude-plugin/plugin.json', text: '{ "name": "crm-sync", "version": "1.4.2" }\n' },
  { name: 'plugins/crm-sync/hooks/start.sh', text: '#!/bin/sh\n', mode: 0o755 },
  { name: 'plugins/crm-sync/skills/Über uns/SKILL.md', text: 'Ask first.\n' },
];
export const catalog: readonly Entry[] = [
  { name: '.claude-plugin/marketplace.json', text: '{ "name": "acme" }\n' },
  ...crm,
];

/** Makes a signed release in a folder, by nothing but node, tar and what the format says. */
export async function makeRelease(dir: string, making: Making): Promise<void> {
  const { signer, entries = catalog } = making;
  mkdirSync(dir, { recursive: true });
  const archive = await archiveOf(entries);
  const lock = lockOf(making, archive);
  const inner = {
    'bundle.tar.gz': archive,
    'catalog.lock.json': `${JSON.stringify(lock, null, 2)}\n`,
    ...making.files,
  };
  const sums = sorted(inner).map(([name, content]) => `${hash('sha256', content, 'hex')}  ${name}\n`);
  const files = { SHA256SUMS: sums.join(''), ...inner };
  const subject = sorted(files).map(([name, content]) => ({
    name,
    digest: { sha256: hash('sha256', content, 'hex') },
  }));
  const statements = [
    ['release', 'https://catalogc.dev/catalog-release/v1', predicateOf(making), signer],
    ['provenance', 'https://slsa.dev/provenance/v1', provenanceOf(lock), making.provenanceSigner ?? signer],
  ] as const;
  for (const [name, predicateType, predicate, by] of statements) {
    const plain: Json = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
    const statement = (name === 'release' ? making.statement : making.provenance)?.(plain) ?? plain;
    const text = String(canonicalize(statement));
    const isRelease = name === 'release';
    const payload = isRelease ? (making.payload?.(text) ?? text) : text;
    const type = (isRelease ? making.payloadType : undefined) ?? 'application/vnd.in-toto+json';
    const bundle = await by.bundleOf(Buffer.from(payload), type);
    const told = isRelease && making.bundle ? making.bundle(bundle) : bundle;
    writeFileSync(join(dir, `${name}.sigstore.json`), typeof told === 'string' ? told : JSON.stringify(told));
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
}

function predicateOf({ release }: Making): Json {
  return {
    catalog: 'github.com/acme/agent-plugins',
    name: 'acme',
    channel: 'stable',
    serial: 7,
    issuedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2027-02-18T08:00:00Z',
    previous: { serial: 6, statementSha256: 'a'.repeat(64) },
    source: { commit, ref: 'refs/heads/main' },
    compiler: { name: 'catalogc', version: '0.1.0' },
    policies: { sha256: policy },
    targets: ['claude', 'codex'],
    ...release,
  };
}

function lockOf({ lock, release }: Making, archive: Uint8Array): Json {
  const plain: Json = {
    schema: 'catalog-lock/v1',
    catalog: 'acme',
    channel: 'stable',
    asOf: '2026-11-20',
    commit,
    policy: { sha256: policy },
    tool: { name: 'catalogc', version: '0.1.0' },
    plugins: [
      {
        name: 'crm-sync',
        version: '1.4.2',
        path: 'plugins/crm-sync',
        root: 'plugins/crm-sync',
        gitTree: treeByGit(),
        state: 'active',
      },
      {
        name: 'far',
        version: '2.0.0',
        source: { url: 'https://github.com/acme/far.git', sha: commit },
        state: 'active',
      },
    ],
    ...(release?.channel !== undefined && { channel: release.channel }),
  };
  return lock?.(plain, archive) ?? plain;
}

function provenanceOf(lock: Json): Json {
  const plugins = lock.plugins as readonly { readonly name: string; readonly gitTree?: string }[];
  const trees = plugins
    .filter(({ gitTree }) => gitTree !== undefined)
    .map(({ gitTree, name }) => ({ name, digest: { gitTree } }));
  return {
    buildDefinition: {
      buildType: 'https://catalogc.dev/buildtypes/catalog/v1',
      resolvedDependencies: [
        { uri: 'git+https://github.com/acme/agent-plugins', digest: { gitCommit: commit } },
        ...trees,
      ],
    },
  };
}

function sorted<T>(values: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A gzipped tar of entries, just as they are told. */
async function archiveOf(entries: readonly Entry[]): Promise<Uint8Array> {
  const tar = pack();
  for (const { text = '', ...header } of entries) {
    const isEmpty = header.type !== undefined && header.type !== 'file';
    tar.entry({ mode: 0o644, mtime: new Date(0), ...header } as Header, isEmpty ? '' : text);
  }
  tar.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of tar) parts.push(part as Uint8Array);
  return gzipSync(Buffer.concat(parts));
}

let known: string | undefined;

/** The tree id that git itself gives the plugin. */
function treeByGit(): string {
  if (known !== undefined) return known;
  const dir = newFolder();
  const short = crm.map(({ mode, name, text = '' }) => {
    return [name.replace('plugins/crm-sync/', ''), mode === 0o755 ? { executable: text } : text] as const;
  });
  layTree(dir, Object.fromEntries(short));
  git(dir, 'init', '-q', '--object-format=sha256');
  git(dir, 'add', '-A');
  known = git(dir, 'write-tree').trim();
  rmSync(dir, { recursive: true });
  return known;
}
