import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import type { Option } from '../ui/select';
import { useSession } from './session';

export const tilesQuery = read('/api/reporting/v1/tiles', {}, { isLive: false });

/** What an organisation is called: the state, the granting authority, the district with this key, or another party by its key. */
export const useOrganisationName = (): ((organisation: string) => string) => {
  const t = useTexts(commonTexts).organisation;
  const { data: tiles } = useQuery(tilesQuery);
  return (organisation) => {
    if (organisation === 'state' || organisation === 'authority' || organisation === 'audit') return t[organisation];
    if (!/^\d{5}$/.test(organisation)) return organisation;
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

/** Whether the person acts for one district, and so sees nothing of the others. */
export const useIsDistrict = (): boolean => /^\d{5}$/.test(useSession().me?.organisation ?? '');
