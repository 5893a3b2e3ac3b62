import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../shared/web/frame.ts';
import { frontPage } from '../../../templates/pages/anyone/front-page.tsx';
import { makeFakeWorld } from '../../fakes/fake-world.ts';

const NOTICE = 'https://www.eksempelby.example.com/privatliv';
const shownWith = (privacyNotice: string | null): string => {
  const { municipality } = makeFakeWorld({ settings: { privacyNotice } });
  return frontPage(frameOf(municipality), municipality);
};

describe('what every page has in common', () => {
  it('leads to where the municipality tells what it does with people’s data', () => {
    expect(shownWith(NOTICE)).toContain(`<a href="${NOTICE}">Sådan behandler vi dine oplysninger</a>`);
  });

  it('leads nowhere where it has told no address', () => {
    expect(shownWith(null)).not.toContain('Sådan behandler vi');
  });
});
