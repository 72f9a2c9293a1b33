const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Milliseconds of an RFC 3339 moment in UTC with whole seconds; undefined when the text is none, or no such day exists. */
export function momentOf(text: string): number | undefined {
  const moment = form.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) return undefined;
  return new Date(moment).toISOString() === text.replace('Z', '.000Z') ? moment : undefined; // not the 31st of February
}
