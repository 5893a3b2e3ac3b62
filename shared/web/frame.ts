import type { Frame } from '../../templates/pages/layout.tsx';
import type { Municipality } from '../runtime/municipality.ts';
import { assets } from './static-files.ts';

/** What every page of the municipality's service has in common. */
export const frameOf = ({ name, unit, phone, email }: Municipality): Frame => ({
  municipality: { name, unit, phone, email },
  assets,
});
