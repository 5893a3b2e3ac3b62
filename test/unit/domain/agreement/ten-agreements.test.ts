import { describe, expect, it } from 'vitest';
import { paidHoursOf, readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { TODAY, withAnswer } from '../../../builders/answers.ts';
import { someSections } from '../../../builders/content.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';

const NO_PROBLEMS = { company: [], job: [], hours: [], terms: [], progression: [], support: [] };

/** Employer, CVR number and paid hours of the ten, as the service was asked for. */
const ASKED_FOR = [
  ['Eksempelby Kommune, Rådhuset', '99990007', 2],
  ['Kantinen Testgaard ApS', '99990015', 6],
  ['Hotel Prøvelyst A/S', '99990023', 3],
  ['Børnehuset Eksemplet', '99990031', 8],
  ['Lager Demo A/S', '99990058', 6],
  ['Eksempel Regnskab I/S', '99990066', 12],
  ['Fiktiv Fragt ApS', '99990074', 7],
  ['Grøn Prøve Anlæg', '99990082', 3],
  ['Test Produktion A/S', '99990090', 9],
  ['Webshop Demo v/Eksempel', '99990104', 2],
] as const;

describe('the ten fictional agreements', () => {
  it('are those the service was asked for, each with its paid hours', () => {
    const read = tenAgreements.map(({ answers }) => {
      const { company, hours } = someSections(answers);
      return [company.name, company.cvr, paidHoursOf(hours)];
    });

    expect(read).toEqual(ASKED_FOR);
  });

  describe.each(tenAgreements)('of $agreement.company.name', ({ agreement, answers }) => {
    it('is complete as it was typed', () => {
      expect(readAgreement(answers, TODAY).problems).toEqual(NO_PROBLEMS);
    });

    it('needs its terms stated only above three paid hours', () => {
      const { hours } = someSections(answers);
      const { terms } = readAgreement({ ...answers, terms: {} }, TODAY).problems;

      expect(terms.map(({ field }) => field)).toEqual(
        paidHoursOf(hours) > 3
          ? ['holiday.kind', 'notice.kind', 'socialInsurance.kind', 'training.kind']
          : [],
      );
    });

    it('keeps its milestones in the order they were typed', () => {
      const { milestones } = someSections(answers).progression;

      expect(milestones.map(({ title }) => title)).toEqual(agreement.milestones.map(({ title }) => title));
    });

    it('cannot be signed without a milestone', () => {
      const without = withAnswer(answers, ['progression', 'milestones'], []);

      expect(readAgreement(without, TODAY).complete).toBeUndefined();
    });
  });
});
