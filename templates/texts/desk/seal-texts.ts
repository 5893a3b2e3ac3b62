import type { SealPart } from '../../../shared/domain/case/case.ts';

/** While both have signed and the municipality's seal cannot be set: what is missing, and what happens meanwhile. */
export const sealTexts = {
  heading: 'Aftalen er endnu ikke gemt som PDF',
  missing: {
    'sealing-key': 'Kommunens segl kan ikke sættes på lige nu.',
    timestamp: 'Den tjeneste, der bekræfter tidspunktet på seglet, svarer ikke, som den skal.',
  } satisfies Record<SealPart, string>,
  since: (at: string): string => `Det har ventet siden ${at}. Systemet prøver igen hver time.`,
  meanwhile: 'Aftalen gælder imens. Alle tre får en mail, når PDF-filen er klar.',
  help: 'Varer det mere end et døgn? Så sig det til den, der har ansvar for systemet i kommunen.',
} as const;
