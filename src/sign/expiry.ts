const day = 86_400_000;

/** The same second so many days later, both RFC 3339 in UTC. */
export function daysAfter(issuedAt: string, days: number): string {
  return `${new Date(Date.parse(issuedAt) + days * day).toISOString().slice(0, 19)}Z`;
}
