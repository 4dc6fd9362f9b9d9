import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { removeStaleFiles } from '../../src/batch/stale-files.ts';
import { withProject } from '../project-folder.ts';

it('removes what a killed build left half, and nothing of anybody else', () =>
  withProject(
    {
      'dorp/wijk-factsheet.pdf.0123456789ab.tmp': 'half',
      'dorp/wijk-factsheet.pdf': 'whole',
      'dorp/wijk-factsheet.pdf.tmp': 'of another program',
      'dorp/wijk-factsheet.pdf.0123456789AB.tmp': 'of another program',
      'dorp/0123456789ab.tmp': 'of another program',
      'dorp/folder.0123456789ab.tmp/note.txt': 'in a folder',
      'elders/wijk.pdf.0123456789ab.tmp': 'where we do not write',
    },
    async (out) => {
      await removeStaleFiles([`${out}/dorp`, `${out}/weg`]);
      expect(readdirSync(out, { recursive: true }).toSorted()).toEqual([
        'dorp',
        'dorp/0123456789ab.tmp',
        'dorp/folder.0123456789ab.tmp',
        'dorp/folder.0123456789ab.tmp/note.txt',
        'dorp/wijk-factsheet.pdf',
        'dorp/wijk-factsheet.pdf.0123456789AB.tmp',
        'dorp/wijk-factsheet.pdf.tmp',
        'elders',
        'elders/wijk.pdf.0123456789ab.tmp',
      ]);
    },
  ));
