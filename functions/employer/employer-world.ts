import type { SigningWorld } from '../../shared/cases/signing.ts';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What the employer's pages need of the world. */
export type EmployerWorld = SigningWorld & { readonly frame: Frame };
