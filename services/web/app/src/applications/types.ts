import type { Read } from '../api/paths';

export type Application = Read<'/api/applications/v1/applications/{applicationId}'>;
export type ApplicationListItem = Read<'/api/applications/v1/applications'>['items'][number];
export type Line = Application['lines'][number];
export type Changes = Read<'/api/applications/v1/applications/{applicationId}/changes'>;
export type HistoryEntry = Read<'/api/applications/v1/applications/{applicationId}/history'>['entries'][number];
