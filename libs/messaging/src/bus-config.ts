import { OneOf, PostgresUrl, Setting } from '@paktwerk/config';

export class BusConfig {
  @Setting('BUS', { de: 'womit Ereignisse reisen: PostgreSQL oder Kafka', en: 'what events travel on: PostgreSQL (`embedded`) or `kafka`' })
  @OneOf('embedded', 'kafka')
  readonly bus: 'embedded' | 'kafka' = 'embedded';

  @Setting('BUS_DATABASE_URL', {
    de: 'die Datenbank des eingebetteten Busses (oder BUS=kafka)',
    en: 'the database of the embedded bus (or set BUS=kafka)',
    secret: true,
    when: { de: 'mit `BUS=embedded`', en: 'with `BUS=embedded`', holds: (c: BusConfig) => c.bus === 'embedded' },
  })
  @PostgresUrl()
  readonly databaseUrl?: string;
}
