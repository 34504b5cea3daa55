import { defined, fold } from '@paktwerk/kernel';
import { MAIN_TAUBER, SOURCE, registered } from '../party/party.fixture';
import type { PartyEvent } from '../party/events';
import { partyDecider } from '../party/state';
import { partyIdOf } from '../shared/keys';
import { GroupingDissolved, GroupingFormed, GroupingMemberJoined, GroupingMemberLeft } from './events';
import type { FormGrouping } from './form-grouping';
import type { Known } from './may-join';

/** Four municipalities, two of another district. */
export const [A, B, C, D] = ['08128131', '08128064', '08125005', '08125006'] as const;
export const id = partyIdOf;

export const grouping = (key: string, members: readonly string[], more: Partial<FormGrouping> = {}): FormGrouping => ({
  key,
  name: `Verbund ${key.slice(2)}`,
  members: members.map((m) => ({ partyId: id(m), parts: 1 })),
  leadPartyId: id(members[0]!),
  source: SOURCE,
  effectiveOn: '2022-07-01',
  ...more,
});
export const formed = (key: string, members: readonly string[], more: Partial<FormGrouping> = {}) =>
  GroupingFormed({ partyId: id(key), ...grouping(key, members, more) });
export const joined = (key: string, member: string, effectiveOn: string, parts = 1) =>
  GroupingMemberJoined({ partyId: id(key), memberId: id(member), parts, source: SOURCE, effectiveOn });
export const left = (key: string, member: string, effectiveOn: string, newLead?: string) =>
  GroupingMemberLeft({
    partyId: id(key),
    memberId: id(member),
    ...defined({ newLeadPartyId: newLead && id(newLead) }),
    source: SOURCE,
    effectiveOn,
  });
export const dissolved = (key: string, effectiveOn: string) => GroupingDissolved({ partyId: id(key), source: SOURCE, effectiveOn });

/** The parties that there are, as a command finds them. */
export const known = (...more: readonly PartyEvent[]): Known => {
  const all = [registered(MAIN_TAUBER), ...[A, B, C, D].map((key) => registered(key)), registered('T-CARITAS'), ...more];
  const ids = [...new Set(all.map((e) => e.data.partyId))];
  return new Map(
    ids.map((one) => [
      one,
      fold(
        partyDecider,
        all.filter((e) => e.data.partyId === one),
      ),
    ]),
  );
};
