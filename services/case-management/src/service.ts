import {
  ACTING_TOPIC,
  APPLICATIONS_TOPIC,
  CASE_FIGURES_TOPIC,
  CASE_TOTALS_TOPIC,
  COUNSELLORS_TOPIC,
  STAFFING_TOPIC,
} from '@paktwerk/contracts';
import { ErasedPeople1763900000031, ErasureReplay, defineService, erasureProjection } from '@paktwerk/platform';
import { AccessController } from './access/access.controller';
import { CaseController } from './case/case.controller';
import { Cases } from './case/cases';
import { catalogue } from './catalogue';
import { CourseController } from './course/course.controller';
import { Erasure } from './erasure/erasure';
import { ErasureController } from './erasure/erasure.controller';
import { erasureRules } from './erasure/erasure-rules';
import { FiguresController } from './figures/figures.controller';
import { CaseManagementReadModels1700000000401 } from './migrations/1700000000401-case-management-read-models';
import { RestrictedCases1767000000042 } from './migrations/1767000000042-restricted-cases';
import { CaseRetention1767000000048 } from './migrations/1767000000048-case-retention';
import { Decrees1767000000065 } from './migrations/1767000000065-decrees';
import { HandoverController } from './handover/handover.controller';
import { Handovers } from './handover/handovers';
import { AppointmentsOfCounsellors1769300000106 } from './migrations/1769300000106-appointments-of-counsellors';
import { AppointmentsByParty1769300000206 } from './migrations/1769300000206-appointments-by-party';
import { AppointmentsByDistrict1769400000111 } from './migrations/1769400000111-appointments-by-district';
import { AnnulledAppointmentsAsEnded1769400000216 } from './migrations/1769400000216-annulled-appointments-as-ended';
import { PlanController } from './plan/plan.controller';
import { problems } from './problems';
import { ProgrammesController } from './programmes/programmes.controller';
import { appointments } from './read-models/appointments/projection';
import { Appointments } from './read-models/appointments/query';
import { cases } from './read-models/cases/projection';
import { dailyTotals } from './read-models/daily-totals/projection';
import { decrees } from './read-models/decrees/projection';
import { Decrees } from './read-models/decrees/query';
import { programmes } from './read-models/programmes/projection';
import { retention } from './read-models/retention/projection';
import { Programmes } from './read-models/programmes/query';
import { DeleteKeyWhenClientErased } from './reactions/delete-key-when-client-erased';
import { TalkController } from './talk/talk.controller';
import { toPublic } from './to-public';
import { TotalsConfig } from './totals/config';
import { DailyTotalsPublisher } from './totals/publisher';

export const service = defineService({
  name: 'case-management',
  title: 'Beratung und Fallführung',
  catalogue,
  migrations: [
    CaseManagementReadModels1700000000401,
    ErasedPeople1763900000031,
    RestrictedCases1767000000042,
    CaseRetention1767000000048,
    Decrees1767000000065,
    AppointmentsOfCounsellors1769300000106,
    AppointmentsByParty1769300000206,
    AppointmentsByDistrict1769400000111,
    AnnulledAppointmentsAsEnded1769400000216,
  ],
  projections: [cases, retention, dailyTotals, programmes, decrees, appointments, erasureProjection(erasureRules)],
  publishes: { topics: [CASE_TOTALS_TOPIC, CASE_FIGURES_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC, STAFFING_TOPIC, COUNSELLORS_TOPIC, ACTING_TOPIC],
  controllers: [
    CaseController,
    PlanController,
    TalkController,
    CourseController,
    HandoverController,
    ErasureController,
    AccessController,
    FiguresController,
    ProgrammesController,
    DeleteKeyWhenClientErased,
  ],
  providers: [Cases, Programmes, Decrees, Appointments, Handovers, Erasure],
  problems,
  hasPersonalData: true,
  settings: [TotalsConfig],
  extraWorkers: (context) => [
    new DailyTotalsPublisher(context, context.settings.get(TotalsConfig).intervalMs),
    new ErasureReplay(context, erasureRules),
  ],
});
