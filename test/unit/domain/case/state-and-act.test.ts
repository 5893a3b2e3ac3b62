import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../../shared/domain/case/act-gates.ts';
import { STATUSES, statusOf } from '../../../../shared/domain/case/status.ts';
import { aCase } from '../../../builders/cases.ts';
import { DO } from './every-act.ts';

/** What each act meets in each status, written by hand from the brief: the short words stand for the codes below. */
const TABLE = `
act                             | invited  drafting  awaiting-citizen  change-requested  in-force  registered  ended   declined  expired  withdrawn
save-section                    | open     open      changed           open              changed   changed     closed  closed    closed   closed
sign-as-employer                | open     open      done              open              done      done        done    closed    closed   closed
take-back                       | done     done      open              done              changed   changed     closed  closed    closed   closed
countersign                     | turn     turn      open              changed           done      done        done    closed    closed   closed
request-change                  | turn     turn      open              done              changed   changed     closed  closed    closed   closed
decline                         | turn     turn      open              changed           changed   changed     closed  done      closed   closed
ask-for-call                    | turn     turn      open              open              open      open        closed  closed    closed   closed
settle-call                     | done     done      done              done              done      done        closed  closed    closed   closed
see-answer                      | done     done      done              open              done      done        closed  open      closed   closed
note-questions-asked            | force    force     force             force             open      open        closed  closed    closed   closed
answer-questions                | force    force     force             force             open      open        closed  closed    closed   closed
withdraw                        | open     open      open              open              changed   changed     closed  closed    open     done
send-link                       | open     open      open              open              open      open        open    closed    closed   closed
send-link to the citizen        | turn     turn      open              turn              open      open        open    closed    closed   closed
request-link by the employer    | open     open      open              open              open      open        open    closed    closed   closed
request-link by the citizen     | turn     turn      open              turn              open      open        open    closed    closed   closed
correct-address                 | open     open      open              open              open      open        open    closed    open     closed
correct-address of the citizen  | open     open      open              open              open      open        open    closed    open     closed
remind                          | open     open      open              open              closed    closed      closed  closed    closed   closed
expire                          | open     open      open              open              closed    closed      closed  closed    done     closed
reopen                          | done     done      done              done              changed   changed     closed  closed    open     closed
store-document                  | closed   closed    closed            closed            open      done        done    closed    closed   closed
delay-seal                      | closed   closed    closed            closed            open      done        done    closed    closed   closed
journal-document                | closed   closed    closed            closed            force     open        open    closed    closed   closed
register                        | force    force     force             force             open      done        closed  closed    closed   closed
end                             | force    force     force             force             open      open        done    closed    closed   closed
record-follow-up                | force    force     force             force             open      open        closed  closed    closed   closed
postpone-follow-up              | force    force     force             force             open      open        closed  closed    closed   closed
note-prompts                    | force    force     force             force             open      open        closed  closed    closed   closed
take-over                       | open     open      open              open              open      open        open    open      open     open
take-over with the details      | open     open      changed           open              changed   changed     closed  closed    closed   closed
hand-over                       | open     open      open              open              open      open        open    open      open     open
correct-details                 | open     open      changed           open              changed   changed     closed  closed    closed   closed
correct-citizen                 | open     open      open              open              open      open        open    closed    open     closed
correct-citizen with another name | open   open      changed           open              changed   changed     changed closed    open     closed
sign-on-paper                   | open     open      open              open              done      done        done    closed    closed   closed
choose-rhythm                   | open     open      open              open              open      open        closed  closed    closed   closed
set-hold                        | open     open      open              open              open      open        open    open      open     open
lift-hold                       | done     done      done              done              done      done        done    done      done     done
announce-deletion               | closed   closed    closed            closed            closed    closed      open    open      open     open
begin-amendment                 | force    force     force             force             force       open        closed  closed    closed   closed
cancel-amendment                | force    force     force             force             done        done        closed  closed    closed   closed
note-successor                  | closed   closed    closed            closed            closed      closed      open    closed    closed   closed
send-code to the employer       | open     open      done              open              done      done        done    closed    closed   closed
send-code to the citizen        | turn     turn      open              changed           done      done        done    closed    closed   closed
note-mail-returned              | open     open      open              open              open      open        open    open      open     open
refuse-opening                  | open     open      open              open              open      open        open    open      open     open
send-mail-again to the employer | open     open      open              open              open      open        open    closed    closed   closed
send-mail-again to the citizen  | closed   closed    open              closed            open      open        open    closed    closed   closed
`;

const CODES: Readonly<Record<string, string>> = {
  open: 'open',
  done: 'already-done',
  changed: 'changed-meanwhile',
  turn: 'not-your-turn',
  closed: 'closed',
  force: 'not-in-force',
};

/** Where the acts that move a case lead; every other act leaves the status as it was. */
const MOVES: Readonly<Record<string, string>> = {
  'save-section when invited': 'drafting',
  'sign-as-employer when invited': 'awaiting-citizen',
  'sign-as-employer when drafting': 'awaiting-citizen',
  'sign-as-employer when change-requested': 'awaiting-citizen',
  'take-back when awaiting-citizen': 'drafting',
  'countersign when awaiting-citizen': 'in-force',
  'request-change when awaiting-citizen': 'change-requested',
  'decline when awaiting-citizen': 'declined',
  'sign-on-paper when invited': 'in-force',
  'sign-on-paper when drafting': 'in-force',
  'sign-on-paper when awaiting-citizen': 'in-force',
  'sign-on-paper when change-requested': 'in-force',
  'withdraw when invited': 'withdrawn',
  'withdraw when drafting': 'withdrawn',
  'withdraw when awaiting-citizen': 'withdrawn',
  'withdraw when change-requested': 'withdrawn',
  'withdraw when expired': 'withdrawn',
  'expire when invited': 'expired',
  'expire when drafting': 'expired',
  'expire when awaiting-citizen': 'expired',
  'expire when change-requested': 'expired',
  'reopen when expired': 'drafting',
  'register when in-force': 'registered',
  'end when in-force': 'ended',
  'end when registered': 'ended',
};

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [act = '', cells = ''] = line.split(' | ');
    return [act.trim(), ...cells.trim().split(/\s+/)];
  });
const columns = head.slice(1);

describe('the table of every act in every status', () => {
  it('names every status once', () => {
    expect(columns).toEqual(STATUSES);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => STATUSES.length + 1));
  });

  it('names every act once', () => {
    const acts = rows.map(([act]) => act);

    expect(acts).toEqual(expect.arrayContaining(Object.keys(DO)));
    expect(acts).toHaveLength(Object.keys(DO).length);
    expect(acts).toEqual(expect.arrayContaining([...ACTS]));
  });
});

describe.each(STATUSES)('a case that is %s', (status) => {
  const file = aCase().in(status);
  const acts = Object.entries(DO).map(([act, perform]) => {
    const row = rows.find(([name]) => name === act) ?? [];
    return { act, perform, outcome: CODES[row[columns.indexOf(status) + 1] ?? ''] };
  });

  it.each(acts)('meets $act with $outcome', ({ act, perform, outcome }) => {
    const result = perform(file);

    expect(result.ok ? 'open' : result.refusal.code).toBe(outcome);
    if (!result.ok) return;
    const { before, after, entries } = result.value;
    expect(statusOf(after)).toBe(MOVES[`${act} when ${status}`] ?? status);
    expect(before).toBe(file);
    expect(after.case.rev).toBe(file.case.rev + 1);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries[0]?.previous).toBe(file.case.audit.hash);
  });
});
