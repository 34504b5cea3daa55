import { makePosition, parsePosition } from '@paktwerk/event-store';
import { Problem } from '@paktwerk/platform';
import { refuse } from '../problems';

/** A place in the feed. The epoch is that of the event standing there: a restored feed gives the same number to another event. */
export interface Cursor {
  readonly epoch: number;
  readonly position: number;
}

export const START: Cursor = { epoch: 1, position: 0 };

export const printCursor = ({ epoch, position }: Cursor): string => makePosition('feed', epoch, position);

/** @throws Problem 400 when the text is no cursor of a feed */
export const readCursor = (text: string, field: string): Cursor => {
  const at = parsePosition(text);
  if (at?.store !== 'feed')
    throw new Problem(400, refuse('malformed-cursor', { field }), {}, [
      {
        field,
        de: 'Erwartet wird eine Position dieser Liste, z. B. feed:1:123.',
        en: 'A position of this feed is expected, e.g. feed:1:123.',
      },
    ]);
  return { epoch: at.epoch, position: at.number };
};
