import manifest from '../../package.json' with { type: 'json' };

/** Name and version of this very tool. */
export const tool = { name: 'catalogc', version: manifest.version } as const;
