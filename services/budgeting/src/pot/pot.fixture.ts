import { derivedId } from '@paktwerk/kernel';
import { decideOpenPot } from './open-pot';
import type { OpenPot } from './open-pot';
import type { PotEvent } from './events';
import type { ReserveFunds } from './reserve-funds';

/** Builders for specs: a pot of 100 euros over three districts with the weights 1, 1 and 2. */
export const CALL = derivedId('call', 'spec');
export const TODAY = '2022-08-01';
export const decision = (n: number | string) => derivedId('dec', String(n));
export const application = (n: number | string) => derivedId('app', String(n));
export const grant = (n: number | string) => derivedId('grt', String(n));
export const notice = (n: number | string) => derivedId('ntc', String(n));

export const openPot = (command: Partial<OpenPot> = {}): OpenPot => ({
  callId: CALL,
  programmeId: derivedId('prg', 'SU22'),
  titleDe: 'Förderaufruf',
  titleEn: 'Call',
  potCents: 10_000,
  budgetYear: 2022,
  ruleSetVersion: 1,
  effectiveOn: '2022-06-01',
  causedBy: 'event',
  distributionKey: {
    id: 'key_1',
    label: 'Einwohner',
    mark: 'D',
    source: 'Destatis',
    asOf: '2021-12-31',
    weights: [
      { district: '08111', weight: 2 },
      { district: '08115', weight: 1 },
      { district: '08116', weight: 1 },
    ],
  },
  ...command,
});

export const opened = (command: Partial<OpenPot> = {}): readonly PotEvent[] => {
  const decided = decideOpenPot(openPot(command), { kind: 'none' });
  return decided.kind === 'recorded' ? decided.events : [];
};

export const reserve = (command: Partial<ReserveFunds> = {}): ReserveFunds => ({
  decisionId: decision(1),
  applicationId: application(1),
  district: '08116',
  amountCents: 2_000,
  budgetYear: 2022,
  effectiveOn: TODAY,
  ...command,
});
