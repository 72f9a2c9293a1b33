import { rules } from './index.ts';
import type { JudgingRule } from './rule.ts';

/** Every rule as a check needs it. A bundle leaves reasons, sources and examples out here, so that no check loads them. */
export const judgingRules: readonly JudgingRule[] = rules;
