import { TrustedRoot } from '@sigstore/protobuf-specs';
import root from './generated/public-root.json' with { type: 'json' };

/** The root of the public instance that signs without keys, as this version ships it. */
export function publicRoot(): TrustedRoot {
  return TrustedRoot.fromJSON(root);
}
