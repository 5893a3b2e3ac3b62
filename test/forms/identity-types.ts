import { ALWAYS, type FieldType, LONG } from './field-types.ts';

export const cvr: FieldType = {
  most: 40,
  rest: 'not-cvr',
  but: {
    ...ALWAYS,
    accepted: ['a CVR number', 'a CVR number with blanks', 'a CVR number with its country'],
  },
};

export const pNumber: FieldType = {
  most: 40,
  rest: 'not-p-number',
  but: { ...ALWAYS, accepted: ['ten digits'] },
};

/** Where made-up numbers are read: in a demonstration. */
export const cpr: FieldType = {
  most: 40,
  rest: 'not-cpr',
  but: {
    ...ALWAYS,
    accepted: ['a personnummer', 'a made-up personnummer'],
    'cpr-date': ['ten digits', 'a personnummer with a date that does not exist'],
  },
};

export const postcode: FieldType = {
  most: 40,
  rest: 'not-a-postcode',
  but: { ...ALWAYS, accepted: ['a postcode', 'half past eight, without a sign between'] },
};

export const phone: FieldType = {
  most: 40,
  rest: 'not-a-phone',
  but: {
    ...ALWAYS,
    accepted: [
      'a telephone number with its country',
      'a CVR number',
      'a CVR number with blanks',
      'a CVR number whose check digit is wrong',
    ],
  },
};

export const email: FieldType = {
  most: 254,
  rest: 'not-an-email',
  but: {
    ...ALWAYS,
    'too-long': LONG,
    accepted: [
      'an e-mail address',
      'an e-mail address with blanks around it',
      'an e-mail address with æ, ø or å in its domain',
    ],
  },
};
