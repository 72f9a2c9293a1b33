const device = /(?:^|\/)(?:con(?:in\$|out\$)?|prn|aux|nul|(?:com|lpt)[0-9¹²³]) *(?:[.:/]|$)/i;
// A character of no name, a dot or a blank at the end.
const unfit = /[^ -\uffff]|[<>:"|?*\\]|[. ](?:\/|$)/;
const long = /[^/]{256}/;

/** Is a name that of a device on Windows, whatever its ending, so that no file or folder can be called so? */
export function isDevice(name: string): boolean {
  return device.test(name);
}

/** Can Windows make each file and folder of a relative path? A name has at most 255 units of UTF-16 there. */
export function isPortable(path: string): boolean {
  return !unfit.test(path) && !device.test(path) && (path.length < 256 || !long.test(path));
}
