import { aiCatalogFile } from '../model/ai-catalog.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import type { Subject } from '../model/verification.ts';
import { shown } from '../model/words.ts';

/** One member of a release folder; without a digest where it is no plain file, or is larger than what is read. */
export interface Member {
  readonly name: string;
  readonly size: number;
  readonly isFile: boolean;
  readonly sha256?: string;
}

/** The two files that sign the others. */
export const signatures = { release: 'release.sigstore.json', provenance: 'provenance.sigstore.json' } as const;

const needed = ['SHA256SUMS', 'bundle.tar.gz', 'catalog.lock.json'];

/** Every way in which the files of a folder are not those that were signed: each subject is a file, and each file a subject. */
export function differentFiles(subjects: readonly Subject[], members: readonly Member[], most: number): Refusal[] {
  const files = new Map(members.map(member => [member.name, member]));
  // The AI Catalog is bound by the lock, and looked at beside it.
  const known = new Set<string>([...Object.values(signatures), aiCatalogFile, ...subjects.map(({ name }) => name)]);
  const unsigned = members.filter(({ name }) => !known.has(name));
  const unnamed = needed.filter(name => !known.has(name));
  return [
    ...unnamed.map(name => refused('verify/missing-file', `${name} is not among what was signed`, name)),
    ...subjects.flatMap(subject => fault(subject, files.get(subject.name), most) ?? []),
    ...unsigned.map(({ name }) => refused('verify/extra-file', `${shown(name)} is not among what was signed`, name)),
  ];
}

function fault({ name, sha256 }: Subject, member: Member | undefined, most: number): Refusal | undefined {
  if (member === undefined) return refused('verify/missing-file', `${name} was signed, and is not there`, name);
  if (!member.isFile)
    return refused('verify/tampered-file', `${name} is a link or a folder, not the file that was signed`, name);
  if (member.size > most)
    return refused('verify/too-large', `${name} has ${member.size} bytes; no more than ${most} are read`, name);
  if (member.sha256 === sha256) return undefined;
  const both = `${member.sha256 ?? 'unreadable'} instead of ${sha256}`;
  return refused('verify/tampered-file', `${name} is not what was signed: SHA-256 ${both}`, name);
}

/** How `SHA256SUMS` differs from what was signed. */
export function differentSums(text: string, subjects: readonly Subject[]): Refusal | undefined {
  const wanted = subjects.filter(({ name }) => name !== 'SHA256SUMS').map(({ name, sha256 }) => `${sha256}  ${name}`);
  const lines = text.split('\n');
  const isSame = lines.pop() === '' && lines.length === wanted.length && wanted.every(line => lines.includes(line));
  if (isSame) return undefined;
  return refused('verify/other-sums', 'SHA256SUMS has other lines than the statement has files', 'SHA256SUMS');
}
