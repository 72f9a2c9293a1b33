import { isDeepStrictEqual } from 'node:util';
import { plainText, recordOf } from '../load/values.ts';
import type { Retiring } from '../model/fetched.ts';

const utf8 = new TextDecoder();

/** The plugins that a `status.json` says are going, and that an earlier one did not, or on other days; by name. */
export function newlyRetiring(now: Uint8Array | undefined, was: Uint8Array | undefined): readonly Retiring[] {
  const before = new Map(retiringIn(was).map(each => [each.name, each]));
  return retiringIn(now).filter(each => !isDeepStrictEqual(before.get(each.name), each));
}

function retiringIn(bytes: Uint8Array | undefined): readonly Retiring[] {
  const { plugins } = recordOf(bytes === undefined ? undefined : jsonIn(utf8.decode(bytes)));
  const found = (Array.isArray(plugins) ? plugins : []).flatMap(each => {
    const [name, state] = [plainText(each, 'name') ?? '', plainText(each, 'state') ?? 'active'];
    const { deprecation } = recordOf(each);
    const told = (key: string) => plainText(deprecation, key);
    const [sunset, remove, replacement] = [told('sunset'), told('remove'), told('replacement')];
    const isOff = state === 'active' && (deprecation === undefined || told('withdrawn') !== undefined);
    if (name === '' || isOff) return [];
    return [
      {
        ...{ name, state },
        ...(sunset !== undefined && { sunset }),
        ...(remove !== undefined && { remove }),
        ...(replacement !== undefined && { replacement }),
      },
    ];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
