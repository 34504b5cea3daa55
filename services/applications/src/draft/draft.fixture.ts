import { CALL, DRAFT } from '../application/application.fixture';
import type { Draft } from './drafts';

export const aDraft = (of: Partial<Draft> = {}): Draft => ({
  draftId: DRAFT,
  district: '08111',
  callId: CALL,
  lines: [],
  revision: 1,
  createdAt: '2022-06-20T08:00:00.000Z',
  updatedAt: '2022-06-20T08:00:00.000Z',
  updatedBy: 'per_1',
  ...of,
});
