/** A place in one store's log, opaque to callers: `applications:1:48211` = store, epoch, number. Compare only positions of one store. */
export type Position = string & { readonly __position: unique symbol };

export const makePosition = (store: string, epoch: number, number: number): Position => `${store}:${epoch}:${number}` as Position;

export interface PositionParts {
  readonly store: string;
  readonly epoch: number;
  readonly number: number;
}

/** The parts of a printed position, or undefined where the text is none. */
export const parsePosition = (text: string): PositionParts | undefined => {
  const m = /^([a-z][a-z0-9-]*):(\d{1,9}):(\d{1,15})$/.exec(text);
  return m ? { store: m[1]!, epoch: Number(m[2]), number: Number(m[3]) } : undefined;
};

export const positionParts = (position: Position): PositionParts => {
  const parts = parsePosition(position);
  if (!parts) throw new TypeError(`Not a position: ${position}`);
  return parts;
};

/** < 0 when `a` lies before `b`. */
export const comparePositions = (a: Position, b: Position): number => {
  const x = positionParts(a);
  const y = positionParts(b);
  if (x.store !== y.store) throw new TypeError(`Positions of different stores: ${a}, ${b}`);
  return x.number - y.number;
};
