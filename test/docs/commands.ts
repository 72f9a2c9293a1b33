import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

/** Every page for users and contributors, by its path. */
export const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root })
  .map(file => file.replaceAll('\\', '/'))
  .sort();

/** The text of a page. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

interface Block {
  readonly language: string;
  readonly text: string;
}

/** Blocks of code in a page. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm)].map(([, , language = '', text = '']) => ({
    language,
    text,
  }));
}

/** What is no code. */
export function proseOf(page: string): string {
  return page.replaceAll(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '');
}

/** Lines of blocks that are for a shell, and commands in running text. */
export function commandsOf(page: string): string[] {
  const lines = blocksOf(page).flatMap(({ language, text }) => (language === '' ? text.split('\n') : []));
  const spans = [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const parts = [...lines, ...spans].flatMap(line => line.replace(/\s+#.*$/, '').split(/ && | \| | > /));
  return parts.map(part => part.trim()).filter(part => /^((npx )?catalogc \S|npm (run )?\S)/.test(part));
}

/** The words of a command as a shell would part them. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
