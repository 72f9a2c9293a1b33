import { factsOf } from '../clients/facts.ts';
import { type ClientFault, judgeMarketplace } from '../clients/judge.ts';
import type { ClientId } from '../model/client.ts';
import type { Fields } from './canonical-json.ts';

/** What a client would not take of a file we are about to write. */
export interface Refusals {
  /** Why it would refuse the file, whatever its entries. */
  readonly catalog: string | undefined;
  /** Index of an entry -> why the client would refuse or drop it, or refuse the whole file for it. */
  readonly entries: ReadonlyMap<number, string>;
  /** Index of an entry -> why the client would not show it, though that was asked for. */
  readonly hidden: ReadonlyMap<number, string>;
}

/** Holds a file to what is known of the client, before anybody else has to find out. */
export function refusalsOf(client: ClientId, header: Fields, entries: readonly Fields[]): Refusals {
  const file = factsOf(client).marketplaces.writes;
  const faults = judgeMarketplace(client, { ...header, plugins: entries }, file).filter(
    one => one.before === undefined,
  );
  const found = { entries: new Map<number, string>(), hidden: new Map<number, string>() };
  let catalog: string | undefined;
  for (const fault of faults) {
    const index = /^\/plugins\/(\d+)/.exec(fault.pointer)?.[1];
    if (index === undefined) catalog ??= fault.effect === 'catalog-refused' ? fault.message : undefined;
    else if (isHidden(fault)) found.hidden.set(Number(index), fault.message);
    else if (isFatal(fault)) found.entries.set(Number(index), fault.message);
  }
  return { catalog, ...found };
}

// Reserved names are the business of the people who reserved them: such a plugin installs, and a rule speaks up.
function isFatal({ effect, kind }: ClientFault): boolean {
  if (kind === 'reserved-name') return false;
  return effect === 'catalog-refused' || effect === 'entry-refused' || effect === 'entry-dropped';
}

function isHidden({ effect, kind }: ClientFault): boolean {
  return kind === 'products' && effect === 'entry-dropped';
}
