import type { Read, Written } from '../api/paths';

export type Draft = Read<'/api/applications/v1/drafts/{draftId}'>;
export type DraftItem = Read<'/api/applications/v1/drafts'>['items'][number];
export type DraftLine = Draft['lines'][number];
export type Preview = Written<'/api/applications/v1/drafts/{draftId}/lines/check'>;
export type ImportMode = Preview['mode'];
export type PreCheck = Read<'/api/applications/v1/drafts/{draftId}/check'>;
export type DraftChange = Read<'/api/applications/v1/drafts/{draftId}/changes'>['items'][number];
export type LineForm = Read<'/api/applications/v1/calls/{callId}/forms'>['lines'][number];
export type LineField = LineForm['fields'][number];
