import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, signInAs } from '../../infra/local/demo/walk.ts';
import { fillInUnseen, invitationOf, type Journey, openCase, type Opening, signLinkOf } from './people.ts';
import type { Stage } from './stage.ts';

/** Whom MitID of this machine knows as the parties of the second agreement. */
export const OWN = { employer: 'virksomhed-2', citizen: 'borger-2' } as const;

/** From the page before a link over MitID, as somebody chooses to be. */
export const through = async (door: Visited, choice: Record<string, string>): Promise<Visited> =>
  (await door.follow('Log ind med MitID')).submit(choice);

/** The link is opened, and MitID says who it is; gives the page that follows. */
export const comeIn = async (visitor: Visitor, link: string, person: string): Promise<Visited> =>
  through(await visitor.open(link), { person });

/** A case is open, and its employer invited. */
export const invited = async (
  stage: Stage,
  opening: Opening = {},
): Promise<{ readonly journey: Journey; readonly link: string }> => {
  const journey = await openCase(await signInAs(stage.origin, 'Kira Konsulentsen'), opening);
  return { journey, link: await invitationOf(stage, journey) };
};

/** The company has come in, filled in everything and signed, all with MitID; gives its browser, and the citizen's link. */
export const awaitingCitizen = async (stage: Stage, opening: Opening = {}) => {
  const { journey, link: employerLink } = await invited(stage, opening);
  const employer = makeVisitor(stage.origin);
  await comeIn(employer, employerLink, OWN.employer);
  await fillInUnseen({ ...stage, visitor: employer }, employerLink, journey);
  const sign = await (await employer.open(`${employerLink}/tjek-svar`)).follow('Gå til underskrift');
  const leave = await sign.submit({ name: journey.employer.name, consent: 'yes' });
  const known = await (await leave.follow('Gå til MitID')).submit({ person: OWN.employer });
  expectHeading(await known.submit({}), 'Kvittering');
  return { journey, employer, employerLink, link: await signLinkOf(stage, journey) };
};

/** Where MitID sends the visitor's browser for somebody, without going there. */
export const answerAddress = async (
  { origin, service }: Stage,
  {
    visitor,
    people,
    person,
  }: { readonly visitor: Visitor; readonly people: Visited; readonly person: string },
): Promise<string> => {
  const action = /action="([^"]+)"/.exec(people.html)?.[1] ?? '';
  let address = `${service.signInUrl}${action}`;
  let init: RequestInit = { method: 'POST', body: new URLSearchParams({ person }) };
  while (!address.startsWith(origin)) {
    const answer = await visitor.fetch(address, init);
    address = new URL(answer.headers.get('location') ?? '', address).href;
    init = {};
  }
  return address;
};
