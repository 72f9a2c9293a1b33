/**
 * The first line of the text of a draft of ours: it shows nothing, and says of which release the draft is and which run made it.
 * Only that run touches the files of the draft.
 */
export function draftMarker(tag: string, statementSha256: string, run: string): string {
  return `<!-- catalogc: release ${tag} ${statementSha256} ${run} -->`;
}

/** Is a text that of a draft of ours for this tag, whichever run made it? */
export function isOwnDraft(text: string, tag: string): boolean {
  const [, named] = /^<!-- catalogc: release (\S+) [0-9a-f]{64} [0-9a-z]+ -->(?:\r?\n|$)/.exec(text) ?? [];
  return named === tag;
}
