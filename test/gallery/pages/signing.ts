import type { Party } from '../../../shared/domain/case/parties.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { orRefuse } from '../../../shared/web/refused.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';

const PARTIES = {
  employer: { base: '/arbejdsgiver/{link}', status: 'drafting', name: 'Karla Køkkentest' },
  citizen: { base: '/medarbejder/{link}', status: 'awaiting-citizen', name: 'Demo Eksempelsen' },
} as const;

/** The pages on which a party signs: name and consent, then the code. */
export const signingPages = (party: Party, language: Language): readonly Entry[] => {
  const { base, status, name } = PARTIES[party];
  const SIGN = `${base}/underskriv` as const;
  const CODE = `${base}/kode` as const;
  const toSign = async () => {
    const signer = await scene(status, { language });
    const { hash } = orRefuse(contentToSign(signer.file, party, signer.world));
    return { ...signer, read: { query: { vist: hash } } };
  };
  const withCode = async (): Promise<Scene> => {
    const { read, ...signer } = await toSign();
    await signer.pass(SIGN, { name, consent: 'yes' }, read);
    return signer;
  };
  return [
    entry(`${party}/sign`, async () => {
      const { open, read } = await toSign();
      return open(`GET ${SIGN}`, read);
    }),
    entry(`${party}/sign-errors`, async () => {
      const { send, read } = await toSign();
      return send(SIGN, { name: 'Demo', ownWords: 'Jeg glæder mig. '.repeat(40) }, read);
    }),
    entry(`${party}/sign-while-a-code-works`, async () => {
      const { open, pass, read } = await toSign();
      await pass(SIGN, { name, consent: 'yes' }, read);
      return open(`GET ${SIGN}`, read);
    }),
    entry(`${party}/code`, async () => (await withCode()).open(`GET ${CODE}`)),
    entry(`${party}/code-wrong`, async () => (await withCode()).send(CODE, { code: '12' })),
    entry(`${party}/code-expired`, async () => {
      const { world, send } = await withCode();
      world.clock.forward({ minutes: 11 });
      return send(CODE, { code: '123456' });
    }),
    entry(`${party}/code-used-up`, async () => {
      const { send } = await withCode();
      for (let tried = 0; tried < 5; tried += 1) await send(CODE, { code: '12' });
      return send(CODE, { code: '12' });
    }),
  ];
};
