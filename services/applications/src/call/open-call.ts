import { isDeepStrictEqual } from 'node:util';
import { derivedId, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ProgrammeState } from '../programme/state';
import { ruleSetOf } from '../programme/state';
import { USUAL_TERMS } from './deadline-terms';
import { CallOpened } from './events';
import type { CallEvent, DistributionKey } from './events';
import type { Call, CallState } from './state';
import { refuse } from '../problems';

export interface OpenCall extends Omit<Call, 'programmeId' | 'programmeCode' | 'distributionKey' | 'effectiveOn'> {
  readonly distributionKey: Omit<DistributionKey, 'id'>;
}

/** What a call is held against beside its programme. */
export interface Known {
  readonly today: IsoDate;
  readonly isDistrict: (key: string) => boolean;
}

export const decideOpenCall = (command: OpenCall, state: CallState, programme: ProgrammeState, known: Known): Decision<CallEvent> => {
  if (programme.kind === 'none') return refuse('programme-unknown');
  if (!ruleSetOf(programme, command.ruleSetVersion)) return refuse('rule-set-unknown', { version: command.ruleSetVersion });
  if (command.deadline < command.opensOn)
    return refuse('call-dates-out-of-order', { opensOn: command.opensOn, deadline: command.deadline });
  if (command.potCents === 0) return refuse('pot-empty');

  const { weights } = command.distributionKey;
  const districts = new Set(weights.map((w) => w.district));
  if (districts.size !== weights.length) return refuse('district-twice-in-key', { districts: weights.length - districts.size });
  const unknown = weights.findIndex((w) => !known.isDistrict(w.district));
  if (unknown >= 0)
    return refuse('district-unknown-in-key', {
      field: `/distributionKey/weights/${unknown}/district`,
      district: weights[unknown]!.district,
    });
  if (weights.every((w) => w.weight === 0)) return refuse('weights-all-zero');

  const { programmeId, code } = programme.programme;
  const opened = CallOpened({
    ...command,
    deadlineTerms: command.deadlineTerms ?? USUAL_TERMS,
    programmeId,
    programmeCode: code,
    distributionKey: { ...command.distributionKey, id: derivedId('key', command.callId) },
    effectiveOn: command.opensOn,
  });
  if (state.kind === 'open')
    return isDeepStrictEqual(state.call, opened.data) ? nothing() : refuse('call-already-open', { callId: command.callId });
  // The money of a year ends with it: of what such a call grants, nothing could be reserved (ADR 0037).
  if (command.budgetYear < Number(known.today.slice(0, 4)))
    return refuse('budget-year-closed', { field: '/budgetYear', budgetYear: command.budgetYear });
  return record(opened);
};
