import { type Client, clients } from '../../scripts/clients/client.ts';
import { installClient, pinnedVersion } from '../../scripts/clients/install.ts';

/** Installs the pinned clients once (npm only) and gives their paths. */
export function installClients(): Readonly<Record<Client, string>> {
  const paths = clients.map(client => [client, installClient(client, pinnedVersion(client))]);
  return Object.fromEntries(paths) as Record<Client, string>;
}
