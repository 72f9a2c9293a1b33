import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPorts } from '../../src/commands/open-verify-ports.ts';
import { verify } from '../../src/commands/verify.ts';
import type { Verification } from '../../src/model/verification.ts';
import { type Given, settle } from '../../src/options.ts';

/** One hour after the releases of the tests were issued. */
export const now = Date.parse('2026-11-20T09:00:00Z');

/** Writes a trust policy with one signer, and gives its path. */
export function trusting(dir: string, signer: object, more: object = {}): string {
  const file = join(dir, 'catalogc.trust.yaml');
  const policy = {
    schema: 'trust/v1',
    catalog: 'github.com/acme/agent-plugins',
    channel: 'stable',
    signers: [signer],
    ...more,
  };
  writeFileSync(file, JSON.stringify(policy)); // JSON is YAML
  return file;
}

/** Verifies a release with the real files, at a known time. */
export function verifying(folder: string, given: Given, at = now): Promise<Verification> {
  return verify(settle(given, [folder]), { ...verifyPorts, now: () => at });
}

/** The names of the reasons to refuse it, in order. */
export function codesOf({ refusals }: Verification): readonly string[] {
  return refusals.map(({ code }) => code);
}
