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

/** "codex refuses the whole catalog": the effect in words, to be put at the end of a message. */
export function effectText(client: ClientId, effect: Effect): string {
  switch (effect) {
    case 'catalog-refused':
      return `${client} refuses the whole catalog`;
    case 'catalog-missed':
      return `${client} never finds the catalog`;
    case 'entry-refused':
      return `${client} refuses this entry`;
    case 'entry-dropped':
      return `${client} drops this entry silently`;
    case 'install-fails':
      return `${client} lists this entry but cannot install it`;
    case 'component-dropped':
      return `${client} does not load this part`;
    case 'field-ignored':
      return `${client} ignores this field`;
    case 'warned':
      return `${client} warns`;
    case 'none':
      return `${client} does not mind`;
  }
}
