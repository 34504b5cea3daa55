import type { Read } from '../api/paths';

export type Grant = Read<'/api/applications/v1/grants/{grantId}'>;
export type Notice = Grant['notices'][number];
export type NoticeItem = Read<'/api/applications/v1/grants'>['items'][number];

interface InForce {
  readonly kind?: NoticeItem['kind'] | undefined;
  readonly status: NoticeItem['status'];
  readonly deliveredOn?: string | undefined;
}

/** What grants has effect from its delivery on; before that nothing of it can be changed. */
export const isInEffect = ({ kind, status, deliveredOn }: InForce): boolean =>
  kind === 'GRANT' && status !== 'annulled' && deliveredOn !== undefined;
