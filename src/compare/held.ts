import { urlParts } from '../model/urls.ts';
import { hooksIn } from './hooks-in.ts';
import type { Reading } from './reading.ts';
import { hostsIn, serversIn, signInOf } from './servers.ts';

/** What a version can already do: only what is not in here is gained by the next one. */
export interface Held {
  /** Programs that MCP servers start. */
  readonly programs: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Variables that have to be set. */
  readonly secrets: ReadonlySet<string>;
  /** Ids of connectors. */
  readonly apps: ReadonlySet<string>;
}

/** What a version can already do. */
export function heldBy(side: Reading): Held {
  const { authentication, apps } = side.plugin.components;
  const servers = serversIn(side);
  const urls = servers.flatMap(server => server.url ?? []);
  const hooks = hooksIn(side).map(({ does }) => does);
  const token = authentication?.tokenUrl?.value ?? [];
  const hosts = [...[...urls, token].flat().map(url => urlParts(url).host), ...hostsIn(hooks)];
  return {
    programs: new Set(servers.flatMap(server => server.programs.map(({ name }) => name))),
    hosts: new Set(
      [...hosts, ...servers.flatMap(({ raw }) => hostsIn([signInOf(raw), raw.args, raw.env]))].filter(
        host => host !== '',
      ),
    ),
    secrets: new Set(servers.flatMap(server => [...server.required])),
    apps: new Set(apps.flatMap(app => app.id ?? [])),
  };
}
