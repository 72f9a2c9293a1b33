import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * 12 hex digits naming a finding across moves and reformatting: rule, plugin, where in the document, what is said and what it
 * is said of; no path, no line, no index in a list. An entry of a catalog is the same in a definition and in a file kept by hand.
 */
export function fingerprint(diagnostic: Diagnostic): string {
  const subject = diagnostic.plugin ?? diagnostic.catalog ?? '';
  const pointer = entryPointer(diagnostic.at).replace(/\/\d+(?=\/|$)/g, '/*');
  const { rule, value } = diagnostic;
  const parts = [rule, subject, pointer, normalised(diagnostic), ...(value === undefined ? [] : [value])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

function entryPointer({ file, pointer = '' }: Diagnostic['at']): string {
  return /^catalogs\/[^/]+\.ya?ml$/.test(file)
    ? pointer.replace(/^\/entries\/[^/]+(?:\/fields\/[a-z]+)?/, '/plugins/0')
    : pointer;
}

function normalised({ message, at, before }: Diagnostic): string {
  const files = [at.file, before?.file ?? ''].filter(file => file !== '');
  // Longest first, so that a path inside another one is not cut out of it.
  files.sort((a, b) => b.length - a.length);
  return files
    .reduce(withoutFile, message)
    .normalize('NFC')
    .replace(/\bline \d+(, column \d+)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without a path and the place in it that may follow; another number behind a colon is a port, or means something. */
function withoutFile(text: string, file: string): string {
  const [first = '', ...rest] = text.split(file);
  return [first, ...rest.map(after => after.replace(/^:\d+(?::\d+)?(?![\w.])/, ''))].join('');
}
