/** Whoever asked for a page has to go somewhere else first; the error door leads there. */
export class Elsewhere extends Error {
  readonly location: string;
  constructor(location: string) {
    super('elsewhere');
    this.name = 'Elsewhere';
    this.location = location;
  }
}
