import { APPLICATIONS_TOPIC, CASE_FIGURES_TOPIC, CASE_TOTALS_TOPIC } from '@paktwerk/contracts';
import { ConfigError, ErasedPeople1763900000031, ErasureReplay, defineService, erasureProjection } from '@paktwerk/platform';
import { AccessController } from './access/access.controller';
import { CaseController } from './case/case.controller';
import { Erasure } from './case/erasure';
import { erasureRules } from './case/erasure-rules';
import { catalogue } from './catalogue';
import { FiguresController } from './figures/figures.controller';
import { CaseManagementReadModels1700000000401 } from './migrations/1700000000401-case-management-read-models';
import { problems } from './problems';
import { cases } from './read-models/cases/projection';
import { dailyTotals } from './read-models/daily-totals/projection';
import { programmes } from './read-models/programmes/projection';
import { Programmes, ProgrammesController } from './read-models/programmes/programmes';
import { DeleteKeyWhenClientErased } from './reactions/delete-key-when-client-erased';
import { toPublic } from './to-public';
import { DailyTotalsPublisher } from './totals/publisher';

const intervalMs = (): number => {
  const ms = Number(process.env['TOTALS_INTERVAL_MS'] ?? 1000);
  if (!Number.isInteger(ms) || ms < 10 || ms > 3_600_000)
    throw new ConfigError('TOTALS_INTERVAL_MS must be milliseconds between 10 and 3600000.');
  return ms;
};

export const service = defineService({
  name: 'case-management',
  title: 'Beratung und Fallführung',
  catalogue,
  migrations: [CaseManagementReadModels1700000000401, ErasedPeople1763900000031],
  projections: [cases, dailyTotals, programmes, erasureProjection(erasureRules)],
  publishes: { topics: [CASE_TOTALS_TOPIC, CASE_FIGURES_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC],
  controllers: [CaseController, AccessController, FiguresController, ProgrammesController, DeleteKeyWhenClientErased],
  providers: [Programmes, Erasure],
  problems,
  hasPersonalData: true,
  extraWorkers: (context) => [new DailyTotalsPublisher(context, intervalMs()), new ErasureReplay(context, erasureRules)],
});
