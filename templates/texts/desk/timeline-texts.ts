export const timelineTexts = {
  heading: 'Forløb',
  older: (count: number): string => `Tidligere (${count})`,
  latest: (what: string, who: string, when: string): string => `Senest: ${what} (${who}), ${when}`,
  saved: (steps: readonly string[]): string =>
    `${steps.length === 1 ? 'Trin' : 'Flere trin'} gemt: ${steps.join(', ')}`,
  mail: (to: string, kind: string): string => `Mail til ${to.toLowerCase()}: ${kind}`,
  sendAgain: 'Send igen',
  differences: {
    heading: 'Ændret siden sidste underskrift:',
    before: 'Før',
    after: 'Nu',
    added: (text: string): string => `Ny: ${text}`,
    removed: (text: string): string => `Fjernet: ${text}`,
  },
  followUp: {
    held: (reasons: string, on: string): string => `${reasons}, holdt ${on}`,
    minutes: 'Se referatet',
    moved: (from: string, to: string, reason: string): string => `Fra ${from} til ${to}: ${reason}`,
    paidHours: (before: string, after: string): string => `Timer med løn: fra ${before} til ${after}`,
  },
} as const;
