/** One order to the runner on a line of its own; whatever is in its values, it stays this one order. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice' | 'group' | 'endgroup',
  data: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const told = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : `${key}=${inProperty(String(value))}`,
  );
  return `::${name}${told.length === 0 ? '' : ` ${told.join(',')}`}::${inData(data)}`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
