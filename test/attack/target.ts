import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import type { Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { type RunningService, startService } from '../../infra/local/service.ts';
import {
  askForCode,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  type Opening,
  type Place,
  toCitizen,
  toForce,
} from '../journey/people.ts';
import { openPost, type Post } from '../journey/post.ts';
import { openRecords, type Records } from '../journey/records.ts';

/** What is attacked: a service of its own, with its own data, and what an honest person sees of it. */
export type Target = {
  readonly origin: string;
  readonly service: RunningService;
  readonly post: Post;
  readonly records: Records;
  readonly desk: Visitor;
  /** How many tries each attack may have; all attacks together are bounded in time as well. */
  readonly most: number;
  readonly limits: Municipality['limits'];
};

export type Links = { readonly employerLink: string; readonly citizenLink: string };

export const tokenIn = (link: string): string => link.split('/').at(-1) ?? '';
export const pathOf = (link: string): string => new URL(link).pathname;

/** A service on free ports of the loopback address, in a folder that is removed with it. */
export const startTarget = async (
  most: number,
  functionsFolder?: string,
): Promise<{ readonly target: Target; readonly stop: () => Promise<void> }> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fleksaftale-attack-'));
  const built = functionsFolder === undefined ? {} : { functionsFolder };
  const service = await startService({ dataFolder, ports: 'any', ...built });
  const { limits } = readMunicipalityFile('eksempelby');
  const records = openRecords(service);
  const desk = await signInAs(service.origin, 'Kira Konsulentsen');
  const target = { origin: service.origin, service, post: openPost(dataFolder), records, desk, most, limits };
  const stop = async (): Promise<void> => {
    records.close();
    await service.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { target, stop };
};

const placeOf = ({ origin, post }: Target): Place => ({ origin, post });

/** A case in which the employer has been invited. */
export const invited = async (target: Target, opening: Opening = {}) => {
  const journey = await openCase(target.desk, opening);
  return { ...journey, employerLink: await invitationOf(placeOf(target), journey) };
};

/** A case that the employer has filled in and not signed. */
export const filledIn = async (target: Target) => {
  const journey = await invited(target);
  await fillInUnseen(placeOf(target), journey.employerLink, journey);
  return journey;
};

/** A case that waits for the citizen. */
export const awaitingCitizen = async (target: Target): Promise<Journey & Links> => {
  const journey = await openCase(target.desk);
  return { ...journey, ...(await toCitizen(placeOf(target), journey)) };
};

/** A case in force. */
export const inForce = async (target: Target): Promise<Journey & Links> => {
  const journey = await openCase(target.desk);
  return { ...journey, ...(await toForce(placeOf(target), journey)) };
};

/** The citizen has asked for a code and has it in the mail. */
export const codeOf = (target: Target, { citizenLink, citizen }: Journey & Links) =>
  askForCode(placeOf(target), citizenLink, citizen);

export const hasSigned = async (target: Target, journey: Journey, party: 'employer' | 'citizen') =>
  (await target.records.of(journey)).file.version.signatures.filter((each) => each.party === party).length;
