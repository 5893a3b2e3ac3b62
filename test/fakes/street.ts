import { makeStart } from '../../functions/anyone/start.ts';
import type { StartWorld } from '../../functions/anyone/start-world.ts';
import { makeDeliverMail } from '../../functions/deliver-mail/deliver-mail.ts';
import { makeFakeWorld } from './fake-world.ts';
import { aRequest } from './web-requests.ts';

export const KARLA = 'karla@example.com';
export const FORM = { employeeName: 'Demo Eksempelsen', employeeEmail: 'demo@example.com', kind: 'new' };

/** A service where anyone may begin, and everything that was written in it. */
export const street = (settings: Parameters<typeof makeFakeWorld>[0] = {}) => {
  const base = makeFakeWorld({ at: '2026-11-02T09:00:00Z', ...settings });
  const paused: number[] = [];
  const world: StartWorld & Omit<typeof base, 'pause'> = {
    ...base,
    pause: (milliseconds: number): Promise<void> => {
      paused.push(milliseconds);
      return Promise.resolve();
    },
  };
  const start = makeStart(world);
  const rows = () => base.memory.rows(({ pk }) => !pk.startsWith('LIMIT#'));
  const owed = () => base.memory.rows(({ pk }) => pk.startsWith('START#'));
  const ask = (email = KARLA, clientAddress = '192.0.2.7') => {
    const request = aRequest('POST /start', { form: { email } });
    return start.send({ ...request, clientAddress });
  };
  const deliver = async () => {
    const send = makeDeliverMail({ ...base, pause: base.pause });
    for (const { key } of await base.dueRows.due('mail', base.clock.now(), { most: 100 })) await send(key);
  };
  const mailTo = (address: string, subject: string) =>
    base.mailer.mails.findLast((mail) => mail.to === address && mail.subject.startsWith(subject));
  /** The token in the newest mail to an address that asked. */
  const tokenTo = async (address = KARLA): Promise<string> => {
    await deliver();
    return /\/start\/([\w-]{43})/.exec(mailTo(address, 'Bekræft')?.text ?? '')?.[1] ?? 'none';
  };
  const open = (link: string) => start.open(aRequest('GET /start/{link}', { path: { link } }));
  const begin = (link: string, form: Record<string, string> = FORM) =>
    start.begin(aRequest('POST /start/{link}', { path: { link }, form }));
  return { world, start, rows, owed, ask, tokenTo, deliver, mailTo, open, begin, paused };
};
