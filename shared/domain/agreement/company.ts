import type * as z from 'zod';
import { cvrNumber, email, optionalPNumber, phone, postcode } from './identities.ts';
import { choice, text } from './inputs.ts';
import { oneOf, part } from './typed.ts';

export const SECTORS = ['private', 'public', 'association'] as const;

export const address = part({ street: text(120), postcode: postcode(), city: text(80) });
export type Address = z.output<typeof address>;

/** Where the work is done. `varying` is "skiftende arbejdssteder". */
const workplace = oneOf({ 'company-address': {}, 'other-address': { address }, varying: {} });

/** Section 1, Virksomheden: who the employer is and whom to call. */
export const company = part({
  cvr: cvrNumber(),
  pNumber: optionalPNumber(),
  name: text(120),
  address,
  workplace,
  sector: choice(SECTORS),
  contact: part({ name: text(120), title: text(80), phone: phone(), email: email() }),
});
