import { describe, expect, it } from 'vitest';
import { employerForms } from '../../forms/employer-forms.ts';
import { day } from '../../builders/answers.ts';
import { bodyOf, entriesOf, type Entry } from '../../journey/form-page.ts';
import { openStep } from './open-step.ts';

const JOB = entriesOf(employerForms(day('2027-02-01')).find(({ section }) => section === 'job')?.good ?? {});
const withoutTasks = JOB.filter(([name]) => !name.startsWith('tasks.'));
const tasksOn = (standing: readonly Entry[]) => standing.filter(([name]) => name.startsWith('tasks.'));

const save = async (tasks: readonly Entry[]) =>
  (await openStep('job')).send(bodyOf([...withoutTasks, ...tasks]));

describe('rows', () => {
  it('of which sixty are sent are shown again, with one instruction about their number', async () => {
    const rows = Array.from({ length: 60 }, (_, row): Entry => [`tasks.${row}`, `Opgave ${row + 1}`]);

    const page = await save(rows);

    expect([page.status, page.problems, page.loose]).toEqual([422, ['tasks'], []]);
    expect(tasksOn(page.standing)).toEqual(rows);
  });

  it('keep their order and close up, whatever their numbers', async () => {
    const page = await save([
      ['tasks.99', 'Til sidst'],
      ['tasks.7', 'Først'],
      ['tasks.8', ' \u200b '],
    ]);

    expect(page.status).toBe(303);
    expect(tasksOn(page.standing)).toEqual([
      ['tasks.0', 'Først'],
      ['tasks.1', 'Til sidst'],
    ]);
  });

  it.each(['tasks.100', 'tasks.-1', 'tasks.x', 'tasks.__proto__', 'tasks.length', 'tasks'])(
    'stand beside a name that is none of theirs: %s',
    async (name) => {
      const page = await save([
        ['tasks.0', 'Klargør frokost'],
        [name, 'En til'],
      ]);

      expect(page.status).toBe(303);
      expect(tasksOn(page.standing)).toEqual([['tasks.0', 'Klargør frokost']]);
    },
  );

  it('that hold parts where a text belongs are asked for', async () => {
    const page = await save([
      ['tasks.0', 'Klargør frokost'],
      ['tasks.1.title', 'En til'],
    ]);

    expect([page.status, page.problems, page.loose]).toEqual([422, ['tasks.1'], []]);
    expect(tasksOn(page.standing)).toContainEqual(['tasks.0', 'Klargør frokost']);
  });
});
