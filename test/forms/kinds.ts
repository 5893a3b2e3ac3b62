/** The limits of the field that a value is typed into. */
export type Limits = { readonly most: number };

const MANY = 10_000;
const letters = (count: number): string =>
  'Vi holder pause, når det er tid. '.repeat(Math.ceil(count / 30)).slice(0, count);
const ending = (text: string): string => `${text.slice(0, -1)}.`;

/**
 * What people type, paste or send to a field one writes in: hostile, clumsy and quite usual. A line break is sent as a
 * browser sends it. Where a text must have twenty letters, these have them, so that the letters themselves are judged.
 */
export const KINDS = {
  nothing: () => '',
  'only blanks': () => '   ',
  'only blanks that nobody sees': () => '\u00a0\u2009\u200b\ufeff\u00ad',
  'a dash': () => '-',
  'a filler word': () => 'ingen',
  'one letter seven times': () => 'xxxxxxx',

  'ten thousand letters': () => ending(letters(MANY)),
  'one letter too many': ({ most }: Limits) => ending(letters(most + 1)),
  'exactly as many letters as there is room for': ({ most }: Limits) => ending(letters(most)),

  'control characters': () => 'Rita \u0007\u001b[31m Rådhusen pr. telefon',
  'a null byte': () => 'Rita\u0000 Rådhusen pr. telefon',
  'half a pair of surrogates': () => 'Rita \ud83d Rådhusen pr. telefon',
  'a letter that turns the line around': () => 'Rita \u202e Rådhusen pr. telefon',
  'marks of direction, as pasted from a telephone': () => '\u200e20 12 34 56\u200f',
  emoji: () => 'Rita Rådhusen er glad 🙂',
  'Arabic letters': () => 'مرحبا بالعالم',
  'accents of their own': () => 'A\u030arets Ma\u030alere pa\u030a en O\u0308',
  'letters of the neighbours': () => 'Łukasz Yağmur Đorđe Ørsted ß',
  'a stack of accents': () => `Z${'\u0335\u0321\u034a'.repeat(6)}algo kommer nu`,
  'blanks and hyphens of a word processor': () => 'Anne\u2011Marie\u00a0Hansen \u2013 bud\u00adbringer',

  markup: () => `"><script>alert('x')</script>`,
  'quotes and entities': () => `»Rita« "R" 'r' &amp; &#39; &lt;`,
  SQL: () => `Rita'); DROP TABLE sager;--`,
  'a formula': () => `=cmd|' /C calc'!A1+SUM(1;2)`,
  'a template': () => '{{7*7}} ${7*7} <%= 7*7 %>',
  'a path': () => '../../../../etc/passwd%00',
  'a name of the language itself': () => '__proto__',
  'another name of it': () => 'constructor',
  'the word for nothing': () => 'undefined',

  'a line break': () => 'Rita Rådhusen\r\nog hendes kollega',
  'a line break and a header': () => 'rita@example.com\r\nBcc: alle@example.com',
  tabs: () => 'Rita\tRådhusen\ti kantinen',

  'a negative number': () => '-1',
  zero: () => '0',
  'a power': () => '1e3',
  'a number with a point': () => '1.5',
  'a number with a comma': () => '1,5',
  'an amount': () => '12.345,67 kr.',
  'a price': () => '145,-',
  'a number that begins with its comma': () => ',5',
  'a number that begins with a nought': () => '07',
  'five decimals': () => '1,23456',
  'hours with their unit': () => '7,5 timer',
  'percent with their unit': () => '5 %',
  'an Arabic digit': () => '٣',
  'a half as one letter': () => '½',
  'a huge number': () => '9'.repeat(30),
  infinity: () => 'Infinity',
  'not a number': () => 'NaN',
  'a hexadecimal number': () => '0x10',

  'half past eight': () => '8.30',
  'half past eight, without a sign between': () => '0830',
  'eight o’clock': () => '8',
  'eight o’clock, in words': () => 'kl. 8',
  midnight: () => '24:00',
  'an hour that no clock has': () => '25:00',
  'a time with one digit after the sign': () => '8:3',

  'a CVR number': () => '99990015',
  'a CVR number with blanks': () => '99 99 00 15',
  'a CVR number with its country': () => 'DK99990015',
  'a CVR number whose check digit is wrong': () => '99990016',
  'eight noughts': () => '00000000',
  'ten digits': () => '1000000012',
  'a personnummer': () => '010180-0002',
  'a personnummer with a date that does not exist': () => '310280-0002',
  'a made-up personnummer': () => '610180-0002',
  'a postcode': () => '4660',
  'a postcode with its country': () => 'DK-4660',
  'a telephone number with its country': () => '+45 70 00 00 11',
  'a telephone number with letters': () => '70 00 AB 11',
  'an emergency number': () => '112',

  'an e-mail address': () => 'proeve@example.com',
  'an e-mail address with blanks around it': () => '  rita@example.com  ',
  'an e-mail address with its owner': () => 'Rita <rita@example.com>',
  'an e-mail address with two at signs': () => 'rita@@example.com',
  'an e-mail address without a domain': () => 'rita@',
  'an e-mail address without an end': () => 'rita@example',
  'an e-mail address with æ, ø or å before the at sign': () => 'åse@example.com',
  'an e-mail address with æ, ø or å in its domain': () => 'rita@køkken.example.com',
} as const satisfies Readonly<Record<string, (limits: Limits) => string>>;

export type Kind = keyof typeof KINDS;

// The keys of the table are its kinds.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];
