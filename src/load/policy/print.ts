import { Document, visit } from 'yaml';
import { steps } from '../../model/place.ts';
import type { Origin, Policy } from '../../model/policy.ts';
import { isRecord } from '../values.ts';
import { keyOf } from './directions.ts';

/**
 * A resolved policy as a file that says the same by itself: every key, and nothing to extend. A text that may not be printed
 * as it is stands in double quotes on one line, so that its characters can be spelled out.
 */
export function policyYaml({ value }: Pick<Policy, 'value'>, isPlain: (text: string) => boolean = () => true): string {
  const { schema: _, extends: __, ...keys } = value;
  const document = new Document({ schema: 'policy/v1', ...keys });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && !isPlain(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true, doubleQuotedAsJSON: true });
}

/** One key of a resolved policy and who said it. */
export interface Explained {
  /** `mcp.hosts.allow`, `rules.version/missing`. */
  readonly key: string;
  readonly value: unknown;
  readonly origin?: Origin;
}

/** Every key of a policy with who said it last, in the order in which the sections stand. */
export function explained({ value, origins }: Policy): readonly Explained[] {
  const { schema: _, extends: __, scopes: ___, ...keys } = value;
  const found: Explained[] = [];
  const visit = (inner: unknown, pointer: string): void => {
    const isRule = pointer.startsWith('/rules/');
    if (pointer !== '' && (isRule || keyOf(pointer) !== undefined || !isRecord(inner))) {
      const origin = origins.get(pointer);
      found.push({ key: nameOf(pointer), value: isRule ? plain(inner) : inner, ...(origin && { origin }) });
    } else
      for (const key of Object.keys(inner as object))
        visit((inner as Record<string, unknown>)[key], under(pointer, key));
  };
  visit(keys, '');
  return found;
}

/** A level that stands alone, as it is written. */
function plain(setting: unknown): unknown {
  return isRecord(setting) && Object.keys(setting).join() === 'severity' ? setting.severity : setting;
}

function under(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function nameOf(pointer: string): string {
  return steps(pointer).join('.');
}
