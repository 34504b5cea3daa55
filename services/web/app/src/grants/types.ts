import type { Read } from '../api/paths';

export type Grant = Read<'/api/applications/v1/grants/{grantId}'>;
export type Notice = Grant['notices'][number];
export type NoticeItem = Read<'/api/applications/v1/grants'>['items'][number];
