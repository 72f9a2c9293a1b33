/** Everything that lets results be kept and found again. */
export { openStore } from './cache-folder.ts';
export { codeId } from './code-id.ts';
export { membersOf } from './members.ts';
export { notePlaced, stillPlaced } from './placed.ts';
export { identify } from './tree-id.ts';
