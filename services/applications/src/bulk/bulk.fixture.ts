import { derivedId } from '@paktwerk/kernel';
import { DECISION, TODAY } from '../application/application.fixture';
import { BulkItemsHandled, BulkStarted } from './events';
import type { BulkItem, BulkOutcome } from './events';

export const BULK = derivedId('blk', 'spec');
export const app = (name: string) => derivedId('app', name);
export const ITEMS: readonly BulkItem[] = ['a', 'b', 'c'].map((name) => ({ applicationId: app(name), decisionId: DECISION }));

export const started = (items: readonly BulkItem[] = ITEMS) =>
  BulkStarted({ bulkId: BULK, kind: 'release', items: [...items], effectiveOn: TODAY });
export const handled = (...outcomes: readonly BulkOutcome[]) =>
  BulkItemsHandled({ bulkId: BULK, outcomes: [...outcomes], effectiveOn: TODAY });
