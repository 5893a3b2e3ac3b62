import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { PARTIES, type Party } from '../../../shared/domain/case/parties.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { type DoorNote, doorPage } from '../../../templates/pages/anyone/door-page.tsx';
import { doorTexts } from '../../../templates/texts/door-texts.ts';
import { BY_IDENTITY, cookiesFor } from '../../fakes/opened-pages.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { drawn, entry, type Entry } from '../entry.ts';
import { galleryWorld, scene } from '../scene.ts';

const BASES = { employer: '/arbejdsgiver/x', citizen: '/medarbejder/x' } as const;

const NOTES: readonly DoorNote[] = Object.keys(doorTexts.da.notes).filter(
  (name): name is DoorNote => name in doorTexts.da.notes,
);

/** What comes back to this party alone. */
const OTHERS: Readonly<Record<Party, ReadonlySet<DoorNote>>> = {
  employer: new Set(['another-person', 'person-unknown']),
  citizen: new Set(['another-company', 'company-missing']),
};

/** The pages before a party's link where MitID is asked first, and the first page behind it. */
export const doorPages = (language: Language): readonly Entry[] => {
  const frame = { ...galleryWorld().frame, language };
  return PARTIES.flatMap((party) => {
    const signIn = `${BASES[party]}/log-ind?til=${BASES[party]}`;
    const door = { frame, party, signIn, note: undefined, again: undefined };
    const action = `${BASES[party]}/underskriv`;
    return [
      drawn(`${party}/door`, () => doorPage(door)),
      ...NOTES.filter((note) => !OTHERS[party].has(note)).map((note) =>
        drawn(`${party}/door-${note}`, () => doorPage({ ...door, note })),
      ),
      drawn(`${party}/door-sent-too-late`, () =>
        doorPage({ ...door, again: { action, entries: [['sealedForm', 'sealed']] } }),
      ),
    ];
  }).concat(behindDoor('employer', language), behindDoor('citizen', language));
};

const FIRST = {
  employer: { status: 'drafting', route: 'GET /arbejdsgiver/{link}', make: makeOverview },
  citizen: { status: 'awaiting-citizen', route: 'GET /medarbejder/{link}', make: makeReadAgreement },
} as const;

const behindDoor = (party: Party, language: Language): Entry =>
  entry(`${party}/behind-the-door`, async () => {
    const { status, route, make } = FIRST[party];
    const { world: plain, file } = await scene(status, { language });
    const world = { ...plain, municipality: { ...plain.municipality, ...BY_IDENTITY } };
    const link = tokenOf(world, file, party);
    const cookies = [...(await cookiesFor(world, link)), `sprog=${language}`];
    const { body = '' } = await make(world)(aRequest(route, { path: { link }, cookies }));
    return { route, html: body };
  });
