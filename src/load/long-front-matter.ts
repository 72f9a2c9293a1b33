import type { Fault } from '../model/document.ts';

/** Says that front matter is longer than `most` UTF-16 units, where it goes over them; it begins at an offset of the file. */
export function longFrontMatter(file: string, offset: number, most: number): Fault {
  return {
    kind: 'too-large',
    place: { file, span: [offset + most, offset + most + 1] },
    message: `front matter of more than ${most / 1024} KiB is not read`,
    hint: 'Move what is long below the second "---", or into a file of its own.',
  };
}
