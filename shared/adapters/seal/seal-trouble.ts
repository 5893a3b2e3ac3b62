import type { SealPart } from '../../domain/case/case.ts';

/** A part of the seal that has failed for now. `why` is one word for the log; it tells no detail. */
export class SealTrouble extends Error {
  override readonly name = 'SealTrouble';
  readonly part: SealPart;
  readonly why: string;

  constructor(part: SealPart, why: string) {
    super(`${part}: ${why}`);
    this.part = part;
    this.why = why;
  }
}
