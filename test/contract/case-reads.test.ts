import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseRead } from '../../shared/domain/access/case-read.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { OPENED_AT } from '../builders/cases.ts';
import { onBothStores } from './stores.ts';

const aRead = (own: Partial<CaseRead> = {}): CaseRead => ({
  caseId: branded<CaseId>(randomUUID()),
  at: OPENED_AT,
  by: { id: 'konsulent-1', name: 'Vita Vejledersen', role: 'consultant' },
  kind: 'case',
  from: '192.0.2.7',
  ...own,
});

onBothStores('what the staff have seen', (stores) => {
  it('is told latest first, of the case alone', async () => {
    const first = aRead();
    const later = { ...first, kind: 'document', at: plusMinutes(OPENED_AT, 20) } as const;
    await stores().reads.note(first);
    await stores().reads.note(later);
    await stores().reads.note(aRead());

    expect(await stores().reads.of(first.caseId)).toEqual([later, first]);
  });

  it('is kept once in a quarter of an hour for the same person and thing, by the first time', async () => {
    const read = aRead();
    const others: readonly Partial<CaseRead>[] = [
      { at: plusMinutes(OPENED_AT, 14) },
      { at: plusMinutes(OPENED_AT, 15) },
      { kind: 'evidence' },
      { by: { id: 'konsulent-2', name: 'Jonas Jobformidler', role: 'consultant' } },
    ];

    await stores().reads.note(read);
    for (const other of others) await stores().reads.note({ ...read, ...other });

    const kept = await stores().reads.of(read.caseId);
    expect(kept).toHaveLength(4);
    expect(kept).toContainEqual(read);
    expect(kept).not.toContainEqual({ ...read, at: plusMinutes(OPENED_AT, 14) });
  });

  it('is kept once also when it is noted twice at the same moment', async () => {
    const read = aRead();

    await Promise.all([stores().reads.note(read), stores().reads.note(read)]);

    expect(await stores().reads.of(read.caseId)).toEqual([read]);
  });
});
