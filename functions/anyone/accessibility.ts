import type { World } from '../../shared/runtime/world.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { frameForAnyone } from '../../shared/web/frame.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { accessibilityPage } from '../../templates/pages/anyone/accessibility-page.tsx';
import type { Frame } from '../../templates/pages/layout.tsx';

const STATEMENT = '/tilgaengelighed';

/**
 * The accessibility statement, and the short address that the law's guide gives every public site (`/was`): it leads to
 * what the municipality has published, and to our own page until then.
 */
export const makeAccessibility = ({ municipality, frame }: World & { readonly frame: Frame }) => ({
  show: (request: PageRequest): Answer =>
    html(
      accessibilityPage({
        frame: frameForAnyone(frame, request),
        official: municipality.accessibilityStatement,
      }),
    ),
  lead: (): Answer => seeOther(municipality.accessibilityStatement ?? STATEMENT),
});
