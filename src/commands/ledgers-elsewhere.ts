import { announcedIn } from '../load/announced.ts';
import { readLedger } from '../load/ledger.ts';
import { joinLedgers } from '../model/join-ledgers.ts';
import type { Ledger, LedgerFile, LedgerSearch } from '../model/ledger.ts';
import { releaseNames } from '../model/release.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { placeFor } from './open-publishing.ts';
import type { Ports } from './ports.ts';

/** What was released in the repositories that catalogs are published to. */
export interface LedgersElsewhere {
  /** The same ports, whose published ledger also has what is known elsewhere. */
  readonly ports: Ports;
  /** What a release among those of a repository may tell: what is known at home and there, and nothing of third places. */
  at(repository: string | undefined, all: Ledger | undefined): Ledger | undefined;
}

/**
 * Looks where the definitions of a tree publish to, beside home. Whoever reads the releases of one place need not learn of those
 * of another, so that each ledger is continued by itself, and all of them together say which versions are taken. Only where a
 * catalog that is asked for is published, or one that it is promoted from: a token need not reach further.
 */
export function ledgersElsewhere(
  ports: Ports,
  options: Options,
  head: Snapshot,
  asked: readonly string[],
): LedgersElsewhere {
  const { definitions } = announcedIn(head);
  const sources = definitions.flatMap(({ from, name }) => (from !== undefined && asked.includes(name) ? [from] : []));
  const wanted = asked.length === 0 ? undefined : [...asked, ...sources];
  const elsewhere = definitions.flatMap(({ name, repository }) =>
    repository !== undefined && wanted?.includes(name) !== false ? [{ name, repository }] : [],
  );
  if (options.ledger !== 'releases' || options.releases !== undefined || elsewhere.length === 0)
    return { ports, at: (_, all) => all };
  const home: LedgerFile[] = [];
  const away = new Map<string, LedgerFile[]>();
  const publishedLedger = async (dir: string, isAsked: boolean): Promise<LedgerSearch> => {
    const found = await ports.publishedLedger(dir, isAsked);
    if (found.kind === 'unavailable') return found;
    if (found.kind === 'found') home.push(found, ...(found.others ?? []));
    const own = (await placeFor(undefined, options, ports)).publisher.repository;
    for (const { name, repository } of elsewhere) {
      const { publisher } = await placeFor(repository, options, ports);
      const release = publisher.repository === own ? undefined : await publisher.find(name);
      if (release?.assets.has(releaseNames.ledger) !== true) continue;
      const text = new TextDecoder().decode(await publisher.asset(release, releaseNames.ledger));
      const label = `${releaseNames.ledger} of release ${shown(release.tag)} of ${shown(publisher.repository)}`;
      away.set(repository, [...(away.get(repository) ?? []), { label, text }]);
    }
    const [first, ...others] = [...home, ...[...away.values()].flat()];
    return first === undefined ? found : { kind: 'found', ...first, others };
  };
  return {
    ports: { ...ports, publishedLedger },
    at: repository => joined([...home, ...(away.get(repository ?? '') ?? [])]),
  };
}

function joined(files: readonly LedgerFile[]): Ledger | undefined {
  const ledgers = files.map(({ label, text }) => {
    const ledger = readLedger(text, label);
    if ('fault' in ledger) throw useless(ledger.fault);
    return ledger;
  });
  const all = joinLedgers(ledgers);
  if (all !== undefined && 'fault' in all) throw useless(all.fault);
  return all;
}

function useless(because: string): Trouble {
  const hint = 'Say which one is right with a file that has all of it: --ledger FILE';
  return new Trouble('ledger-invalid', `Nobody can tell what was released: ${because}`, hint);
}
