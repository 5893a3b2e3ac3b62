import { readWith } from '../agreement/form-reading.ts';
import { email } from '../agreement/identities.ts';
import { type Answers, part } from '../agreement/typed.ts';

const linkRequest = part({ email: email() });

/** The address to which somebody asks for a new link. */
export const readLinkRequest = (answers: Answers) => readWith(linkRequest, answers);
