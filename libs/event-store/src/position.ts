import { PositionLostError } from './port';
import type { Epoch } from './port';

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

const EPOCHS_FROM = Date.UTC(2020, 0, 1);

/** The number of an epoch that begins now: the second, so that a copy that is restored twice begins two different ones. */
export const nextEpoch = (epochs: readonly Epoch[], now = Date.now()): number => Math.max(Math.floor((now - EPOCHS_FROM) / 1000), ...epochs.map((e) => e.epoch + 1));

/** Throws a {@link PositionLostError} where a restore took the event at a position away. */
export const checkPosition = (position: Position, epochs: readonly Epoch[]): void => {
  const { epoch, number } = positionParts(position);
  if (epoch === 0) return;
  const lostTo = epochs.find((e) => e.epoch > epoch && e.after < number);
  if (lostTo) throw new PositionLostError(position, Math.min(...epochs.filter((e) => e.epoch > epoch).map((e) => e.after)), lostTo.epoch);
  const newest = epochs.at(-1);
  if (newest && epoch > newest.epoch) throw new PositionLostError(position, 0, undefined);
};
