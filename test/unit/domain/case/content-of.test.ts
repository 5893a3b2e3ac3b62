import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../shared/domain/calendar/instant.ts';
import { frozenFrom, readDraft } from '../../../../shared/domain/case/content-of.ts';
import { TODAY } from '../../../builders/answers.ts';
import { aCase, aNewCase, contentOf, MUNICIPALITY, OPENED_AT } from '../../../builders/cases.ts';
import { someSections } from '../../../builders/content.ts';

const contentWith = (given: Parameters<typeof aNewCase>[0]) =>
  contentOf(aCase({ given: aNewCase(given) }).drafting(), OPENED_AT).content;

describe('the content that is signed', () => {
  it('holds the address of the employee, unless it is protected', () => {
    const { employee } = aNewCase();

    expect(contentWith({}).employee).toEqual({ name: 'Demo Eksempelsen', address: employee.address });
    expect(contentWith({ employee: { ...employee, addressProtected: true } }).employee).toEqual({
      name: 'Demo Eksempelsen',
      address: undefined,
    });
  });

  it('holds the case’s own facts, whom to call and the paid hours', () => {
    expect(contentWith({ caseNumber: undefined, permanence: undefined })).toMatchObject({
      schemaVersion: 1,
      caseId: 'c-2',
      caseNumber: undefined,
      versionNumber: 1,
      kind: 'new',
      municipality: MUNICIPALITY,
      contactPerson: { name: 'Vita Vejledersen', phone: '56 12 34 56', email: 'vita@example.org' },
      paidHours: 6,
    });
  });

  it('names whom to call in letters the document can draw, so that it holds what the document shows', () => {
    const { consultant } = aNewCase();

    expect(contentWith({ consultant: { ...consultant, name: 'Kira 漢 Łukasz' } }).contactPerson.name).toBe(
      'Kira ? Łukasz',
    );
  });

  it('is the sections as they were read from what was typed', () => {
    expect(contentWith({}).sections).toEqual(someSections());
  });

  it('is complete when every section is, and the same on whatever day it is frozen', () => {
    const file = aCase().drafting();

    expect(readDraft(file.version, dayOf(OPENED_AT)).complete).toBeDefined();
    expect(readDraft(file.version, TODAY).complete).toBeDefined();
    expect(readDraft(aCase().drafting(['company', 'job']).version, TODAY).complete).toBeUndefined();
    expect(frozenFrom(file, someSections(), MUNICIPALITY).hash).toBe(contentOf(file, OPENED_AT).hash);
  });
});
