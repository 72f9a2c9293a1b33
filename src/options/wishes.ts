import { type ClientId, clientIds } from '../model/client.ts';
import { type PartKind, partKinds } from '../new/wish.ts';
import type { Given } from './options.ts';
import { choiceOf, dayOf, listOf, textOf } from './read.ts';
import { hookTools, initParts, profiles } from './values.ts';

/** Why a plugin is retired. */
export const reasons = [
  ...(['superseded', 'unmaintained', 'upstream-gone', 'security', 'licence', 'policy', 'duplicate', 'other'] as const),
];

/** What is said of a new plugin. */
export interface PluginWish {
  readonly clients: readonly ClientId[];
  readonly parts: readonly PartKind[];
  readonly description?: string;
  readonly license?: string;
  readonly category?: string;
}

/** A part of what `init` sets up. */
type InitPart = (typeof initParts)[number];

/** What `init` was told; what is not told is asked, or taken as proposed. */
export interface InitWish {
  readonly yes: boolean;
  readonly profile?: (typeof profiles)[number];
  readonly until?: string;
  readonly name?: string;
  readonly owner?: string;
  readonly without: readonly InitPart[];
  readonly hooks?: (typeof hookTools)[number];
}

const toldDays = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'on'] as const;

const toldTexts = [
  ...(['replacement', 'message', 'migration', 'owner', 'component', 'reason', 'by', 'versions', 'advisory'] as const),
];

/** What a record is to say, as far as it was told; days exist. */
export type Told = Readonly<Partial<Record<(typeof toldDays)[number] | (typeof toldTexts)[number], string>>> & {
  readonly because?: (typeof reasons)[number];
};

/** What `init` was told. */
export function wishIn(given: Given): InitWish {
  const profile = given.profile === undefined ? undefined : choiceOf(given, 'profile', profiles);
  const until = given.until === 'none' ? 'none' : dayOf(given, 'until');
  const name = textOf(given, 'name');
  const owner = textOf(given, 'owner-name');
  const hooks = choiceOf(given, 'hooks', hookTools);
  return {
    yes: given.yes === true,
    without: listOf(given.without).flatMap(part => choiceOf({ without: part }, 'without', initParts) ?? []),
    ...(profile !== undefined && { profile }),
    ...(until !== undefined && { until }),
    ...(name !== undefined && { name }),
    ...(owner !== undefined && { owner }),
    ...(hooks !== undefined && { hooks }),
  };
}

/** What was said of a new plugin. */
export function wishOfPlugin(given: Given): PluginWish {
  const said = (['description', 'license', 'category'] as const).flatMap(name => {
    const text = textOf(given, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const each = <T extends string>(name: string, values: readonly T[]) =>
    listOf(given[name]).flatMap(text => choiceOf({ [name]: text }, name, values) ?? []);
  return { clients: each('for', clientIds), parts: each('with', partKinds), ...Object.fromEntries(said) };
}

/** What a record is to say. */
export function toldIn(given: Given): Told {
  const said = textOf(given, 'because');
  const because = reasons.find(each => each === said);
  const days = toldDays.map(name => [name, dayOf(given, name)] as const);
  const texts = toldTexts.map(name => [name, textOf(given, name)] as const);
  const others = [...days, ...texts].filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(others), ...(because !== undefined && { because }) };
}
