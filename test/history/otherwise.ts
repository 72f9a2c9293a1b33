/** Changes whose label says other than we do, and why we are right. */
export const otherwise: Readonly<Record<string, string>> = {
  '30c06e51 compound-engineering': 'called docs, but skills were edited, added and deleted under 2.40.0',
};
