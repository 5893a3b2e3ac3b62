import { openPort, type OpenPort } from './ports.ts';
import { type ServiceOptions, USUAL_PORTS } from '../service-options.ts';

export type ServiceOpenPorts = {
  readonly web: OpenPort;
  readonly mailbox: OpenPort;
  readonly signIn: OpenPort;
  readonly aws: OpenPort;
};

/** All ports of one service, or none of them: the first that is taken throws and the others are closed. */
export const openPorts = async (wished: ServiceOptions['ports'] = USUAL_PORTS): Promise<ServiceOpenPorts> => {
  const { web, mailbox, signIn } = wished === 'any' ? { web: 0, mailbox: 0, signIn: 0 } : wished;
  const opened: OpenPort[] = [];
  const open = async (purpose: string, option: string, port: number): Promise<OpenPort> => {
    const one = await openPort({ purpose, option, port });
    opened.push(one);
    return one;
  };
  try {
    return {
      web: await open('the service', '--port', web),
      mailbox: await open('mailbox and clock', '--mailbox-port', mailbox),
      signIn: await open('sign-in', '--sign-in-port', signIn),
      aws: await open('internal', '', 0),
    };
  } catch (error) {
    await Promise.all(opened.map((one) => one.close()));
    throw error;
  }
};
