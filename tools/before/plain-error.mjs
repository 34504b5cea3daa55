// An error whose message is a finished sentence for the person at the terminal: it is printed alone, without a stack.
export class PlainError extends Error {
  constructor(message, details) {
    super(message);
    this.name = 'PlainError';
    this.details = details;
  }
}
