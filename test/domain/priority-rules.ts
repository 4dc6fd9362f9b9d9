import type { PriorityRules } from '../../src/domain/priority-rules.ts';

/** The weights that hold without any configuration. */
export const priorityRules: PriorityRules = {
  gap: { half: 1, one: 2, two: 3 },
  evidence: { robust: 1, demonstrable: 0.75, untested: 0.5, notDemonstrable: 0.25 },
  trend: 0.5,
  levels: { attention: 0.75, clear: 1.5 },
};
