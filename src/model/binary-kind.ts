const starts: readonly (readonly [magic: string, kind: string])[] = [
  ['7f454c46', 'a program (ELF)'],
  ['feedface', 'a program (Mach-O)'],
  ['feedfacf', 'a program (Mach-O)'],
  ['cefaedfe', 'a program (Mach-O)'],
  ['cffaedfe', 'a program (Mach-O)'],
  ['cafebabe', 'a program (Mach-O or Java)'],
  ['0061736d', 'a program (WebAssembly)'],
  ['504b0304', 'an archive (ZIP)'],
  ['1f8b08', 'an archive (gzip)'],
  ['425a6839', 'an archive (bzip2)'],
  ['fd377a585a00', 'an archive (xz)'],
  ['28b52ffd', 'an archive (Zstandard)'],
  ['377abcaf271c', 'an archive (7z)'],
  ['526172211a07', 'an archive (RAR)'],
  ['213c617263683e0a', 'an archive (ar)'],
  ['edabeedb', 'an archive (RPM)'],
];

/** What kind of program or archive bytes are, by what they begin with; undefined for text, pictures and the like. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const first = bytes[0] ?? 0x20;
  if (first === 0x4d) return isWindowsProgram(bytes) ? 'a program (Windows)' : undefined;
  if (firsts.has(first)) {
    const begin = hexOf(bytes.subarray(0, 8));
    const known = starts.find(([magic]) => begin.startsWith(magic));
    if (known !== undefined) return known[1];
  }
  return bytes[257] === 0x75 && hexOf(bytes.subarray(257, 262)) === '7573746172' ? 'an archive (tar)' : undefined;
}

const firsts = new Set(starts.map(([magic]) => Number.parseInt(magic.slice(0, 2), 16)));

/** Is a ZIP archive a document of an office program without macros, or a book? Their first entry tells. */
export function isOfficeDocument(bytes: Uint8Array): boolean {
  const name = new TextDecoder('latin1').decode(bytes.subarray(30, 80));
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype(?:application\/(?:vnd\.oasis|epub)))/.test(
    name,
  );
}

/** `MZ`, and `PE` where its header says. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  if (bytes[1] !== 0x5a || bytes.length < 64) return false;
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60, true);
  return bytes[at] === 0x50 && bytes[at + 1] === 0x45;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
