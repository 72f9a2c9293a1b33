/** A file of the tree as seen from the workspace around it: `folder` is where the tree lies, empty when it is the workspace itself. */
export function seenFrom(folder: string, file: string): string {
  if (file === '') return folder === '' ? '.' : folder;
  return folder === '' ? file : `${folder}/${file}`;
}
