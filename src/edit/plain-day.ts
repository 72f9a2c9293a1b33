const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const month = `(${months.map(each => `${each}|${each.slice(0, 3)}`).join('|')})`;

const forms: readonly (readonly [RegExp, (day: Day) => string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, ({ iso }) => iso],
  [/^\d{4}\/\d{2}\/\d{2}$/, ({ iso }) => iso.replaceAll('-', '/')],
  [/^\d{4}\.\d{2}\.\d{2}$/, ({ iso }) => iso.replaceAll('-', '.')],
  [new RegExp(`^${month} \\d{1,2}, \\d{4}$`), ({ date, name, year }) => `${name} ${date}, ${year}`],
  [new RegExp(`^\\d{1,2} ${month} \\d{4}$`), ({ date, name, year }) => `${date} ${name} ${year}`],
];

interface Day {
  readonly iso: string;
  readonly year: string;
  readonly date: number;
  /** Of the month, in the length in which it was written. */
  readonly name: string;
}

/** Today (YYYY-MM-DD) in the form of a day, where that is a plain one, else as it is; undefined for a text without a day. */
export function plainDay(text: string, today: string): string | undefined {
  const said = text.trim();
  const form = forms.find(([shape]) => shape.test(said));
  if (form === undefined)
    return /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(said) ? today : undefined;
  const [year = '', number = '', date = ''] = today.split('-');
  const long = months[Number(number) - 1] ?? '';
  const old = new RegExp(month).exec(said)?.[0];
  const isShort = old !== 'May' && old?.length === 3;
  return form[1]({ iso: today, year, date: Number(date), name: isShort ? long.slice(0, 3) : long });
}
