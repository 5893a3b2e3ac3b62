import type { FollowUpState } from '../../../shared/domain/follow-up/follow-up.ts';

/** Toward the consultant only; the parties never see "Overskredet". */
export const followUpStateWords: Readonly<Record<FollowUpState, string>> = {
  planned: 'Planlagt',
  due: 'Klar (forfalder i dag)',
  overdue: 'Overskredet',
  recorded: 'Gennemført',
  dropped: 'Ikke aktuel',
  replaced: 'Erstattet af en anden',
};
