import { randomUUID } from 'node:crypto';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { makeVisitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { openTableBeside } from '../../infra/local/beside-the-service.ts';
import { TABLE_NAME } from '../../infra/local/database/table.ts';
import { caseItem, followUpItem } from '../../shared/adapters/dynamo/items.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { STATUSES } from '../../shared/domain/case/status.ts';
import type { Stage } from '../journey/stage.ts';
import { aCase, aNewCase } from '../builders/cases.ts';
import { aTalk } from '../fakes/stored-cases.ts';
import type { BenchPage } from './pages.ts';

const CONSULTANT = { id: 'jonas', name: 'Jonas Jobformidler', phone: '70000000', email: 'jonas@example.com' };
const AT_ONCE = 25;
const FIRMS = 60;

/**
 * The desk of a consultant with `cases` cases, and of the team leader who sees them all. Only what the lists are read from
 * is written, straight into the service's table: no mail is owed, so nothing goes on beside the measuring.
 */
export const crowdedDeskPages = async (stage: Stage, cases: number): Promise<readonly BenchPage[]> => {
  const { client } = openTableBeside(stage.service);
  const items = Array.from({ length: cases }, (_, place) => itemsOf(stage, place)).flat();
  for (let first = 0; first < items.length; first += AT_ONCE) {
    const writes = items.slice(first, first + AT_ONCE).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [TABLE_NAME]: writes } }));
  }
  client.destroy();
  const desk = await signInAs(stage.origin, CONSULTANT.name);
  const leader = makeVisitor(stage.origin);
  await (await leader.open('/log-ind')).submit({ person: 'tea' });
  const at = (query: string): string => `${stage.origin}/sager${query}`;
  return [
    { name: `desk, ${cases} cases`, url: at(''), visitor: desk },
    { name: '  searched', url: at('?text=demo&status=in-force'), visitor: desk },
    { name: `leader, ${cases} cases`, url: at(''), visitor: leader },
  ];
};

/** A case at one of the stages; each one in force has a talk, overdue, today or to come. */
const itemsOf = ({ service }: Stage, place: number): readonly Item[] => {
  const settings = readMunicipalityFile('eksempelby');
  const now = service.clock.now();
  const { employee } = aNewCase();
  const status = STATUSES[place % STATUSES.length] ?? 'invited';
  const built = aCase({
    id: randomUUID(),
    given: {
      consultant: CONSULTANT,
      caseNumber: `EX-2026-${place}`,
      employerEmail: `arbejdsgiver.${place}@example.com`,
      employee: { ...employee, name: `${employee.name} ${place}` },
    },
  }).in(status);
  const opened = { ...built.case, progressAt: plusMinutes(now, -place) };
  const sections = {
    ...built.version.sections,
    company: { answers: { name: `Kantinen Testgaard ${place % FIRMS} ApS` }, rev: 1 },
  };
  const file = { case: opened, version: { ...built.version, frozen: undefined, sections } };
  const talk = aTalk(file, { due: addDays(dayOf(now), (place % 30) - 10) });
  const hasTalk = status === 'in-force' || status === 'registered';
  return [caseItem(file, settings), ...(hasTalk ? [followUpItem(talk, settings)] : [])];
};
