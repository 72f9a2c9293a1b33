import { readSarif, type SarifFile } from '../load/sarif.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { Ports } from './ports.ts';

/** The SARIF files that were handed in, each once; Trouble where one is of no use, because nobody would miss what it says. */
export async function handedEvidence(
  { evidence }: Pick<Options, 'evidence'>,
  { readText }: Pick<Ports, 'readText'>,
): Promise<readonly SarifFile[]> {
  const files: SarifFile[] = [];
  for (const file of new Set(evidence)) {
    const text = await readText(file);
    if (text === undefined)
      throw new Trouble(
        'evidence-unreadable',
        `The evidence ${shown(file)} cannot be read: it is not there, no UTF-8, or far too large`,
        'Let the scanner write it in an earlier step, and name it as seen from here: --evidence FILE',
      );
    const read = readSarif(text, file);
    if ('fault' in read)
      throw new Trouble(
        'evidence-invalid',
        `The evidence ${shown(file)} is no SARIF 2.1.0 that can be used: ${read.fault}`,
        'Let the scanner write SARIF 2.1.0 of at most 32 MiB, and hand that in: --evidence FILE',
      );
    files.push(read);
  }
  return files;
}
