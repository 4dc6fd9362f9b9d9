import { describe, expect, it } from 'vitest';
import { planJobs } from '../../src/batch/plan.ts';
import type { Area } from '../../src/domain/area.ts';
import { example } from '../example.ts';

const { dataset, wijken } = await example();

describe('the plan', () => {
  it('gives each wijk a folder of its gemeente and a name that every file system takes', () => {
    const files = planJobs(dataset, wijken, ['pdf', 'html', 'csv']).flatMap((job) =>
      Object.values(job.files),
    );
    expect(files).toHaveLength(3 * 26);
    expect(files).toContain('zandegeest/WK980204-sint-danielsduin-factsheet.pdf');
    expect(files).toContain('helmerdam/WK980108-t-hofveld-cijfers.csv');
    for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\/[A-Za-z0-9_-]+\.(pdf|html|csv)$/);
  });

  it('never leaves the output folder, whatever a wijk is called', () => {
    const area: Area = { ...(wijken[0] as Area), code: '../../x', name: '../../../etc', parent: undefined };
    const [job] = planJobs(dataset, [area], ['pdf']);
    expect(job?.files.pdf).toBe('wijken/x-etc-factsheet.pdf');
  });

  it('refuses two wijken that would get the same file', () => {
    const area = wijken[0] as Area;
    const twin = { ...area, code: area.code.toLowerCase() };
    expect(() => planJobs(dataset, [area, twin], ['pdf'])).toThrow('file-name-collision');
  });
});
