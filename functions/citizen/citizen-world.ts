import type { SigningWorld } from '../../shared/cases/signing.ts';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What the citizen's pages need of the world. */
export type CitizenWorld = SigningWorld & { readonly frame: Frame };
