import { isDevice } from './path.ts';

// A character of no name, a dot or a blank at the end.
const unfit = /[^ -\uffff]|[<>:"|?*\\]|[. ](?:\/|$)/;
const long = /[^/]{256}/;

/** Can Windows make each file and folder of a relative path? A name has at most 255 units of UTF-16 there. */
export function isPortable(path: string): boolean {
  return !unfit.test(path) && !isDevice(path) && (path.length < 256 || !long.test(path));
}
