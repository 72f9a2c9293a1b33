import type { Client } from '../../scripts/clients/client.ts';
export interface Known {
  readonly fixture: string;
  readonly saw: string;
  readonly because: string;
}
export const known: Readonly<Record<Client, readonly Known[]>> = { codex: [], claude: [], copilot: [] };
