/** The table's keys and indexes, shared by infra, the adapters and the one-machine runner. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  expiresAt: 'expiresAt',
  indexes: {
    /** Case list of a consultant. Only case items carry these attributes. */
    byConsultant: {
      name: 'by-consultant',
      partitionKey: 'consultantKey',
      sortKey: 'listKey',
      projection: 'ALL',
    },
    /** What is to be done and when. Only rows with something left to do carry these attributes. */
    byDue: { name: 'by-due', partitionKey: 'dueKind', sortKey: 'dueAt', projection: 'KEYS_ONLY' },
  },
} as const;
