import { districtOfKey, isKeyOf } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';

/** A municipality that is a district itself (Stadtkreis) has the district's key with three zeros behind it; no other municipality has. */
export const isCityKey = (municipalKey: string): boolean => municipalKey.endsWith('000');

/** The key owns the party, so that none is registered twice; both keys of a Stadtkreis are one party. */
export const partyIdOf = (key: string): string =>
  derivedId('pty', isKeyOf('MUNICIPALITY', key) && isCityKey(key) ? districtOfKey(key) : key);
