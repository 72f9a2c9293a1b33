import type { ClientId } from '../model/client.ts';
import { claude } from './claude.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import type { Dialect } from './dialect.ts';

/** The dialect of every client we compile for. */
export const dialects: Readonly<Record<ClientId, Dialect>> = { codex, claude, copilot, cursor };
