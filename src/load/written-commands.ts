import { documentPlace } from '../model/document.ts';
import { inside, type Said } from '../model/place.ts';
import type { Manifest, WrittenCommand } from '../model/plugin.ts';
import { parseFrontMatter } from './front-matter.ts';
import { toolsAt } from './prompts.ts';
import { isRecord, membersOf, plainText, recordOf, type Values } from './values.ts';

/**
 * The commands that manifests of Claude Code, and entries of catalogs for it, name in a map: each leads to a file or holds the
 * text itself. claude 2.1.329 lets one use `allowedTools` without a question, in place of the `allowed-tools` of its text.
 */
export function writtenCommands(sayers: readonly Manifest[]): readonly WrittenCommand[] {
  return sayers
    .filter(({ shape }) => shape === 'claude')
    .flatMap(({ document, value }) => membersOf(value.commands, inside(documentPlace(document), 'commands')))
    .filter(({ value }) => isRecord(value))
    .map(({ key, place, value }) => ({ name: key, place, tools: toolsOf(recordOf(value), place) }));
}

function toolsOf(said: Values, place: WrittenCommand['place']): readonly Said<string>[] {
  if (said.allowedTools !== undefined) return toolsAt(said, place, 'allowedTools');
  const at = inside(place, 'content');
  const { value } = parseFrontMatter(plainText(said, 'content') ?? '', at.file);
  // Inside of a text there is no place that could be pointed at.
  return toolsAt(recordOf(value), at, 'allowed-tools').map(tool => ({ ...tool, place: at }));
}
