import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  meaningfulText,
  optionalChoice,
  optionalText,
  rows,
  text,
  tick,
  ticks,
} from '../../../../shared/domain/agreement/inputs.ts';
import { date } from '../../../../shared/domain/agreement/dates.ts';
import { oneOf, part } from '../../../../shared/domain/agreement/typed.ts';
import { typedDate } from '../../../builders/answers.ts';
import { readInput, ruleOf, valueOf } from './reading.ts';

/** What a browser or a forger can send in place of text. */
const NO_TEXT = [undefined, null, 7, true, [], [7], {}, { toString: () => 'x' }];

describe('a text', () => {
  it('is kept as typed, but for outer blanks, line ends and accents in two parts', () => {
    expect(valueOf(text(50), '  Første linje\r\nanden linje \n')).toBe('Første linje\nanden linje');
    expect(valueOf(text(50), 'Ka\u030areligt')).toBe('Kåreligt');
    expect(valueOf(text(50), '<b>& "citat"</b>')).toBe('<b>& "citat"</b>');
  });

  it('may be exactly as long as its limit, and a letter longer it is refused with both numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (most) => {
        expect(valueOf(text(most), 'å'.repeat(most))).toBe('å'.repeat(most));
        expect(readInput(text(most), 'å'.repeat(most + 1))).toEqual([
          { rule: 'too-long', limit: most, typed: most + 1, at: '' },
        ]);
      }),
    );
  });

  it.each([
    ['\u0000', 'control-characters'],
    ['a\u0007b', 'control-characters'],
    ['a\rb', 'control-characters'],
    ['a\u0085b', 'control-characters'],
    ['a\u202eb', 'control-characters'],
    ['سلام', 'unprintable-letter'],
    ['🙂', 'unprintable-letter'],
    ['', 'missing'],
    [' \n\t ', 'missing'],
    ['\u00a0', 'missing'],
  ])('%j breaks the rule %s', (typed, rule) => {
    expect(ruleOf(text(100), typed)).toBe(rule);
  });

  it('that was not sent as text is asked for, or left out where it is voluntary', () => {
    for (const input of NO_TEXT) {
      expect(ruleOf(text(10), input)).toBe('missing');
      expect(readInput(optionalText(10), input)).toEqual({ value: undefined });
    }
  });

  it('that must say something is not filler, and long enough', () => {
    expect(ruleOf(meaningfulText(20, 1000), '-')).toBe('filler');
    expect(ruleOf(meaningfulText(20, 1000), 'x'.repeat(40))).toBe('filler');
    expect(readInput(meaningfulText(20, 1000), 'Lærer kassen')).toEqual([
      { rule: 'too-short', limit: 20, typed: 12, at: '' },
    ]);
    expect(ruleOf(meaningfulText(20, 1000), 'Lærer kassen til foråret.')).toBeUndefined();
  });
});

describe('a choice', () => {
  const offered = ['visit', 'phone'] as const;

  it('is one of those offered', () => {
    expect(valueOf(choice(offered), ' phone ')).toBe('phone');
    expect(ruleOf(choice(offered), 'Phone')).toBe('not-offered');
    expect(ruleOf(choice(offered), 'constructor')).toBe('not-offered');
    expect(ruleOf(choice(offered), '')).toBe('missing');
  });

  it('may be left out where it is voluntary', () => {
    expect(readInput(optionalChoice(offered), '')).toEqual({ value: undefined });
    expect(ruleOf(optionalChoice(offered), 'fax')).toBe('not-offered');
  });
});

describe('a tick', () => {
  it('is set by the box alone', () => {
    expect(valueOf(tick(), 'yes')).toBe(true);
    for (const input of ['', 'no', 'on', 'true', ...NO_TEXT]) expect(valueOf(tick(), input)).toBe(false);
  });
});

describe('several ticks', () => {
  const offered = ['hours', 'tasks', 'none'] as const;
  const some = ticks(offered, { least: 1, alone: 'none' });

  it('come in the order of the list, each once', () => {
    expect(valueOf(some, ['tasks', 'hours', 'tasks'])).toEqual(['hours', 'tasks']);
    expect(valueOf(some, 'tasks')).toEqual(['tasks']);
    expect(valueOf(some, ['', 'tasks', ''])).toEqual(['tasks']);
  });

  it.each([
    [undefined, 'missing'],
    ['', 'missing'],
    [[], 'missing'],
    [['hours', 'none'], 'none-excludes-others'],
    [['hours', 'pay'], 'not-offered'],
    [{ 0: 'hours' }, 'not-offered'],
    [[['hours']], 'not-offered'],
    [[null], 'not-offered'],
  ])('%j breaks the rule %s', (typed, rule) => {
    expect(ruleOf(some, typed)).toBe(rule);
  });

  it('may be none where none is needed', () => {
    expect(valueOf(ticks(offered), undefined)).toEqual([]);
  });
});

describe('rows', () => {
  const tasks = rows(text(10), { least: 1, most: 3 });

  it('in which nothing was typed are left out', () => {
    expect(valueOf(tasks, ['', 'Vaske', '  ', 'Dække'])).toEqual(['Vaske', 'Dække']);
  });

  it('are at least one: the first is asked for', () => {
    for (const input of [undefined, '', [], ['', ' '], {}]) {
      expect(readInput(tasks, input)).toEqual([{ rule: 'missing', at: '0' }]);
    }
  });

  it('have an upper number', () => {
    expect(valueOf(tasks, ['a', 'b', 'c'])).toHaveLength(3);
    expect(readInput(tasks, ['a', 'b', 'c', 'd'])).toEqual([{ rule: 'too-many', limit: 3, at: '' }]);
  });

  it('name the row and the part that has a problem', () => {
    const milestones = rows(part({ title: text(5), date: date() }), { least: 1, most: 3 });
    const given = [
      { title: 'Kort', date: typedDate('2027-04-01') },
      { title: 'For lang', date: typedDate('2027-04-01') },
      { title: '', date: { day: '31', month: '2', year: '2027' } },
    ];

    expect(readInput(milestones, given)).toEqual([
      { rule: 'too-long', limit: 5, typed: 8, at: '1.title' },
      { rule: 'missing', at: '2.title' },
      { rule: 'not-a-date', at: '2.date' },
    ]);
  });
});

describe('answers told apart by their kind', () => {
  const duration = oneOf({ open: {}, until: { reason: text(5) } });

  it('keep the parts of the kind that was chosen and no others', () => {
    expect(valueOf(duration, { kind: 'open', reason: 'Ikke nødvendig her' })).toEqual({ kind: 'open' });
    expect(valueOf(duration, { kind: 'until', reason: 'Kort', other: 'x' })).toEqual({
      kind: 'until',
      reason: 'Kort',
    });
  });

  it.each([
    [undefined, [{ rule: 'missing', at: 'kind' }]],
    ['open', [{ rule: 'missing', at: 'kind' }]],
    [{ kind: '' }, [{ rule: 'missing', at: 'kind' }]],
    [{ kind: 'toString' }, [{ rule: 'missing', at: 'kind' }]],
    [{ kind: '__proto__' }, [{ rule: 'missing', at: 'kind' }]],
    [{ kind: ['open', ''] }, [{ rule: 'missing', at: 'kind' }]],
    [{ kind: 'until' }, [{ rule: 'missing', at: 'reason' }]],
    [{ kind: 'until', reason: 'For lang' }, [{ rule: 'too-long', limit: 5, typed: 8, at: 'reason' }]],
  ])('%j: every problem stands at its own field', (typed, problems) => {
    expect(readInput(duration, typed)).toEqual(problems);
  });

  it('have an answer when nothing was typed, where there is a natural one', () => {
    expect(valueOf(oneOf({ none: {}, named: { name: text(5) } }, 'none'), undefined)).toEqual({
      kind: 'none',
    });
  });

  it('ask for every part that was not sent at all', () => {
    expect(readInput(part({ a: text(5), b: part({ c: text(5) }) }), undefined)).toEqual([
      { rule: 'missing', at: 'a' },
      { rule: 'missing', at: 'b.c' },
    ]);
  });
});
