import type { Demands, Shape } from './shape.ts';

/** Does a value have a shape? */
export type Test = (value: unknown) => boolean;

/** The test for a shape: it says yes and no exactly as the validator of the schema does, but not why. */
export function testOf(shape: Shape, root: Shape = shape): Test {
  if (typeof shape === 'boolean') return () => shape;
  if (shape.$ref !== undefined) return referred(shape.$ref, root);
  const below = (part: Shape) => testOf(part, root);
  const tests = [valueTest(shape), textTest(shape), listTest(shape, below), objectTest(shape, below)];
  const all = [...tests, ...logicTests(shape, below)].filter(test => test !== undefined);
  const [first = () => true, second = () => true, ...others] = all;
  return value => first(value) && second(value) && others.every(test => test(value));
}

type Below = (part: Shape) => Test;

function referred(target: string, root: Shape): Test {
  const name = target.slice('#/definitions/'.length);
  let test: Test | undefined;
  const definitions = typeof root === 'object' ? root.definitions : undefined;
  return value => {
    test ??= testOf(definitions?.[name] ?? false, root);
    return test(value);
  };
}

function valueTest(shape: Demands): Test | undefined {
  const types = shape.type === undefined ? undefined : [shape.type].flat();
  const values = shape.enum ?? ('const' in shape ? [shape.const] : undefined);
  if (types === undefined) return values && (value => values.includes(value));
  const [first, ...others] = types.map(typeTest);
  const typed: Test = value => first?.(value) === true || others.some(test => test(value));
  return values === undefined ? typed : value => typed(value) && values.includes(value);
}

function typeTest(type: string): Test {
  if (type === 'object') return isObject;
  if (type === 'array') return Array.isArray;
  if (type === 'null') return value => value === null;
  if (type !== 'integer') return value => typeof value === type;
  return value => typeof value === 'number' && (value % 1 === 0 || Math.abs(value) === Infinity); // as ajv has it
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textTest({ pattern, minLength = 0, maxLength = Infinity, minimum = -Infinity }: Demands): Test | undefined {
  if (pattern === undefined && minLength === 0 && maxLength === Infinity && minimum === -Infinity) return undefined;
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return value => {
    if (typeof value === 'number') return minimum === -Infinity || value >= minimum;
    return typeof value !== 'string' || (isLong(value, minLength, maxLength) && (form?.test(value) ?? true));
  };
}

/** Lengths count characters, not halves of surrogate pairs. */
function isLong(text: string, least: number, most: number): boolean {
  if (text.length >= least * 2 && text.length <= most) return true;
  if (text.length < least) return false;
  const length = text.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, '-').length;
  return length >= least && length <= most;
}

function listTest({ items, minItems = 0, maxItems = Infinity, uniqueItems }: Demands, below: Below): Test | undefined {
  if (items === undefined && minItems === 0 && maxItems === Infinity) return undefined;
  const each = below(items ?? true);
  return value => {
    if (!Array.isArray(value)) return true;
    if (value.length < minItems || value.length > maxItems) return false;
    if (uniqueItems === true && new Set(value).size < value.length) return false;
    return items === undefined || value.every(each);
  };
}

function objectTest(shape: Demands, below: Below): Test | undefined {
  const { required = [], properties = {}, patternProperties = {}, additionalProperties = true, propertyNames } = shape;
  if (Object.keys(shape).every(keyword => !ofObjects.has(keyword))) return undefined;
  const named = new Map(Object.entries(properties).map(([name, part]) => [name, below(part)]));
  const formed = Object.entries(patternProperties).map(([form, part]) => [new RegExp(form, 'u'), below(part)] as const);
  const isName = below(propertyNames ?? true);
  const other = below(additionalProperties);

  function isMember(key: string, value: unknown): boolean {
    const own = named.get(key);
    if (own?.(value) === false || !isName(key)) return false;
    if (formed.length === 0) return own !== undefined || other(value);
    const forms = formed.filter(([form]) => form.test(key));
    return forms.every(([, test]) => test(value)) && (own !== undefined || forms.length > 0 || other(value));
  }

  return value => {
    if (!isObject(value)) return true;
    for (const name of required) if (value[name] === undefined) return false;
    for (const key in value) if (!isMember(key, value[key])) return false;
    return true;
  };
}

const ofObjects = new Set(['required', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames']);

function logicTests(shape: Demands, below: Below): Test[] {
  const { allOf = [], anyOf, not, if: condition } = shape;
  const tests = allOf.map(below);
  if (anyOf !== undefined) {
    const some = anyOf.map(below);
    tests.push(value => some.some(test => test(value)));
  }
  if (not !== undefined) tests.push(negated(below(not)));
  if (condition !== undefined)
    tests.push(choice(below(condition), below(shape.then ?? true), below(shape.else ?? true)));
  return tests;
}

function negated(test: Test): Test {
  return value => !test(value);
}

function choice(condition: Test, yes: Test, no: Test): Test {
  return value => (condition(value) ? yes(value) : no(value));
}
