import { EventCatalogue } from '@paktwerk/kernel';
import { CaseFileRead } from './access/events';
import type { AccessEvent } from './access/events';
import { caseEvents, caseUpcasters } from './case/events';
import type { CaseEvent } from './case/events';
import { MonthlyFiguresReleased } from './figures/events';
import type { FiguresEvent } from './figures/events';
import { DailyTotalsCounted } from './totals/events';
import type { TotalsEvent } from './totals/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([...caseEvents, CaseFileRead, DailyTotalsCounted, MonthlyFiguresReleased], caseUpcasters);
export type CaseManagementEvent = CaseEvent | AccessEvent | TotalsEvent | FiguresEvent;
