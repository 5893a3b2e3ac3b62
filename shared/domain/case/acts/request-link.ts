import { mayAskForMore } from '../../access/live-links.ts';
import { plusMinutes } from '../../calendar/instant.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Party } from '../parties.ts';
import { statusOf } from '../status.ts';
import { purposeFor } from './keep-going.ts';

const MINUTES_BETWEEN = 10;

/**
 * A party who asked for it gets one more link to the address on record; the links it has keep working, so that a stranger
 * who asks can cut nobody off. Refuses `too-many-codes` within ten minutes of the last one or when ten links still
 * open, and `not-your-turn` for a
 * citizen before there is anything to read.
 */
export const requestLink = (
  file: CaseFile,
  { party }: { readonly party: Party },
  context: ActContext,
): Result<Change> => {
  const opened = gate('send-link', statusOf(file));
  if (!opened.ok) return opened;
  const link = purposeFor(party, file);
  if (link === undefined) return refuse({ code: 'not-your-turn' });
  const last = file.case.linkRequestedAt?.[party];
  if (last !== undefined && last > plusMinutes(context.now, -MINUTES_BETWEEN))
    return refuse({ code: 'too-many-codes' });
  if (!mayAskForMore(file.case.links[party], context.now)) return refuse({ code: 'too-many-codes' });
  return accept(
    changeOf(
      file,
      {
        case: { linkRequestedAt: { ...file.case.linkRequestedAt, [party]: context.now } },
        events: [{ event: 'link-sent', details: { party } }],
        tell: [{ kind: 'requested-link', to: party, link }],
      },
      context,
    ),
  );
};
