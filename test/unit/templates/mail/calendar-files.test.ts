import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import type { PromptedTalk } from '../../../../shared/domain/case/messages.ts';
import { day } from '../../../builders/answers.ts';
import { aMessage, aPromptedTalk, written } from './every-mail.ts';

const filesOf = (talks: readonly PromptedTalk[], owedAt = instant('2027-03-01T07:00:00.000Z')) =>
  written(aMessage('follow-up-prompt', { count: talks.length, talks, owedAt })).files;

const contentOf = (talk: Partial<PromptedTalk> = {}): string =>
  filesOf([aPromptedTalk(talk)])[0]?.content ?? '';

/** The file as another program reads it. */
const calendarIn = (content: string): ICAL.Component => ICAL.Component.fromString(content);

const eventIn = (content: string): ICAL.Component => {
  const events = calendarIn(content).getAllSubcomponents('vevent');
  const [event] = events;
  if (event === undefined || events.length > 1) throw new Error(`${events.length} events`);
  return event;
};

const valueOf = (content: string, property: string): string =>
  String(eventIn(content).getFirstPropertyValue(property));

describe('the calendar file of a talk', () => {
  it('says to a stand-in that she stands in, and not for whom', () => {
    const message = aMessage('follow-up-prompt', { talks: [aPromptedTalk({ caseNumber: 'EX-2026-2' })] });
    const { files } = written({ ...message, to: { ...message.to, standsIn: true } });

    expect(valueOf(files[0]?.content ?? '', 'summary')).toBe('Vikar: Opfølgning – sag EX-2026-2');
  });

  it('is one entry to publish, for the whole of the talk’s day', () => {
    const content = contentOf({ on: day('2027-03-01') });
    const event = new ICAL.Event(eventIn(content));

    expect(calendarIn(content).getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendarIn(content).getFirstPropertyValue('version')).toBe('2.0');
    expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2027-03-01']);
    expect([event.endDate.isDate, event.endDate.toString()]).toEqual([true, '2027-03-02']);
  });

  it.each(['2027-03-27', '2027-03-28', '2027-10-31', '2027-12-31', '2028-02-29'])(
    'stands on the same day when the clock changes, the year ends or the year leaps: %s',
    (on) => {
      const event = new ICAL.Event(eventIn(contentOf({ on: day(on) })));

      expect(event.startDate.toString()).toBe(on);
      expect(event.duration.toString()).toBe('P1D');
    },
  );

  it('tells the case number and nothing else', () => {
    const content = contentOf({ caseNumber: 'EX-2026-2' });
    const event = eventIn(content);

    expect(event.getFirstPropertyValue('summary')).toBe('Opfølgning – sag EX-2026-2');
    for (const property of ['description', 'location', 'attendee', 'organizer', 'url', 'comment', 'valarm'])
      expect(event.hasProperty(property)).toBe(false);
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  it('tells nothing but what it is when the case has no number', () => {
    const { caseNumber: _none, ...talk } = aPromptedTalk();

    expect(valueOf(filesOf([talk])[0]?.content ?? '', 'summary')).toBe('Opfølgning');
  });

  it('leaves the day free, and hides what it is from those who share the calendar', () => {
    const content = contentOf();

    expect(valueOf(content, 'transp')).toBe('TRANSPARENT');
    expect(valueOf(content, 'class')).toBe('PRIVATE');
    expect(valueOf(content, 'x-microsoft-cdo-busystatus')).toBe('FREE');
  });

  it('is known by the talk: the same talk has the same name, another one another', () => {
    const uid = (talk: Partial<PromptedTalk>) => valueOf(contentOf(talk), 'uid');

    expect(uid({ on: day('2027-05-03'), moves: 1 })).toBe(uid({ on: day('2027-03-01'), moves: 0 }));
    expect(uid({ followUpId: 'v1-m2' })).not.toBe(uid({ followUpId: 'v1-m1' }));
    expect(valueOf(contentOf({ moves: 2 }), 'sequence')).toBe('2');
  });

  it('says when the talk was prompted, so that a mail written twice holds the same file', () => {
    expect(valueOf(contentOf(), 'dtstamp')).toBe('2027-03-01T07:00:00Z');
    expect(contentOf()).toBe(contentOf());
  });

  it('ends every line as the format asks, and folds long ones', () => {
    const content = contentOf({ caseNumber: 'Æ'.repeat(40) });

    expect(content).toMatch(/END:VCALENDAR\r\n$/);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const widths = content.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(75);
    expect(valueOf(content, 'summary')).toBe(`Opfølgning – sag ${'Æ'.repeat(40)}`);
  });

  it.each(['A;B,C\\D', 'A\nATTENDEE:mailto:tyv@example.com', 'A\r\nEND:VEVENT', 'BEGIN:VALARM'])(
    'takes a case number as text, whatever it holds: %j',
    (caseNumber) => {
      const content = contentOf({ caseNumber });

      expect(valueOf(content, 'summary')).toBe(`Opfølgning – sag ${caseNumber.replace('\r\n', '\n')}`);
      expect(eventIn(content).hasProperty('attendee')).toBe(false);
      expect(eventIn(content).getAllSubcomponents()).toEqual([]);
    },
  );
});

describe('the calendar files of a mail', () => {
  it('are one per talk, each under its own name and marked as a calendar', () => {
    const files = filesOf([aPromptedTalk({ followUpId: 'v1-m1' }), aPromptedTalk({ followUpId: 'v1-m3' })]);

    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['opfoelgning-1.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
      ['opfoelgning-2.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
    ]);
    expect(new Set(files.map(({ content }) => valueOf(content, 'uid'))).size).toBe(2);
  });

  it('are none in a mail about no talk', () => {
    expect(written(aMessage('agreement-signed')).files).toEqual([]);
  });
});
