import { claudeCases } from './cases-claude.ts';
import { clientCases } from './cases-clients.ts';
import { defaultCases } from './cases-defaults.ts';
import { hookCases } from './cases-hooks.ts';
import { pluginCases } from './cases-plugin.ts';
import { promptCases } from './cases-prompts.ts';
import { serverCases } from './cases-servers.ts';
import { serviceCases } from './cases-services.ts';
import type { Case } from './sides.ts';

/** One case for each row of the tables of changes, and those that come close. */
export const cases: Readonly<Record<string, Case>> = {
  ...pluginCases,
  ...promptCases,
  ...serverCases,
  ...hookCases,
  ...claudeCases,
  ...serviceCases,
  ...defaultCases,
  ...clientCases,
};
