import type { Read } from '../api/paths';

export type RehearsalItem = Read<'/api/applications/v1/rehearsals'>['items'][number];
export type Rehearsal = Read<'/api/applications/v1/rehearsals/{callId}'>;
export type Frame = Rehearsal['money']['frames'][number];
