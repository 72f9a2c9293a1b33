import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { type Assertion, type AssertionMaker, assertedKinds, type Failure } from '../model/assertion.ts';
import { levels } from '../model/diagnostic.ts';
import { linearPattern } from '../model/linear-pattern.ts';
import { step } from '../model/place.ts';
import { endlessIn } from './endless-schema.ts';
import { isRecord, plainText, recordOf } from './values.ts';

const mostFailures = 3;

/** The assertions of a policy with their schemas compiled; draft-07, formats included, nothing is fetched. */
export const assertionsOf: AssertionMaker = ({ value, origins }) => {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: true,
    logger: false,
    code: { regExp: linear },
  });
  formats.default(ajv);
  return Object.entries(recordOf(value.assertions)).flatMap(([id, said]): Assertion[] => {
    const on = assertedKinds.find(kind => kind === plainText(said, 'on'));
    const place = origins.get(step('/assertions', id))?.place;
    if (id.startsWith('x-') || on === undefined || place === undefined || !isRecord(said)) return [];
    if (said.severity === 'off') return [];
    const level = levels.find(each => each === said.severity) ?? 'error';
    const common = { id, on, level, place, message: plainText(said, 'message') ?? id };
    const endless = endlessIn(said.schema);
    if (endless !== undefined) return [{ ...common, ...endless, failures: () => [] }];
    const validate = compiled(ajv, said.schema);
    if (typeof validate === 'string') return [{ ...common, fault: validate, failures: () => [] }];
    return [{ ...common, failures: asked => (validate(asked) ? [] : failuresOf(validate.errors ?? [])) }];
  });
};

/** What ajv asks patterns with: not the engine of the language, which takes years for some. */
const linear = Object.assign(
  (source: string) => {
    const test = linearPattern(source);
    if (typeof test === 'string') throw new Error(`the pattern ${source} ${test}`);
    return { test, toString: () => `linear:${source}` };
  },
  { code: 'linear' },
);

function compiled(ajv: Ajv, schema: unknown): ValidateFunction | string {
  if (typeof schema !== 'boolean' && !isRecord(schema)) return 'it is neither a mapping nor true or false';
  try {
    return ajv.compile(schema);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// What a keyword like anyOf says of its branches would only repeat the last one.
function failuresOf(errors: readonly ErrorObject[]): Failure[] {
  const told = errors.map(({ instancePath, message = 'does not fit', params, keyword }) => ({
    pointer: instancePath,
    detail: keyword === 'additionalProperties' ? `${message}: ${String(params.additionalProperty)}` : message,
  }));
  return told.slice(0, mostFailures);
}
