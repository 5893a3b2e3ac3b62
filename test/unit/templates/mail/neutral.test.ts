import { describe, expect, it } from 'vitest';
import { HIGHEST_LIX, inWords, readabilityOf } from '../../../readability/lix.ts';
import { aMessage, aPromptedTalk, EVERY_MAIL, written } from './every-mail.ts';

/** What nobody who reads over a shoulder may learn, in either language. */
const TELLING: readonly (readonly [what: string, words: RegExp])[] = [
  ['what the agreement is about', /fleks[- ]?job|flexi?(?:ble)?[- ]?job|skånejob/i],
  ['health', /helbred|sygdom|sygemeld|\bsyg|diagnos|handicap|disab|\bhealth|\bill(?:ness)?\b|\bsick|impair/i],
  ['ability to work', /arbejdsevne|nedsat|ability to work|reduced|capacity|intensit/i],
  ['considerations', /skåne|hensyn|considerations|adjustment|accommodation/i],
  ['hours', /arbejdstid|timer om ugen|ugentlig|working hours|hours a week|weekly|part[- ]time|deltid/i],
  ['pay', /\bløn|tilskud|kroner|\bkr\.|\bpay\b|\bpaid|wage|salary|subsid|DKK/i],
  ['personal numbers', /cpr|personnummer|\b\d{6}-?\d{4}\b|civil registration/i],
  ['the case', /sagsnummer|case number|EX-2026/i],
];

describe('the words of every mail', () => {
  it.each(EVERY_MAIL)('tell nothing of the agreement: $name', ({ mail: { subject, text, html } }) => {
    const told = TELLING.filter(([, words]) => words.test(`${subject} ${text} ${html}`));

    expect(told.map(([what]) => what)).toEqual([]);
  });

  it.each(EVERY_MAIL)('never call anybody by a label: $name', ({ mail: { text } }) => {
    expect(text).not.toMatch(/fleksjobber|klient|sygemeldt|den ledige|beneficiary/i);
  });

  it('name no case, also when the calendar file beside them does', () => {
    const mail = written(aMessage('follow-up-prompt', { count: 1, talks: [aPromptedTalk()] }));

    expect(
      JSON.stringify([mail.subject, mail.text, mail.html, mail.files.map(({ name }) => name)]),
    ).not.toContain('EX-2026-2');
  });

  const danish = EVERY_MAIL.filter(({ language }) => language === 'da');

  it.each(danish)('are easy to read: $name', ({ mail: { text } }) => {
    const readability = readabilityOf(text.split('\n'));

    expect(readability.lix, inWords(readability)).toBeLessThanOrEqual(HIGHEST_LIX);
  });
});
