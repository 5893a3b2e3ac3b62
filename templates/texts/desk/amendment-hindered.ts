import type { AmendmentHindrance } from '../../../shared/domain/case/amendment-hindrance.ts';

const LONGER = 'Varer det mere end et døgn? Så sig det til den, der har ansvar for systemet i kommunen.';

/** Why no amendment can be begun just now, and when it can be. */
export const hinderedTexts: {
  readonly headings: Readonly<Record<AmendmentHindrance, string>>;
  readonly why: Readonly<Record<AmendmentHindrance, readonly string[]>>;
  readonly back: string;
} = {
  headings: {
    'under-way': 'Et tillæg er allerede i gang',
    'no-document': 'Aftalen kan ikke ændres endnu',
    'not-filed': 'Aftalen kan ikke ændres endnu',
  },
  why: {
    'under-way': [
      'Der kan kun være ét tillæg ad gangen. Du finder det på sagen.',
      'Du kan lave et nyt, når begge har skrevet under på det. Du kan også aflyse det først.',
    ],
    'no-document': [
      'Aftalen er ikke gemt som PDF endnu. Det sker af sig selv, som regel inden for få minutter. Derefter kan du lave et tillæg.',
      LONGER,
    ],
    'not-filed': [
      'Aftalen er ikke journaliseret endnu. Det sker af sig selv, som regel inden for få minutter. Derefter kan du lave et tillæg.',
      LONGER,
    ],
  },
  back: 'Gå til sagen',
};
