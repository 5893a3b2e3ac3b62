import { describeForms } from './every-value.ts';
import { partyFormsToOpen } from './open-party-forms.ts';
import { staffFormsToOpen } from './open-staff-forms.ts';

describeForms([...partyFormsToOpen, ...staffFormsToOpen]);
