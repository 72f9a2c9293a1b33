import { valid } from 'semver';
import { Trouble } from '../../src/model/trouble.ts';
import { didYouMean, shown } from '../../src/model/words.ts';
import { type Client, clients } from '../clients/client.ts';

/** What to observe; without a version, the one that is recorded. */
export interface Wanted {
  readonly client: Client;
  readonly version?: string;
}

export interface Asked {
  readonly check: boolean;
  readonly wanted: readonly Wanted[];
}

const example = 'npm run observe -- codex@latest';

/** Reads `[--check] [client[@version]]...`; all clients when none is named. */
export function readAsked(words: readonly string[]): Asked {
  const flags = words.filter(word => word.startsWith('-'));
  const odd = flags.find(flag => flag !== '--check');
  if (odd !== undefined)
    throw new Trouble('observe-usage', `observe has no option ${shown(odd)}`, `${example} --check`);
  const named = words.filter(word => !word.startsWith('-')).map(wantedFrom);
  const twice = named.find(({ client }, index) => named.findIndex(other => other.client === client) !== index);
  if (twice !== undefined) throw new Trouble('observe-usage', `${twice.client} is named twice`, example);
  return { check: flags.length > 0, wanted: named.length > 0 ? named : clients.map(client => ({ client })) };
}

function wantedFrom(word: string): Wanted {
  const [name = '', version, ...rest] = word.split('@');
  const client = clients.find(each => each === name);
  if (client === undefined) {
    const near = didYouMean(name, [...clients]);
    const hint = `npm run observe -- ${near ?? 'codex'}@latest`;
    throw new Trouble('observe-usage', `${shown(name)} is no client that can be run: ${clients.join(', ')}`, hint);
  }
  if (version === undefined) return { client };
  if (rest.length > 0 || (version !== 'latest' && valid(version) !== version))
    throw new Trouble('observe-usage', `${shown(word)} names no exact version`, `npm run observe -- ${client}@latest`);
  return { client, version };
}
