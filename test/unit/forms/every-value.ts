import { describe, expect, it } from 'vitest';
import {
  anythingIn,
  eachRefusalOnce,
  nothingElseIn,
  oddlySentIn,
  picksIn,
  SHAPE_TURNS,
  TURNS,
} from '../../forms/cells.ts';
import { faultsIn } from '../../forms/judging.ts';
import type { FormToOpen } from '../../forms/open-form.ts';

/** A machine that has other things to do takes its time. */
const PATIENTLY = { timeout: 120_000 } as const;

const turns = (count: number): readonly number[] => Array.from({ length: count }, (_, turn) => turn);

/** Tests of forms: whatever is sent in any of their fields gets an instruction there, or is taken, and all else is kept. */
export const describeForms = (forms: readonly FormToOpen[]): void =>
  describe.each(forms)('$what', PATIENTLY, (form) => {
    it('is known by every field of its page', async () => {
      const { page } = await form.open();
      const names = [...page.written, ...page.picked].map((name) =>
        name.replace(/\.(?:day|month|year)$/, ''),
      );

      expect([...new Set(names)].toSorted()).toEqual(Object.keys(form.fields).toSorted());
    });

    it('is accepted as a careful person fills it in', async () => {
      expect(await faultsIn(form, [[]])).toEqual([]);
    });

    it('answers anything in every field with an instruction there, or takes it', async () => {
      const parts = form.parts ?? [/^/];
      const fillings = parts.flatMap((part) => turns(TURNS).map((turn) => anythingIn(form, part, turn)));

      expect(await faultsIn(form, fillings)).toEqual([]);
    });

    const { openInEnglish } = form;
    if (openInEnglish !== undefined)
      it('gives its instructions in English to who reads it in English, and keeps what was typed', async () => {
        expect(await faultsIn({ ...form, open: openInEnglish }, eachRefusalOnce(form))).toEqual([]);
      });

    it('says of one field that it is wrong, when one is', async () => {
      const fillings = nothingElseIn(form).map((cell) => [cell]);

      expect(await faultsIn(form, fillings)).toEqual([]);
    });

    it('takes no answer that is not offered', async () => {
      const fillings = picksIn(form).map((cell) => [cell]);

      expect(await faultsIn(form, fillings)).toEqual([]);
    });

    it('reads a field that is sent in another shape as what it can be, or as nothing', async () => {
      const fillings = turns(SHAPE_TURNS).map((turn) => oddlySentIn(form, turn));

      expect(await faultsIn(form, fillings)).toEqual([]);
    });
  });
