import type { Read } from '../api/paths';

export type Extension = Read<'/api/applications/v1/grants/{grantId}/extension'>;
export type ExtensionPost = Extension['posts'][number];
export type ExtensionRequest = Read<'/api/applications/v1/extension-requests'>['items'][number];
export type Preview = Read<'/api/applications/v1/extension-preview'>;
/** A post with the grant that it belongs to. */
export type PreviewedPost = Omit<Preview['grants'][number], 'posts'> & Preview['grants'][number]['posts'][number];
