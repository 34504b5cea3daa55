import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import type { Option } from '../ui/select';
import { useSession } from './session';

export const tilesQuery = read('/api/reporting/v1/tiles', {}, { isLive: false });

const isDistrict = (organisation: string): boolean => /^\d{5}$/.test(organisation);
/** Whether it is a municipality, a grouping or a carrier: their keys are longer than those of districts, or begin with a sign of ours. */
const isOtherParty = (organisation: string): boolean => /^(\d{8}|[TZ](-[A-Z0-9]+)+)$/.test(organisation);
/** A carrier draws on the pot alone; every other party counts against the frame of the district in which it lies. */
export const drawsOnFrame = (organisation: string): boolean => !organisation.startsWith('T-');
/** A carrier lies in no district by its key, and neither does a grouping that one leads. */
export const mayNameSeat = (organisation: string): boolean => /^[TZ]-/.test(organisation);

/** The party for which this person acts, as it is called today; a person acts for one. */
const useOwnParty = () => {
  const key = useSession().me?.organisation ?? '';
  const ofKey = read('/api/directory/v1/parties', { query: { q: key, limit: 50 } }, { isLive: false });
  const { data } = useQuery({ ...ofKey, enabled: isOtherParty(key) });
  return data?.items.find((party) => party.key === key);
};

/** What an organisation is called: the state, the granting authority, the district with this key, one's own party, or another one by its key. */
export const useOrganisationName = (): ((organisation: string) => string) => {
  const t = useTexts(commonTexts).organisation;
  const { data: tiles } = useQuery(tilesQuery);
  const own = useOwnParty();
  return (organisation) => {
    if (organisation === 'state' || organisation === 'authority' || organisation === 'audit') return t[organisation];
    if (!isDistrict(organisation)) return own?.key === organisation ? own.name : organisation;
    return tiles?.find((d) => d.district === organisation)?.fullName ?? t.district({ name: organisation });
  };
};

interface Districts {
  readonly names: ReadonlyMap<string, string>;
  readonly nameOf: (district: string) => string;
  readonly options: readonly Option[];
}

/** Every district by the name that its applications bear: for a column, and in order for a choice. */
export const useDistricts = (): Districts => {
  const f = useFormat();
  const { data: tiles } = useQuery(tilesQuery);
  return useMemo(() => {
    const names = new Map((tiles ?? []).map((d) => [d.district, d.fullName]));
    return {
      names,
      nameOf: (district) => names.get(district) ?? district,
      options: [...names].map(([value, label]) => ({ value, label })).sort((a, b) => f.compare(a.label, b.label)),
    };
  }, [tiles, f]);
};

/** Whether the person acts for one district. */
export const useIsDistrict = (): boolean => isDistrict(useSession().me?.organisation ?? '');

/** Whether the person acts for one party, and so sees nothing of the others. */
export const useActsForParty = (): boolean => {
  const organisation = useSession().me?.organisation ?? '';
  return isDistrict(organisation) || isOtherParty(organisation);
};
