import type { Read } from '../api/paths';

export type Person = Read<'/api/staffing/v1/people'>['items'][number];

/** Empty once the person's data were erased. */
export const nameOf = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string =>
  [familyName, givenName].filter(Boolean).join(', ');
