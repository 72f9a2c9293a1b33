import { TrustedRoot } from '@sigstore/protobuf-specs';

/** A root that vouches for nobody. */
export const noRoot: TrustedRoot = TrustedRoot.fromJSON({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
});

/** A trusted root from JSON, or from JSON lines with one each, taken together; undefined when it is neither. */
export function readTrustedRoot(text: string): TrustedRoot | undefined {
  const roots =
    whole(text) ??
    text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => whole(line)?.[0]);
  const found = roots.filter(root => root !== undefined);
  if (found.length === 0 || found.length < roots.length) return undefined;
  return {
    ...noRoot,
    tlogs: found.flatMap(({ tlogs }) => tlogs),
    ctlogs: found.flatMap(({ ctlogs }) => ctlogs),
    certificateAuthorities: found.flatMap(({ certificateAuthorities }) => certificateAuthorities),
    timestampAuthorities: found.flatMap(({ timestampAuthorities }) => timestampAuthorities),
  };
}

function whole(text: string): readonly TrustedRoot[] | undefined {
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(text));
    return root.certificateAuthorities.length + root.timestampAuthorities.length + root.tlogs.length > 0
      ? [root]
      : undefined;
  } catch {
    return undefined;
  }
}
