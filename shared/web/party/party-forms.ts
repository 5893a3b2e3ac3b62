import * as z from 'zod/mini';
import type { World } from '../../runtime/world.ts';
import { packForm, unpackForm } from '../packed-form.ts';
import type { SealedForms } from '../staff/sealed-form.ts';
import { sealedAgain } from '../sealed-again.ts';
import { makeSealing } from '../sealing.ts';
import { SEALED } from '../sealed-name.ts';

const USE = 'party form';
const KEPT_SECONDS = 24 * 3600;

const box = z.object({ packed: z.string() });

/** A form is for its own address, and so for one link. */
const useOf = (path: string): string => `${USE} ${path}`;

/**
 * What a party sent after its session had ended: sealed on the page that says so, for that address alone, for a day. Once MitID
 * has said again who it is, it is the form that was filled in; nobody reads it on the page.
 */
export const makePartyForms = ({ keys, clock }: Pick<World, 'keys' | 'clock'>): SealedForms => {
  const sealing = makeSealing({ key: keys.partySessionKey, clock });
  return {
    again: (_code, event) =>
      sealedAgain(event, (form, action) =>
        sealing.seal({ packed: packForm(form) }, useOf(action), KEPT_SECONDS),
      ),
    reopened: async (request) => {
      const path = request.address.split('?')[0] ?? '';
      const read = box.safeParse(await sealing.unseal(request.form.text(SEALED), useOf(path)));
      return read.success ? { ...request, form: unpackForm(read.data.packed) } : request;
    },
  };
};
