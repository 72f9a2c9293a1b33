import { prose } from './markdown.ts';

/** An owner as Markdown: mentioned where it is a user or a team and nothing else, set as code in all other cases. */
export function mention(owner: string): string {
  return isMention(owner) ? owner : prose(owner, 100);
}

/** Is it `@user` or `@org/team`, just as a forge writes them? */
function isMention(owner: string): boolean {
  return /^@[a-z\d](?:-?[a-z\d]){0,38}(?:\/[a-z\d][\w-]{0,99})?$/i.test(owner);
}
