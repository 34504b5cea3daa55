/** Something that a piece of work needs is not there now. Transient: the same work can be done later. */
export class UnavailableError extends Error {
  override readonly name: string = 'UnavailableError';
}
