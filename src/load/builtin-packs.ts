import recommended from './generated/recommended.js';
import strict from './generated/strict.js';

/** The shipped policy packs as plain data, generated from `policies/*.yaml`. */
export const builtinPacks: Readonly<Record<string, unknown>> = { recommended, strict };
