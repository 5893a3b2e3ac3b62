/** What an attack tells of a rule that was taken out: it found it, it did not, or the attack itself proved nothing. */
export type Verdict = { readonly word: 'found' | 'MISSED' | 'BROKEN'; readonly told: string };

type Ran = { readonly stdout: string; readonly stderr: string };

export const LET_THROUGH = 'let through';
export const SHUT_OUT = 'shut out';
export const BROKE = 'the attack itself broke';

/**
 * Found is a hole only when the attack tells the very harm that the rule is there against: an attack whose set-up breaks in the
 * copy, that tried nothing, that was stopped or that met another harm first has proved nothing of the rule.
 */
export const judgeHole = ({ stdout, stderr }: Ran, attack: string, harm = LET_THROUGH): Verdict => {
  const told = stdout.split('\n').filter((line) => line.startsWith(`${attack}: `));
  const broken = told.find((line) => line.startsWith(`${attack}: ${BROKE}`));
  if (broken !== undefined) return { word: 'BROKEN', told: broken };
  const found = told.find((line) => line.startsWith(`${attack}: ${harm}: `));
  if (found !== undefined) return { word: 'found', told: found };
  const isDone = /^[1-9]\d* tries in \d+ s, let through: \d+$/m.test(stdout);
  if (!isDone)
    return { word: 'BROKEN', told: stderr.trim().slice(-300) || 'the attack did not come to its end' };
  return { word: 'MISSED', told: told[0] ?? 'nothing got through' };
};
