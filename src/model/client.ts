import { allOf } from './words.ts';

/** The clients whose behaviour we know from running them (cursor: from its published schemas). */
export type ClientId = 'codex' | 'claude' | 'copilot' | 'cursor';

/** What a catalog can be compiled for; `neutral` is our own index and status feed. */
export type Target = ClientId | 'neutral';

export const clientIds: readonly ClientId[] = ['codex', 'claude', 'copilot', 'cursor'];
export const targets: readonly Target[] = [...clientIds, 'neutral'];

/** What a client does about a fault, from worst to none: its blast radius. */
export type Effect =
  | 'catalog-refused' // the client loads no plugin of this catalog
  | 'catalog-missed' // the client never finds the file
  | 'entry-refused' // its validator fails, or it marks the entry unsupported
  | 'entry-dropped' // the entry vanishes without a message
  | 'install-fails' // listed, but cannot be installed
  | 'component-dropped' // a part of the plugin does not load
  | 'field-ignored'
  | 'warned' // a message, nothing else
  | 'none';

/** What one client does about a fault. */
export interface Hit {
  readonly client: ClientId;
  readonly effect: Effect;
}

/** "codex refuses the whole catalog", "codex and claude refuse ...": the effect in words, to be put at the end of a message. */
export function effectText(clients: ClientId | readonly ClientId[], effect: Effect): string {
  const names = typeof clients === 'string' ? [clients] : clients;
  const [one, many] = effectWords[effect];
  return `${allOf(names)} ${names.length === 1 ? one : many}`;
}

const effectWords: Readonly<Record<Effect, readonly [one: string, many: string]>> = {
  'catalog-refused': ['refuses the whole catalog', 'refuse the whole catalog'],
  'catalog-missed': ['never finds the catalog', 'never find the catalog'],
  'entry-refused': ['refuses this entry', 'refuse this entry'],
  'entry-dropped': ['drops this entry silently', 'drop this entry silently'],
  'install-fails': ['lists this entry but cannot install it', 'list this entry but cannot install it'],
  'component-dropped': ['does not load this part', 'do not load this part'],
  'field-ignored': ['ignores this field', 'ignore this field'],
  warned: ['warns', 'warn'],
  none: ['does not mind', 'do not mind'],
};
