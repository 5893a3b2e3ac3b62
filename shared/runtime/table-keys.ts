/** The table's keys and indexes, shared by infra, the adapters and the one-machine runner. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  expiresAt: 'expiresAt',
  indexes: {
    /** What the desk lists of a consultant, each by its line. Only cases and talks that are left carry these attributes. */
    byConsultant: {
      name: 'by-consultant',
      partitionKey: 'consultantKey',
      sortKey: 'listKey',
      carries: ['line'],
    },
    /** The same of everybody, in one partition, for the team leader; and the mails to staff that did not arrive. */
    byDesk: {
      name: 'by-desk',
      partitionKey: 'deskKey',
      sortKey: 'listKey',
      carries: ['line'],
    },
    /** What is to be done and when. Only rows with something left to do carry these attributes. */
    byDue: { name: 'by-due', partitionKey: 'dueKind', sortKey: 'dueAt', carries: [] },
  },
} as const;

/** What an index holds of a row, in the words that every interface to the table uses. */
export type Projection = {
  readonly type: 'KEYS_ONLY' | 'INCLUDE';
  /** Besides the keys of the index and of the table. */
  readonly attributes?: string[];
};

export const projectionOf = ({ carries }: { readonly carries: readonly string[] }): Projection =>
  carries.length === 0 ? { type: 'KEYS_ONLY' } : { type: 'INCLUDE', attributes: [...carries] };
