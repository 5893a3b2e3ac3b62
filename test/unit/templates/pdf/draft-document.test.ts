import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { documentIdsIn } from '../../../../shared/domain/document/document-id.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { draftDocument } from '../../../../templates/pdf/draft-document.ts';
import { readStructure } from '../../adapters/pdf/document-structure.ts';
import { furnitureOf } from '../../adapters/pdf/document-text.ts';
import { danishWords } from './filled.ts';
import { longestAnswers } from './longest-agreement.ts';
import { canteenAnswers, signedAgreement } from './signed-agreements.ts';

const MARK = 'UDKAST – ikke underskrevet af begge';
const at = instant('2026-11-21T10:00:00.000Z');

const canteen = signedAgreement(canteenAnswers);
const unsigned = draftDocument({ ...canteen, signatures: [], at });
const halfSigned = draftDocument({ ...canteen, signatures: canteen.signatures.slice(0, 1), at });
const longest = draftDocument({ ...signedAgreement(longestAnswers(danishWords)), signatures: [], at });

const renderer = makePdfRenderer();

describe('a draft of the agreement', () => {
  it.each([
    ['nobody has signed', unsigned],
    ['the employer has signed', halfSigned],
    ['it is as long as it can be', longest],
  ])('is marked at the head and across each page where %s', async (_when, model) => {
    const { pages } = await readStructure(await renderer.render(model));

    for (const page of pages) expect(furnitureOf(page).filter((text) => text === MARK)).toHaveLength(2);
  });

  it('says so first of all to who hears it, and in its title', async () => {
    const bytes = await renderer.render(unsigned);
    const { root } = await readStructure(bytes);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });

    expect(root.kids[0]?.text).toContain(MARK);
    expect(pdf.getTitle()).toBe('Udkast: Aftale om ansættelse i fleksjob');
    expect(Buffer.from(bytes).toString('utf8')).toContain('>Udkast: Aftale om ansættelse i fleksjob<');
  });

  it('has no seal, no signature page and nothing for machines', async () => {
    const bytes = await renderer.render(unsigned);

    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/Sig\b|ByteRange/);
    expect((await PDFDocument.load(bytes, { updateMetadata: false })).getAttachments()).toEqual([]);
    expect(JSON.stringify(unsigned)).not.toMatch(/Underskrifter|fingeraftryk|trådte i kraft/);
  });

  it('goes by a number that no signed document has, and names none in its bytes', async () => {
    const bytes = await renderer.render(halfSigned);

    expect(unsigned.id).not.toBe(canteen.documentId);
    expect(documentIdsIn(Buffer.from(bytes).toString('latin1'), 50)).not.toContain(canteen.documentId);
  });

  it('shows the signature that has been given, and that the other has not', () => {
    const blocks = JSON.stringify(halfSigned.blocks);

    expect(blocks).toContain('21. november 2026 kl. 10.14');
    expect(blocks).toContain('Ikke underskrevet endnu.');
    expect(blocks).not.toContain('22. november 2026 kl. 9.03');
    expect(blocks).not.toContain('trådte i kraft');
  });
});
