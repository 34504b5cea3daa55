import type { Read } from '../api/paths';

export type Forwardings = Read<'/api/applications/v1/applications/{applicationId}/forwardings'>;
export type ForwardingItem = Read<'/api/applications/v1/forwardings'>['items'][number];
