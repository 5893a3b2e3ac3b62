import type { Municipality } from '../../../shared/runtime/municipality.ts';

/** A made-up person who can sign in on this machine. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly duty: string;
  readonly roles: readonly string[];
};

const madeUp = (name: string, duty: string, roles: readonly string[]): Person => {
  const id = name.split(' ')[0]?.toLowerCase() ?? '';
  return { id, name, email: `${id}@example.com`, phone: '70000000', duty, roles };
};

/** Two consultants, a team leader and one who has no business here; the roles are named as the municipality names them. */
export const peopleOf = ({ signIn: { consultantRole, teamLeaderRole } }: Municipality): readonly Person[] => [
  madeUp('Kira Konsulentsen', 'virksomhedskonsulent', [consultantRole]),
  madeUp('Jonas Jobformidler', 'virksomhedskonsulent', [consultantRole]),
  madeUp('Tea Teamleder', 'teamleder', [teamLeaderRole, consultantRole]),
  madeUp('Ulla Udenrolle', 'uden rolle i løsningen', []),
];

export const claimsOf = (person: Person, rolesClaim: string): Readonly<Record<string, unknown>> => ({
  sub: person.id,
  name: person.name,
  email: person.email,
  email_verified: true,
  phone_number: person.phone,
  [rolesClaim]: person.roles,
});
