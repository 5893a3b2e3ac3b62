import type { AID_STATES, CONSIDERATIONS } from '../../../shared/domain/agreement/job.ts';
import type { MILESTONE_KINDS, POSSIBILITIES } from '../../../shared/domain/agreement/progression.ts';

/** One of the made-up agreements that the service is built and shown with. Months count from the start. */
export type FictionalAgreement = {
  readonly company: {
    readonly name: string;
    readonly cvr: string;
    readonly sector: 'private' | 'public' | 'association';
  };
  readonly contact: string;
  /** Name and erstatningspersonnummer (day + 60), which only a demonstration takes. */
  readonly employee: { readonly name: string; readonly id: string };
  readonly title: string;
  readonly weeklyHours: string;
  readonly intensity: string;
  readonly tasks: readonly string[];
  readonly considerations: {
    readonly kinds: readonly (typeof CONSIDERATIONS)[number][];
    readonly text: string;
  };
  readonly aids?: { readonly state: (typeof AID_STATES)[number]; readonly text: string };
  readonly possibilities: {
    readonly kinds: readonly (typeof POSSIBILITIES)[number][];
    readonly text: string;
  };
  readonly expectation: {
    readonly text: string;
    readonly moreHours?: { readonly paidHours: string; readonly afterMonths: number };
    readonly noMoreHours?: {
      readonly reason: 'ability-fully-used' | 'economy' | 'no-more-tasks';
      readonly lookAgainAfterMonths: number;
    };
  };
  readonly milestones: readonly {
    readonly afterMonths: number;
    readonly title: string;
    readonly kind: (typeof MILESTONE_KINDS)[number];
    readonly support?: string;
  }[];
  readonly mentor?: { readonly name: string; readonly weeklyHours: string };
  readonly support?: string;
};
