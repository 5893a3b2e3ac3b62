import type { Instant } from '../../shared/domain/calendar/instant.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import { draftIdOf } from '../../shared/domain/document/document-id.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import { documentTitle } from './document-title.ts';
import { aboutDocument, contentBlocks } from './content-blocks.ts';
import type { Block, DocumentModel } from './document-model.ts';
import { oneSignature } from './signature-blocks.ts';
import type { Signed } from './signed-agreement.ts';

/** An agreement that not both have signed, as it stands at a moment; `signatures` are those that have been given. */
export type Draft = Signed & { readonly at: Instant };

const texts = documentTexts.draft;

/**
 * The agreement before both have signed: marked on every page and in its title, without seal, signature page or anything for
 * machines, and under an id that no signed document has.
 */
export const draftDocument = (draft: Draft): DocumentModel => {
  const { content, amended, at } = draft;
  const title = texts.title(documentTitle(content));
  return {
    ...aboutDocument(content, title),
    id: draftIdOf(content),
    createdAt: at,
    draftMark: texts.mark,
    blocks: [
      { kind: 'note', text: texts.meaning },
      ...contentBlocks(content, title, amended),
      ...signaturesSoFar(draft),
      { kind: 'note', text: texts.end },
    ],
  };
};

/** Nothing while nobody has signed; then also who has not. */
const signaturesSoFar = (draft: Draft): readonly Block[] =>
  draft.signatures.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: documentTexts.signatures.heading },
        ...PARTIES.flatMap((party): readonly Block[] => {
          const given = draft.signatures.find((signature) => signature.party === party);
          if (given !== undefined) return oneSignature(given, draft);
          return [
            { kind: 'heading', level: 2, text: agreementWords.parties[party] },
            { kind: 'paragraph', text: texts.notSigned },
          ];
        }),
      ];
