import type { Status } from '../../../shared/domain/case/status.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { checkedPage } from '../../../templates/pages/anyone/checked-page.tsx';
import { storedDocument } from '../../builders/checked-documents.ts';
import { fileForm } from '../../fakes/file-form.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { drawn, entry, type Entry } from '../entry.ts';
import { routesIn } from '../routes.ts';
import { galleryWorld, scene } from '../scene.ts';

type File = (own: Uint8Array) => Uint8Array;

/** The page where anyone has a document checked, with every answer it can give. */
export const checkPages = (language: Language): readonly Entry[] => {
  const sent = (name: string, file: File, { status = 'in-force' }: { readonly status?: Status } = {}) =>
    entry(`anyone/${name}`, async () => {
      const world = galleryWorld();
      const { bytes } = await storedDocument(world, status);
      const form = fileForm(file(bytes), file === nothing ? { fileName: '' } : {});
      const request = aRequest('POST /tjek', { cookies: [`sprog=${language}`], ...form });
      const answer = await routesIn(world)['POST /tjek']?.(request);
      return { route: 'POST /tjek', html: answer?.body ?? '' };
    });
  const frame = { ...galleryWorld().frame, language };
  return [
    entry('anyone/check', async () => (await scene('invited', { language })).open('GET /tjek')),
    sent('check-no-file', nothing),
    sent('check-empty-file', () => Buffer.from('')),
    sent('check-too-large', () => Buffer.alloc(1_000_001)),
    sent('check-not-a-pdf', () => Buffer.from('PK')),
    sent('checked-current', (own) => own),
    // No agreement can be amended yet.
    drawn('anyone/checked-superseded', () => checkedPage(frame, 'superseded')),
    sent('checked-ended', (own) => own, { status: 'ended' }),
    sent('checked-altered', (own) => Buffer.concat([own, Buffer.from(' ')])),
    sent('checked-unknown', () => Buffer.from('%PDF-1.7\n%%EOF')),
  ];
};

const nothing: File = () => Buffer.from('');
