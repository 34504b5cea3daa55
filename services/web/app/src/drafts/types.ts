import type { Read, Written } from '../api/paths';

export type Draft = Read<'/api/applications/v1/drafts/{draftId}'>;
export type DraftItem = Read<'/api/applications/v1/drafts'>['items'][number];
export type DraftLine = Draft['lines'][number];
export type Preview = Written<'/api/applications/v1/drafts/{draftId}/lines/check'>;
export type CellProblem = Preview['problems'][number];
export type ImportMode = Preview['mode'];
