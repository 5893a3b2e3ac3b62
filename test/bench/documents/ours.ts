import { makePdfRenderer } from '../../../shared/adapters/pdf/pdf-renderer.ts';
import type { Engine } from './engine.ts';

const renderer = makePdfRenderer();

/** The service's own renderer: tagged, archival, with the agreement attached; not sealed. */
export const draw: Engine = ({ seal: _unsealed, ...model }) => renderer.render(model);
