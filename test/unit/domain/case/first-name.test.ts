import { describe, expect, it } from 'vitest';
import { firstNameOf } from '../../../../shared/domain/case/messages.ts';

describe('the first name that a mail greets by', () => {
  it.each([
    ['Testine Prøvesen', 'Testine'],
    [' Anne-Sofie  Prøve', 'Anne-Sofie'],
    ['Åse Ø. Eksempel', 'Åse'],
    ["D'Arcy Eksempel", "D'Arcy"],
    ['Zoë Eksempel', 'Zoë'],
    ['J. Eksempel', 'J.'],
    ['Мария Eksempel', 'Мария'],
  ])('of %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  it.each([
    'www.example.com/vind Eksempel',
    'https://example.com Eksempel',
    'example.com Eksempel',
    'karl@example.com Eksempel',
    '+4570000000 Eksempel',
    `${'a'.repeat(60)} Eksempel`,
    '<b>Karl</b> Eksempel',
    '',
  ])('is none where somebody has typed something else: %s', (name) => {
    expect(firstNameOf(name)).toBeUndefined();
  });
});
