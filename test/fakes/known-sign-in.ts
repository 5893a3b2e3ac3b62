import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { StaffSignIn } from '../../shared/ports/staff-sign-in.ts';

/** A sign-in at which `member` signs in; an answer to another sign-in, and nobody, are turned away. */
export const makeKnownSignIn = (member: StaffMember | undefined): StaffSignIn => ({
  begin: () =>
    Promise.resolve({
      address: 'https://login.example.com/?state=s-1',
      pending: { state: 's-1', nonce: 'n-1', verifier: 'v-1' },
    }),
  finish: (answer, { state }) =>
    Promise.resolve(answer.searchParams.get('state') === state ? member : undefined),
});
