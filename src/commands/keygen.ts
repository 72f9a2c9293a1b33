import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { SigningPort } from './ports.ts';
import type { Outcome } from './run.ts';

/** Makes a key, and says what its owner and those who trust it do with it. */
export async function runKeygen({ out, type }: Options, signing: SigningPort): Promise<Outcome> {
  if (out === 'dist') {
    const hint = 'Name it, outside of what you commit: catalogc keygen --out catalogc.key';
    throw new Trouble('file-missing', 'A new key needs a file', hint);
  }
  const keys = signing.makeKeys(type);
  const [secret, open] = signing.writeKeys(out, keys);
  const lines = [
    `Wrote ${shown(secret, 200)}: whoever has it can sign in your name. Keep it out of git; nobody can restore it.`,
    `Wrote ${shown(open, 200)}: its public half, SHA-256 ${keys.hint}.`,
    '',
    'For the trust policy of those who verify, one line below "signers:":',
    `  - key: ${JSON.stringify(keys.publicKey)}`,
    '',
    `Sign with it: catalogc build --sign key --key ${inShell(secret)}`,
  ];
  return { kind: 'text', text: () => `${lines.join('\n')}\n`, exitCode: 0 };
}
