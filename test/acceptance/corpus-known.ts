import type { Client } from '../../scripts/clients/client.ts';

type ByRepository<T> = Readonly<Record<string, T>>;

const folder = 'names a folder as its agents; claude takes .md files only';

/** Entries that a client cannot install because of what their repository says, as our check reports; and why. */
export const leftOut: ByRepository<Partial<Readonly<Record<Client, Readonly<Record<string, string>>>>>> = {
  dotnet__skills: { claude: { 'dotnet-diag': folder, 'dotnet-msbuild': folder } },
  wshobson__agents: { claude: { 'pptx-deck-creation': folder } },
};

/** What claude's validator minds in files that the repositories wrote themselves, and that we copy as they are. */
export const remarks: ByRepository<readonly string[]> = {};
