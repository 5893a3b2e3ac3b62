/** One file of a folder, by its plain name: ASCII letters, digits, dots and hyphens. */
export type JournalFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** A document with what tells of it, in the form of docs/journal.md. `path` has parts of the same letters, parted by `/`. */
export type JournalFolder = {
  readonly path: string;
  /** The last one says that the others are there. */
  readonly files: readonly JournalFile[];
};

/** Where the municipality's case system picks up what is to be journalled. */
export type JournalReceiver = {
  /**
   * Every file is there, and the last one was put there last. A file that is there already stays as it is, so the same
   * folder twice is the same folder. Throws when the receiver does not take a file.
   */
  readonly receive: (folder: JournalFolder) => Promise<void>;
};
