import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOLES } from './hole-list.ts';
import { BROKE, judgeHole, LET_THROUGH, SHUT_OUT } from './judge-hole.ts';

const ATTACK = 'guess links';
const ran = (told: string, tries = '12 tries in 3 s, let through: 0', stderr = '') => ({
  stdout: `${told}\n${tries}\n`,
  stderr,
});

describe('a hole', () => {
  it('is found when its attack gets through, or shuts somebody out where that is the harm', () => {
    expect(judgeHole(ran(`${ATTACK}: ${LET_THROUGH}: /x`), ATTACK).word).toBe('found');
    expect(judgeHole(ran(`${ATTACK}: ${SHUT_OUT}: a code still comes`), ATTACK, SHUT_OUT).word).toBe('found');
  });

  it('is missed when its attack ran and told nothing, or another harm, or another attack told it', () => {
    expect(judgeHole(ran(''), ATTACK)).toEqual({ word: 'MISSED', told: 'nothing got through' });
    expect(judgeHole(ran(`${ATTACK}: ${SHUT_OUT}: the real link opens`), ATTACK).word).toBe('MISSED');
    expect(judgeHole(ran(`${ATTACK} on and on: ${LET_THROUGH}: /x`), ATTACK).word).toBe('MISSED');
  });

  it.each([
    ['its set-up breaks', ran(`${ATTACK}: ${BROKE}: no way to the signing page`)],
    [
      'it breaks after something was told',
      ran(`${ATTACK}: ${LET_THROUGH}: /x\n${ATTACK}: ${BROKE}: out of time`),
    ],
    ['it tried nothing', ran('', '0 tries in 3 s, let through: 0')],
    ['the service does not start', ran('', '', 'Error: no such module')],
    ['it is stopped', { stdout: '', stderr: '' }],
  ])('is neither when the attack proves nothing: %s', (_why, proof) => {
    expect(judgeHole(proof, ATTACK).word).toBe('BROKEN');
    expect(judgeHole(proof, ATTACK, SHUT_OUT).word).toBe('BROKEN');
  });
});

describe('the rules that are taken out', () => {
  it.each(HOLES)('stand in the sources once, as they are written here: $attack, $file', ({ file, rule }) => {
    const source = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

    expect(source.split(rule)).toHaveLength(2);
  });
});
