import { useCallback, useRef } from 'react';
import { addressOf, fetchDocument } from '../api/client';
import type { Read } from '../api/paths';
import { useFormat } from '../lib/format';
import type { Option } from '../ui/select';
import { nameOf, type Person } from './types';

const ROUTE = '/api/staffing/v1/people';
const LONGEST = 100;

/** What the service is asked for; signs alone look for nobody. */
export const searchedFor = (typed: string): { readonly search?: string } =>
  /[\p{L}\p{N}]/u.test(typed) ? { search: typed.trim().slice(0, LONGEST) } : {};

/** People for a post, found by typing: names as they sound, in any order, or a day of birth. For a `Combobox`; of equal names the day of birth tells who it is. */
export const useFindPeople = () => {
  const f = useFormat();
  const known = useRef(new Map<string, Person>());
  const know = useCallback((person: Person): void => void known.current.set(person.personId, person), []);
  const labelOf = useCallback(
    (personId: string): string | undefined => {
      const person = known.current.get(personId);
      return person && [nameOf(person), ...(person.birthDate ? [f.date(person.birthDate)] : [])].join(' · ');
    },
    [f],
  );
  const search = useCallback(
    async (typed: string, signal: AbortSignal): Promise<readonly Option[]> => {
      const { body } = await fetchDocument<Read<typeof ROUTE>>(addressOf(ROUTE, { query: { limit: 20, ...searchedFor(typed) } }), signal);
      body.items.forEach(know);
      return body.items
        .filter((p) => p.firstId === undefined && p.erasedOn === undefined)
        .map(({ personId }) => ({ value: personId, label: labelOf(personId) ?? personId }));
    },
    [know, labelOf],
  );
  return { search, labelOf, know, personOf: (personId: string): Person | undefined => known.current.get(personId) };
};
