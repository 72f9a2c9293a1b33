import { matchesGlob } from '../model/glob.ts';

/** Which files a pattern of CODEOWNERS means. */
export interface OwnerPattern {
  /** The path it begins with, as far as that is written without wildcards; `''` where it may be anywhere. */
  readonly path: string;
  owns(file: string): boolean;
}

/**
 * A pattern by GitHub's rules: without a slash inside it holds at any depth; what names a folder holds for all below it;
 * with a slash at its end it means folders only; with a bare star at its end it means the files right there.
 */
export function patternOf(pattern: string): OwnerPattern {
  const folderOnly = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const glob = anchored ? bare : `**/${bare}`;
  const below = `${glob === '' ? '' : `${glob}/`}**/*`;
  const globs = folderOnly ? [below] : endsBare(glob) ? [glob.replace(/(^|\/)\*\*$/, '$1**/*')] : [glob, below];
  return { path: fixedPath(glob), owns: file => globs.some(each => matchesGlob(file, each)) };
}

function endsBare(glob: string): boolean {
  return /(?:^|\/)\*\*?$/.test(glob);
}

function fixedPath(glob: string): string {
  const steps = glob.split('/');
  const wild = steps.findIndex(step => /[*?]/.test(step));
  return (wild < 0 ? steps : steps.slice(0, wild)).join('/');
}
