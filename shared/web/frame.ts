import type { Frame } from '../../templates/pages/layout.tsx';
import type { Language } from '../domain/language.ts';
import type { Municipality } from '../runtime/municipality.ts';
import { languageIn } from './party/language-choice.ts';
import type { Asking, PageRequest } from './page-request.ts';
import { assets, logoAddress } from './static-files.ts';

/** What every page of the municipality's service has in common, in Danish. */
export const frameOf = ({
  name,
  unit,
  phone,
  email,
  logo,
  privacyNotice,
  staffSession,
}: Municipality): Frame => ({
  municipality: { name, unit, phone, email, privacyNotice: privacyNotice ?? undefined },
  language: 'da',
  idleMinutes: staffSession.idleMinutes,
  assets: { ...assets, logo: logo === null ? undefined : logoAddress(logo) },
});

/** The frame of one page: in `language`, and with the way to choose another, below `base`, when the page can be asked for again. */
export const frameIn = (
  frame: Frame,
  language: Language,
  { request: { routeKey, address }, base }: { readonly request: Asking; readonly base: string },
): Frame => ({
  ...frame,
  language,
  languageChoice: routeKey.startsWith('GET') ? { action: `${base}/sprog`, back: address } : undefined,
});

/** The frame of a page that belongs to no case: in the language this browser has chosen. */
export const frameForAnyone = (frame: Frame, request: PageRequest): Frame =>
  frameIn(frame, languageIn(request) ?? 'da', { request, base: '' });
