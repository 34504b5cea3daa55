import type { Read } from '../api/paths';

export type Person = Read<'/api/staffing/v1/people'>['items'][number];
export type Verification = NonNullable<Person['verification']>;
export type ProofDocument = NonNullable<Person['documents']>[number];
export type Qualification = Read<'/api/staffing/v1/people/qualifications'>['items'][number];
export type Double = Read<'/api/staffing/v1/people/found-twice'>['items'][number];
export type ProposedErasure = Read<'/api/staffing/v1/people/erasures'>['items'][number];
export type RefusedShares = Read<'/api/staffing/v1/people/refused-shares'>['items'][number];
export type Successor = Read<'/api/staffing/v1/counsellors/successors'>['items'][number];
export type Counsellor = Read<'/api/staffing/v1/counsellors'>['items'][number];

/** Empty once the person's data were erased. */
export const nameOf = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string =>
  [familyName, givenName].filter(Boolean).join(', ');

/** Who of the authority looks at people and what proves their tier. */
export const CLERK_ROLES = ['GRANT_CLERK', 'GRANT_REVIEWER'];
