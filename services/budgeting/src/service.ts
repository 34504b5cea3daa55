import { APPLICATIONS_TOPIC, BUDGETING_TOPIC, STAFFING_TOPIC } from '@paktwerk/contracts';
import { defineService } from '@paktwerk/platform';
import { catalogue } from './catalogue';
import { BudgetingTables1700000000201 } from './migrations/1700000000201-budgeting-tables';
import { PayableMoney1769100000084 } from './migrations/1769100000084-payable-money';
import { PotController } from './pot/pot.controller';
import { problems } from './problems';
import { KeepMoneyInStepWithDecisions } from './reactions/keep-money-in-step-with-decisions';
import { KeepMoneyInStepWithPosts } from './reactions/keep-money-in-step-with-posts';
import { KeepPaymentsInStepWithNotices } from './reactions/keep-payments-in-step-with-notices';
import { OpenPotWhenCallOpened } from './reactions/open-pot-when-call-opened';
import { pots } from './read-models/pots/projection';
import { Pots } from './read-models/pots/query';
import { reservations } from './read-models/reservations/projection';
import { Reservations } from './read-models/reservations/query';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'budgeting',
  title: 'Pots, planning frames, reservations and commitments',
  catalogue,
  migrations: [BudgetingTables1700000000201, PayableMoney1769100000084],
  projections: [pots, reservations],
  publishes: { topics: [BUDGETING_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC, STAFFING_TOPIC],
  controllers: [
    PotController,
    OpenPotWhenCallOpened,
    KeepMoneyInStepWithDecisions,
    KeepMoneyInStepWithPosts,
    KeepPaymentsInStepWithNotices,
  ],
  providers: [Pots, Reservations],
  problems,
});
