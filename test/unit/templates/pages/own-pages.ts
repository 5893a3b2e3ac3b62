import { MILESTONE_OUTCOMES } from '../../../../shared/domain/follow-up/follow-up.ts';
import { milestonesOf } from '../../../../shared/domain/progress/milestones.ts';
import { type OwnPage, ownPage } from '../../../../templates/pages/citizen/own-page.tsx';
import type { Frame } from '../../../../templates/pages/layout.tsx';
import { day } from '../../../builders/answers.ts';
import { aCase, CONSULTANT } from '../../../builders/cases.ts';
import { signedContent } from './citizen-pages.ts';

type NamedPage = readonly [name: string, render: () => string];

/** The citizen's own page in every state, in the language of `frame`. */
export const ownPagesIn = (frame: Frame): readonly NamedPage[] => {
  const content = signedContent();
  const [first] = content.sections.progression.milestones;
  if (first === undefined) throw new Error('no milestone');
  const common = {
    frame,
    base: '/medarbejder/x',
    today: day('2027-03-01'),
    whole: { content, signatures: aCase().inForce().version.signatures },
    document: '/medarbejder/x/aftale.pdf',
    milestones: milestonesOf([content], []),
    contactPerson: CONSULTANT,
    linkUntil: day('2027-03-14'),
  };
  const talks = { waiting: undefined, next: undefined, lastHeld: undefined, questions: undefined };
  const inForce = (more: Partial<Extract<OwnPage, { readonly stands: 'in-force' }>> = {}): OwnPage => ({
    ...common,
    stands: 'in-force',
    talks,
    callAwaited: undefined,
    amendmentWaits: false,
    ...more,
  });
  const aTalk = {
    due: day('2027-04-01'),
    reasons: [
      { kind: 'after-start', months: 1 },
      { kind: 'milestone', milestone: 0 },
      { kind: 'statutory', months: 30 },
      { kind: 'statutory-status', months: 54 },
      { kind: 'look-again' },
      { kind: 'before-end' },
      { kind: 'extra' },
    ],
    milestoneTitles: [first.title],
  } as const;
  const asked = { address: '/medarbejder/x/spoergsmaal/t', answered: false };
  const found = MILESTONE_OUTCOMES.map((outcome) => ({
    title: first.title,
    agreed: first.date,
    date: outcome === 'postponed' ? day('2027-09-06') : first.date,
    isInForce: true,
    told: { outcome, heldOn: day('2027-02-26') },
    reachedOn: undefined,
  }));
  const leftOut = found.filter(({ told }) => told.outcome === 'reached');
  const amendment = {
    number: 1,
    effectiveFrom: day('2027-06-01'),
    amends: { versionNumber: 1, contentHash: aHash(), paidHours: 4 },
  };
  return [
    ['nothing planned, no document yet', () => ownPage(inForce({ document: undefined }))],
    [
      'a talk ahead, with questions',
      () => ownPage(inForce({ talks: { ...talks, next: aTalk, questions: asked } })),
    ],
    [
      'a talk ahead, with answers',
      () => ownPage(inForce({ talks: { ...talks, next: aTalk, questions: { ...asked, answered: true } } })),
    ],
    [
      'a talk whose day has passed',
      () => ownPage(inForce({ talks: { ...talks, waiting: aTalk, lastHeld: day('2027-02-26') } })),
    ],
    ['every way a milestone can stand', () => ownPage(inForce({ milestones: found }))],
    [
      'a milestone that an amendment left out',
      () => ownPage(inForce({ milestones: leftOut.map((each) => ({ ...each, isInForce: false })) })),
    ],
    ['an amendment that waits', () => ownPage(inForce({ amendmentWaits: true }))],
    [
      'an amendment that is to come',
      () =>
        ownPage(
          inForce({ whole: { ...common.whole, content: { ...content, schemaVersion: 2, amendment } } }),
        ),
    ],
    [
      'a call that is awaited',
      () => ownPage(inForce({ callAwaited: { when: 'Onsdag', phoneOnRecord: '31234567' } })),
    ],
    ['ended', () => ownPage({ ...common, milestones: found, stands: 'ended', on: day('2027-02-26') })],
  ];
};

const aHash = () => {
  const { frozen } = aCase().inForce().version;
  if (frozen === undefined) throw new Error('nothing was signed');
  return frozen.hash;
};
