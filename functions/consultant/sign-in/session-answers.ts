import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { timeLeftAnswer } from '../../../shared/web/time-left.ts';
import { requireOwnPage } from '../../../shared/web/staff/staff-session.ts';
import type { ConsultantWorld } from '../consultant-world.ts';

/** Longer than a notice is believed. */
const NOTICE_MINUTES = 15;
const MOST_NOTICE_BYTES = 20_000;

/** What the pages' script and the sign-on ask about sessions. */
export const makeSessionAnswers = ({
  signIn,
  sessions,
  clock,
  municipality,
  limits,
  keys,
  ids,
  log,
}: ConsultantWorld) => ({
  /**
   * The sign-on says that somebody has been signed out there: her sessions here are over too. Each notice is taken once, so that
   * one that is sent again ends no later session.
   */
  signedOutThere: async (request: PageRequest): Promise<Answer> => {
    const notice = await signIn.readNotice(noticeIn(request));
    if (notice === undefined) return { statusCode: 400 };
    const now = clock.now();
    const until = plusMinutes(now, NOTICE_MINUTES);
    const place = {
      name: `notice ${keys.countDigest(notice.notice)}`,
      by: ids.commandId(),
      most: 1,
      now,
      until,
    };
    if (!(await limits.hold(place)).held) return { statusCode: 400 };
    const ended = await sessions.endAll(notice).catch(async (fault: unknown) => {
      await limits.release(place);
      throw fault;
    });
    log({ entry: 'signed-out-there', sessions: ended });
    return { statusCode: 200 };
  },
  /** How long the session lasts; asking does not make it longer. */
  timeLeft: async (request: PageRequest): Promise<Answer> => timeLeftAnswer(await sessions.timeLeft(request)),
  /** The session is used. Refuses `not-signed-in`. */
  stay: async (request: PageRequest): Promise<Answer> => {
    requireOwnPage(request, municipality.origin);
    await sessions.require(request);
    return timeLeftAnswer(await sessions.timeLeft(request));
  },
});

/** The field's name is the standard's, and none that a form of ours could have. */
const noticeIn = (request: PageRequest): string =>
  new URLSearchParams(Buffer.from(request.bytes(MOST_NOTICE_BYTES) ?? []).toString()).get('logout_token') ??
  '';
