import { describe, expect, it } from 'vitest';
import { planJobs } from '../../src/batch/plan.ts';
import type { Area } from '../../src/domain/area.ts';
import { example } from '../example.ts';

const { dataset, wijken } = await example();
const both = { products: ['factsheet', 'wijkprofiel'], formats: ['pdf', 'html'] } as const;
const one = { products: ['factsheet'], formats: ['pdf'] } as const;

describe('the plan', () => {
  it('gives each wijk a folder of its gemeente and a name that every file system takes', () => {
    const files = planJobs(dataset, wijken, both).flatMap(({ documents, csv }) => [
      ...documents.map(({ file }) => file),
      ...(csv === undefined ? [] : [csv]),
    ]);
    expect(files).toHaveLength(5 * 26);
    expect(files).toContain('zandegeest/WK980204-sint-danielsduin-factsheet.pdf');
    expect(files).toContain('zandegeest/WK980204-sint-danielsduin-wijkprofiel.html');
    expect(files).toContain('helmerdam/WK980108-t-hofveld-cijfers.csv');
    for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\/[A-Za-z0-9_-]+\.(pdf|html|csv)$/);
  });

  it('makes what is asked for twice once', () => {
    const twice = { products: ['factsheet', 'factsheet'], formats: ['pdf', 'pdf'] } as const;
    expect(planJobs(dataset, wijken, twice)).toEqual(planJobs(dataset, wijken, one));
  });

  it('never leaves the output folder, whatever a wijk is called', () => {
    const area: Area = { ...(wijken[0] as Area), code: '../../x', name: '../../../etc', parent: undefined };
    const [job] = planJobs(dataset, [area], one);
    expect(job?.documents[0]?.file).toBe('wijken/x-etc-factsheet.pdf');
  });

  it('refuses two wijken that would get the same file', () => {
    const area = wijken[0] as Area;
    const twin = { ...area, code: area.code.toLowerCase() };
    expect(() => planJobs(dataset, [area, twin], one)).toThrow('file-name-collision');
  });
});
