import type { Publishing } from './publishing.ts';

/** A catalog by its name and how it is published. */
export interface Published {
  readonly name: string;
  readonly publishing: Publishing;
}

/** The first of some released catalogs that lies in the repository of another one, and is for other people. */
export function guestOf({ name, publishing }: Published, others: readonly Published[]): Published | undefined {
  const { repository, teams } = publishing;
  return others.find(
    other =>
      other.name !== name &&
      other.publishing.repository?.toLowerCase() === repository?.toLowerCase() &&
      !(isWithin(other.publishing.teams, teams) && isWithin(teams, other.publishing.teams)),
  );
}

/** Is everybody among the readers of one catalog who is among those of another? No teams are everybody. */
export function isWithin(teams: readonly string[], others: readonly string[]): boolean {
  if (others.length === 0 || teams.length === 0) return others.length === 0;
  const known = new Set(others.map(team => team.toLowerCase()));
  return teams.every(team => known.has(team.toLowerCase()));
}
