import type { Finding } from '../model/report.ts';
import { counted, inShell, oneOf } from '../model/words.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A new plugin, and what the gate says of it. */
export interface Planted {
  readonly name: string;
  readonly folder: string;
  readonly dry: boolean;
  /** As seen from where the command ran. */
  readonly files: readonly string[];
  /** The catalogs that list it at once. */
  readonly catalogs: readonly string[];
  readonly findings: readonly Finding[];
}

/** The new plugin for a person. */
export function plantedText({ catalogs, dry, files, findings, folder, name }: Planted, style: Style): string {
  const lines = files.map(file => `${dry ? 'would write' : 'wrote'}  ${visible(file)}`);
  const told = findings.map(
    ({ hint, level, message, rule }) =>
      `${say(style, level, level)} ${rule}  ${visible(message)}${hint === undefined ? '' : `\n  help     ${visible(hint)}`}`,
  );
  const listed = catalogs.map(catalog => visible(catalog));
  const where =
    catalogs.length === 0
      ? `No catalog lists it yet: add ${visible(name)} to one in catalogs/.`
      : `Listed in ${listed.length > 3 ? counted(listed.length, 'catalog') : oneOf(listed).replace(' or ', ' and ')}.`;
  const next = `Next, write what is in ${visible(folder)}, then: git add ${visible(inShell(folder))} && catalogc check`;
  return `${[...lines, '', ...told, where, dry ? 'Nothing was written; the same without --dry-run writes it.' : next].join('\n')}\n`;
}

/** The same for a program: `planted/v1`. */
export function plantedJson({ findings, ...planted }: Planted): string {
  const told = findings.map(({ level, message, rule }) => ({ rule, level, message }));
  return `${harmlessJson({ schema: 'planted/v1', ...planted, findings: told })}\n`;
}
