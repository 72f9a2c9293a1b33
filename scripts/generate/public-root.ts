import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Generated } from './generated.ts';

interface Seeds {
  readonly [mirror: string]: { readonly targets: Readonly<Record<string, string>> };
}

/** The trusted root of the public instance that signs without keys, as the package of its maintainers has it. */
export function publicRoot(): Generated[] {
  const seeds = new URL('../seeds.json', import.meta.resolve('@sigstore/tuf'));
  const [mirror] = Object.values(JSON.parse(readFileSync(fileURLToPath(seeds), 'utf8')) as Seeds);
  const encoded = mirror?.targets['trusted_root.json'];
  if (encoded === undefined) throw new Error('@sigstore/tuf has no trusted_root.json among its seeds');
  const root: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  return [{ path: 'src/verify/generated/public-root.json', text: `${JSON.stringify(root, null, 2)}\n` }];
}
