import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { KeptContent, Version } from '../case/case.ts';

/**
 * What both have signed, oldest first: each amendment names by hash what it amends. `kept` is everything the employer has
 * signed; what never came into force is left out, and an earlier agreement that was not kept ends the line.
 */
export const agreedContents = (
  { frozen }: Pick<Version, 'frozen'>,
  kept: readonly KeptContent[],
): readonly AgreementContent[] => {
  if (frozen === undefined) return [];
  const { content } = frozen;
  const before = kept.find(({ hash }) => hash === content.amendment?.amends.contentHash);
  return before === undefined
    ? [content]
    : [
        ...agreedContents(
          { frozen: { ...before, canonical: '' } },
          kept.filter((each) => each !== before),
        ),
        content,
      ];
};
