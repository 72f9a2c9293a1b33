const isAscii = /^[ -~]*$/;

/**
 * A relative path as the disks compare it that keep the fewest names apart: without letter case and in one normal form, as macOS does
 * (APFS folds ß to ss and ﬁ to fi), and without dots and blanks at the end of a name, which Windows drops.
 */
export function foldedPath(path: string): string {
  const folded = isAscii.test(path) ? path.toLowerCase() : path.normalize('NFC').replace(/[^ı]+/g, withoutCase);
  return /[. ](?:\/|$)/.test(folded) ? folded.replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, '') : folded;
}

/** To capital letters first, as only those are written out: ß is SS. */
function withoutCase(text: string): string {
  return text.toUpperCase().toLowerCase().normalize('NFC');
}
