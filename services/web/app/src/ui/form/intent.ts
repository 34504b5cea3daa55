import { useRef } from 'react';

/**
 * The key of what a person means to do. The same body keeps its key until a service has answered, so that a second try after a lost
 * answer is the same command; after an answer, or with another body, it is a new one.
 */
export class Intent {
  private current: { readonly of: string; readonly key: string } | undefined;

  keyFor(body: unknown): string {
    const of = JSON.stringify(body);
    if (this.current?.of !== of) this.current = { of, key: crypto.randomUUID() };
    return this.current.key;
  }
  /** A service has answered, with yes or no. */
  settle(): void {
    this.current = undefined;
  }
}

export const useIntent = (): Intent => {
  const intent = useRef<Intent>(undefined);
  intent.current ??= new Intent();
  return intent.current;
};
