/** The three numbers of a valid version. */
export function coreOf(version: string): readonly [major: bigint, minor: bigint, patch: bigint] {
  const [major = '0', minor = '0', patch = '0'] = (/^[\d.]+/.exec(version)?.[0] ?? '').split('.');
  return [BigInt(major), BigInt(minor), BigInt(patch)]; // longer ones than a number can hold are valid, too
}
