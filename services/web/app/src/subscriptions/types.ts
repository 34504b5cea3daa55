import type { Read } from '../api/paths';

export type Client = Read<'/api/subscriptions/v1/clients'>['items'][number];
export type Webhook = Read<'/api/subscriptions/v1/webhooks'>['items'][number];
export type Notice = Read<'/api/subscriptions/v1/notices'>[number];
export type Delivery = Read<'/api/subscriptions/v1/webhooks/{id}/deliveries'>['items'][number];
export const POLL_MS = 3_000;
