import type { Read } from '../api/paths';

export type Proof = Read<'/api/applications/v1/proofs-of-use/{proofId}'>;
export type ProofDraft = Read<'/api/applications/v1/proofs-of-use/{proofId}/draft'>;
export type Finding = Proof['alwaysAsked'][number];
export type ProofItem = Read<'/api/applications/v1/proofs-of-use'>['items'][number];
export type Sample = Read<'/api/applications/v1/proof-samples'>;
export type Qualification = NonNullable<Proof['prefilled']>['appointments'][number]['qualification'];
