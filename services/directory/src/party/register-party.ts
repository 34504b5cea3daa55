import { isDeepStrictEqual } from 'node:util';
import { districtOfKey, isKeyOf } from '@paktwerk/contracts';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { isCityKey, partyIdOf } from '../shared/keys';
import { refuseName } from '../shared/names';
import { PartyRegistered } from './events';
import type { PartyEvent } from './events';
import { formOf, validFrom } from './state';
import type { PartyState, RegisteredParty } from './state';
import { refuse } from '../problems';

export type RegisterParty = Omit<EventOf<typeof PartyRegistered>['data'], 'partyId'>;

/** @param district the party that a municipality's key names as its district; of a Stadtkreis that is the party itself */
export const decideRegister = (cmd: RegisterParty, state: PartyState, district: PartyState): Decision<PartyEvent> => {
  const { kind, key } = cmd;
  if (!isKeyOf(kind, key)) return refuse('key-of-other-kind', { key, kind });
  const unseen = refuseName(cmd.name);
  if (unseen) return unseen;
  if ((kind === 'DISTRICT') !== (cmd.form !== undefined)) return refuse('form-of-district', { key });
  if (kind === 'MUNICIPALITY') {
    const outside = refuseDistrict(cmd, district);
    if (outside) return outside;
  }
  if (state.kind === 'none') return record(PartyRegistered({ partyId: partyIdOf(key), ...cmd }));
  const entered = state.entries.find((e) => e.kind === kind);
  if (entered) return isDeepStrictEqual(entered, cmd) ? nothing() : refuse('party-registered', { key, name: entered.name });
  const { name: registered } = state.entries[0];
  if (registered !== cmd.name) return refuse('names-differ', { name: cmd.name, registered });
  return record(PartyRegistered({ partyId: state.partyId, ...cmd }));
};

const refuseDistrict = ({ key, effectiveOn }: RegisterParty, district: PartyState) => {
  if (district.kind === 'none') return refuse('district-unknown', { key, district: districtOfKey(key) });
  if (isCityKey(key) && formOf(district) !== 'URBAN') return refuse('key-of-rural-district', { key, district: district.entries[0].name });
  return refuseBefore(effectiveOn, validFrom(district)) ?? refuseMerged(district, effectiveOn);
};

export const refuseBefore = (effectiveOn: string, earliest: string) =>
  effectiveOn < earliest ? refuse('dates-out-of-order', { effectiveOn, earliest }) : undefined;

/** A party that is no more on a day. */
export const refuseMerged = ({ merged, names }: Pick<RegisteredParty, 'merged' | 'names'>, day: string) =>
  merged && merged.on <= day ? refuse('party-merged', { name: names.at(-1)!.name, mergedOn: merged.on, into: merged.into }) : undefined;
