import { EventCatalogue } from '@paktwerk/kernel';
import { ReferenceDataConfig, defineService } from '@paktwerk/platform';
import { FiguresController } from './figures/figures.controller';
import { CoarseCounselling } from './figures/coarse-counselling';
import { DisclosureConfig } from './figures/config';
import { Disclosure } from './figures/disclosure';
import { FiguresReader } from './figures/figures-reader';
import { liveDateWorker } from './read-models/figures/live-date';
import { figuresProjection } from './read-models/figures/projection';
import { Watermarks } from './figures/watermarks';
import { MoneyOfAYear1767000000047 } from './migrations/1767000000047-money-of-a-year';
import { RequestsOfAYear1767000000048 } from './migrations/1767000000048-requests-of-a-year';
import { SuspendedAndLapsed1769200000104 } from './migrations/1769200000104-suspended-and-lapsed';
import { KeptShares1769400000118 } from './migrations/1769400000118-kept-shares';
import { ToldWithTheDelivery1769200000096 } from './migrations/1769200000096-told-with-the-delivery';
import { ReportingReadModels1700000001001 } from './migrations/figures';
import { problems } from './problems';
import { ProgrammesController } from './programmes/programmes.controller';
import { programmesProjection } from './read-models/programmes/projection';
import { Tiles } from './programmes/tiles';
import { TOPICS } from './figures/sources';
import { Changes } from './stream/changes';
import { StreamController } from './stream/stream.controller';

/** The read side for dashboards: consumes the public facts of all services, decides nothing and records nothing of its own. */
export const service = defineService({
  name: 'reporting',
  title: 'Reporting',
  catalogue: new EventCatalogue([]),
  migrations: [
    ReportingReadModels1700000001001,
    MoneyOfAYear1767000000047,
    RequestsOfAYear1767000000048,
    ToldWithTheDelivery1769200000096,
    SuspendedAndLapsed1769200000104,
    KeptShares1769400000118,
  ],
  projections: [figuresProjection, programmesProjection],
  consumes: TOPICS,
  controllers: [FiguresController, ProgrammesController, StreamController],
  providers: [
    FiguresReader,
    CoarseCounselling,
    Disclosure,
    Watermarks,
    Changes,
    { provide: Tiles, useFactory: ({ folder }: ReferenceDataConfig) => Tiles.load(folder), inject: [ReferenceDataConfig] },
  ],
  problems,
  settings: [DisclosureConfig],
  extraWorkers: ({ db, clock, log }) => [liveDateWorker({ db, clock, log })],
});
