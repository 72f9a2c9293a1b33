import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leave, newHome } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import { installClients } from './clients.ts';

/** Installs the clients before any file asks for them, and lets copilot unpack itself once for all homes. */
export default async function install(): Promise<() => void> {
  const { copilot } = installClients();
  const folder = mkdtempSync(join(tmpdir(), 'catalogc-unpacked-'));
  const home = newHome();
  await runAside(copilot, ['plugin', 'list'], home);
  cpSync(join(home.path, 'cache/pkg'), folder, { recursive: true });
  leave(home);
  process.env.CATALOGC_UNPACKED_COPILOT = folder; // the processes that run the files inherit it
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
