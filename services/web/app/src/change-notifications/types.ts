import type { Read, Written } from '../api/paths';

export type ChangeItem = Read<'/api/applications/v1/changes'>['items'][number];
export type Change = Read<'/api/applications/v1/changes/{changeId}'>;
export type Changeable = Read<'/api/applications/v1/applications/{applicationId}/changeable'>;
export type ChangePreview = Written<'/api/applications/v1/applications/{applicationId}/changes/preview'>;
