import { EventCatalogue } from '@paktwerk/kernel';
import { CaseFileRead } from './access/events';
import { caseEvents } from './case/events';
import { MonthlyFiguresReleased } from './figures/events';
import { DailyTotalsCounted } from './totals/events';

/** The private events of this service's store. */
export const catalogue = new EventCatalogue([...caseEvents, CaseFileRead, DailyTotalsCounted, MonthlyFiguresReleased]);
