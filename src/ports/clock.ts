const lastSecond = 253_402_300_799; // 9999-12-31T23:59:59Z

/** Today as a UTC day: `SOURCE_DATE_EPOCH` when it is a whole number of seconds, else the clock; nothing else here reads the clock. */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  const seconds = /^\d{1,12}$/.test(env.SOURCE_DATE_EPOCH ?? '') ? Number(env.SOURCE_DATE_EPOCH) : Number.NaN;
  const millis = seconds <= lastSecond ? seconds * 1000 : Date.now();
  return new Date(millis).toISOString().slice(0, 10);
}
