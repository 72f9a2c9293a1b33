const word = /^(?:[A-Za-z]|\.{0,2}\/)[^#]*$|^\d{4}-\d\d-\d\d$/;
const unlike = /:(?:\s|$)|^(?:null|true|false)$/i;
const whole = /^-?(?:0|[1-9]\d{0,14})$/;
const constants: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** A value that stands alone on the rest of a line, perhaps before a comment; undefined where YAML has to look closer. */
export function readScalar(text: string): unknown {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)') *(?: #.*)?$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  return plainScalar(text.replace(/ +(?:#.*)?$/, ''));
}

/** What an unquoted text means in the core schema of YAML 1.2; undefined unless that is beyond doubt. */
export function plainScalar(text: string): unknown {
  if (Object.hasOwn(constants, text)) return constants[text];
  if (whole.test(text)) return text === '-0' ? undefined : Number(text);
  return word.test(text) && !unlike.test(text) ? text : undefined;
}
