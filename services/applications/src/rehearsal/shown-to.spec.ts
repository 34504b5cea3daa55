import { makePosition } from '@paktwerk/event-store';
import { shownTo, standingFor } from './shown-to';

const at = (number: number) => makePosition('applications', 1, number);
const frame = {
  district: '08111',
  districtName: 'Stadtkreis Stuttgart',
  weight: 1,
  floorCents: 10,
  remainder: 0,
  rank: 1,
  extraCent: 0,
  amountCents: 10,
};
const money = { weightSum: 1, leftoverCents: 0, reservedCents: 4, frames: [{ ...frame, reservedCents: 4 }] };
const events = [
  { type: 'rehearsal.begun', position: at(7) },
  { type: 'rehearsal.reserved', position: at(8) },
  { type: 'rehearsal.released', position: at(9) },
] as const;
const loaded = { events, version: 3, position: at(9) };

describe('a reservation told parties the amount of a decision before its release: what they see of a rehearsal', () => {
  it.each(['08111', '08116', '08128131', 'T-X'])('is its frames without what is set aside, to %s', (organisation) => {
    expect(shownTo({ organisation }, money)).toEqual({ weightSum: 1, leftoverCents: 0, frames: [frame] });
    expect(standingFor({ organisation }, loaded)).toEqual({ version: 1, position: at(7) });
  });

  it.each(['state', 'authority', 'audit'])('is everything to %s', (organisation) => {
    expect(shownTo({ organisation }, money)).toEqual(money);
    expect(standingFor({ organisation }, loaded)).toEqual({ version: 3, position: at(9) });
  });

  it.each(['rehearsal.discarded', 'rehearsal.opened'] as const)('moves with its end: %s', (type) => {
    const over = { events: [...events, { type, position: at(12) }], version: 4, position: at(12) };
    expect(standingFor({ organisation: '08111' }, over)).toEqual({ version: 2, position: at(12) });
  });
});
