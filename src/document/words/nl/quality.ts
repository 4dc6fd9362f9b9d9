import { coverage } from './quality/coverage.ts';
import { overview } from './quality/overview.ts';
import { remarks } from './quality/remarks.ts';
import { suppressed } from './quality/suppressed.ts';
import { wijken } from './quality/wijken.ts';

/** The report about the data of a project, for the analyst. */
export const quality = { coverage, overview, remarks, suppressed, wijken };
