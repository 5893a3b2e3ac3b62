import type * as z from 'zod/mini';
import { cvrNumber, email, optionalPNumber, phone, postcode } from './identities.ts';
import { choice, line } from './inputs.ts';
import { oneOf, part } from './typed.ts';

export const SECTORS = ['private', 'public', 'association'] as const;

export const address = part({ street: line(120), postcode: postcode(), city: line(80) });
export type Address = z.output<typeof address>;

/** Where the work is done. `varying` is "skiftende arbejdssteder". */
const workplace = oneOf({ 'company-address': {}, 'other-address': { address }, varying: {} });

/** Section 1, Virksomheden: who the employer is and whom to call. */
export const company = part({
  cvr: cvrNumber(),
  pNumber: optionalPNumber(),
  name: line(120),
  address,
  workplace,
  sector: choice(SECTORS),
  contact: part({ name: line(120), title: line(80), phone: phone(), email: email() }),
});
