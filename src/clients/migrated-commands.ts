const frontMatter = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m;
const longest = 64;

/**
 * Does a command become a skill when codex-cli 0.169.0 installs its plugin? Not one without a description, with a name that gets
 * too long, or in whose body something stands for what its user types, for a file, or for what a program prints. `inner` is the
 * path below `commands/`.
 */
export function isMigrated(inner: string, description: string | undefined, text: string): boolean {
  const name = `source-command-${inner.replace(/\.md$/, '').replaceAll('/', '-')}`;
  if (description === undefined || description.trim() === '' || name.length > longest) return false;
  const body = text.replace(frontMatter, '');
  const open = body.indexOf('{{');
  const isFilled = open >= 0 && body.indexOf('}}', open) >= 0;
  return !isFilled && !/\$(?:ARGUMENTS|\d)|!`|(?:^|\s)@\w/.test(body);
}
