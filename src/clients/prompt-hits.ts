import type { ClientId, Effect, Hit } from '../model/client.ts';
import { type Document, type Fault, type PromptKind, promptKind } from '../model/document.ts';
import { worstEffect } from './effects.ts';
import { factsOf } from './facts.ts';
import { type ClientFault, judgePrompt } from './judge.ts';

/** What some clients do about a fault in the front matter of a skill, command or agent, those that mind. */
export function hitsOnPrompt(fault: Fault, document: Document, clients: readonly ClientId[]): Hit[] {
  const kind = promptKind(document.role);
  if (kind === undefined) return [];
  return clients.flatMap(client => {
    const effect = effectOn(client, kind, fault, document);
    return effect === undefined || effect === 'none' ? [] : [{ client, effect }];
  });
}

/** What some clients mind in the values of front matter beside its faults: what each says of one place. */
export function remarksOnPrompt(
  document: Document,
  clients: readonly ClientId[],
): (readonly [ClientFault, ...ClientFault[]])[] {
  const kind = promptKind(document.role);
  if (kind === undefined) return [];
  const told = new Set(document.faults.map(({ place }) => place.pointer));
  const isTold = ({ key, pointer }: ClientFault) =>
    told.has(pointer) && (key === undefined || document.faults.some(({ keyword }) => keyword === 'required'));
  const all = clients.flatMap(client => judgePrompt(client, document.value, kind)).filter(fault => !isTold(fault));
  const places = Map.groupBy(all, ({ key, pointer }) => `${pointer} ${key ?? ''}`);
  return [...places.values()].map(faults => faults as [ClientFault, ...ClientFault[]]);
}

/** Is it known of all of these clients what values they want? */
export function isKnownPrompt(document: Document, clients: readonly ClientId[]): boolean {
  const kind = promptKind(document.role);
  return kind !== undefined && clients.every(client => factsOf(client).components[kind]?.frontMatter !== undefined);
}

function effectOn(client: ClientId, kind: PromptKind, fault: Fault, { value }: Document): Effect | undefined {
  const facts = factsOf(client).components[kind];
  const front = facts?.how === 'ignored' ? undefined : facts?.frontMatter;
  if (front === undefined || fault.readBy?.includes(client) === true) return undefined;
  if (fault.kind === 'bom') return front.marked ?? front.absent;
  if (fault.kind !== 'schema' && fault.kind !== 'scalar')
    return fault.lack === undefined ? front.absent : (front[fault.lack] ?? front.absent);
  const { pointer = '' } = fault.place;
  if (pointer === '')
    return fault.keyword === 'required' ? front.undescribed : (front.notMapping ?? front.broken ?? front.absent);
  const mine = judgePrompt(client, value, kind).filter(
    each => each.pointer === pointer || pointer.startsWith(`${each.pointer}/`),
  );
  return worstEffect(mine.filter(({ key }) => key === undefined).map(({ effect }) => effect));
}
