/** The field that holds a form which was sent too late, sealed. */
export const SEALED = 'sealedForm';
