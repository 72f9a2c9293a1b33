import { plainText, recordOf } from '../load/values.ts';
import type { BuiltBy } from '../model/audit.ts';
import { isRefusal } from '../model/refusals.ts';
import { readBundle } from './bundle.ts';
import { signatures } from './files.ts';
import { provenanceType } from './provenance.ts';
import { statementIn } from './statement.ts';

/** Who made a release, as its provenance says; worth as much as the signature on that. Undefined where there is none to read. */
export function builtBy(bytes: Uint8Array): BuiltBy | undefined {
  const file = signatures.provenance;
  const bundle = readBundle(bytes, file);
  const statement = isRefusal(bundle) ? bundle : statementIn(bundle, provenanceType, file);
  if (isRefusal(statement)) return undefined;
  const { buildDefinition, runDetails } = statement.predicate;
  const { builder, metadata } = recordOf(runDetails);
  const claims = recordOf(buildDefinition).internalParameters;
  const [invocation, actor, actorId] = [
    plainText(metadata, 'invocationId'),
    plainText(claims, 'actor'),
    plainText(claims, 'actor_id'),
  ];
  const [event, runner] = [plainText(claims, 'event_name'), plainText(claims, 'runner_environment')];
  return {
    builder: plainText(builder, 'id') ?? '',
    ...(invocation !== undefined && { invocation }),
    ...(actor !== undefined && { actor }),
    ...(actorId !== undefined && { actorId }),
    ...(event !== undefined && { event }),
    ...(runner !== undefined && { runner }),
  };
}
