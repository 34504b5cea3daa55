import {
  Flag,
  HttpUrl,
  List,
  Must,
  OneOf,
  OnlyWith,
  PostgresUrl,
  Setting,
  Text,
  WholeNumber,
  readSetting,
  readSettings,
  settingsTable,
} from '.';
import type { SettingsClass } from '.';

class Pump {
  @Setting('PUMP_PORT', { de: 'Anschluss der Pumpe', en: 'port of the pump' })
  @WholeNumber(1, 10)
  readonly port!: number;

  @Setting('PUMP_PAUSE', { de: 'Pause', en: 'pause', unit: 's' })
  @WholeNumber(0, 60)
  readonly pause: number = 5;

  @Setting('PUMP_KIND', { de: 'Art der Pumpe', en: 'kind of pump' })
  @OneOf('water', 'oil')
  readonly kind: string = 'water';

  @Setting('PUMP_SECRET', { de: 'ein Geheimnis', en: 'a secret', secret: true, optional: true })
  @Text(16)
  readonly secret?: string;

  @Setting('PUMP_OIL', { de: 'Ölsorte', en: 'kind of oil', when: { de: 'mit Öl', en: 'with oil', holds: (p: Pump) => p.kind === 'oil' } })
  @Text()
  readonly oil?: string;

  @Setting('PUMP_LOUD', { de: 'laut', en: 'loud' })
  @Flag()
  @Must<Pump>((p) => !(p.loud && p.kind === 'oil'), { de: 'PUMP_LOUD passt nicht zu Öl.', en: 'PUMP_LOUD does not fit oil.' })
  readonly loud: boolean = false;

  @Setting('PUMP_NAMES', { de: 'Namen', en: 'names', optional: true })
  @List((n) => /^[a-z]+$/.test(n), { de: 'ein kleiner Name', en: 'a small name' })
  readonly names?: readonly string[];
}

@OnlyWith('PUMP_KIND', 'oil')
class Tank {
  @Setting('TANK_URL', { de: 'Adresse des Tanks', en: 'address of the tank' })
  @HttpUrl()
  readonly url!: string;
}

class Well {
  @Setting('WELL_DATABASE', { de: 'Datenbank des Brunnens', en: 'database of the well', secret: true })
  @PostgresUrl()
  readonly url!: string;
}

const refusal = (env: Record<string, string>, ...classes: SettingsClass[]): readonly string[] => {
  try {
    readSettings(classes, env);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
};

describe('settings', () => {
  it('are read with their types, defaults where nothing or an empty text is set', () => {
    expect(readSetting(Pump, { PUMP_PORT: '3', PUMP_PAUSE: '', PUMP_LOUD: '1', PUMP_NAMES: 'a, b,', HOME: '/' })).toMatchObject({
      port: 3,
      pause: 5,
      kind: 'water',
      secret: undefined,
      oil: undefined,
      loud: true,
      names: ['a', 'b'],
    });
  });

  it('that are wrong are all named at once, in German and English', () => {
    expect(refusal({ PUMP_PAUSE: '61', PUMP_KIND: 'Oil', PUMP_LOUD: '1', PUMP_NAMES: 'a,B', TANK_URL: 'tank' }, Pump, Tank)).toEqual([
      'PUMP_PORT fehlt: Anschluss der Pumpe.',
      'PUMP_PORT is not set: port of the pump.',
      'PUMP_PAUSE="61" ist keine ganze Zahl von 0 bis 60.',
      'PUMP_PAUSE="61" is no whole number from 0 to 60.',
      'PUMP_OIL fehlt: Ölsorte.',
      'PUMP_OIL is not set: kind of oil.',
      'PUMP_LOUD passt nicht zu Öl.',
      'PUMP_LOUD does not fit oil.',
      'PUMP_NAMES nennt „B“, erwartet wird ein kleiner Name.',
      'PUMP_NAMES names "B", which is not a small name.',
      'TANK_URL ist keine Adresse mit http:// oder https://.',
      'TANK_URL is no address with http:// or https://.',
    ]);
  });

  it.each([
    [{ PUMP_PORT: '1.5' }, 'PUMP_PORT="1.5" is no whole number from 1 to 10.'],
    [{ PUMP_KIND: 'milk' }, 'PUMP_KIND="milk" is not known: use water, oil.'],
    [{ PUMP_LOUD: 'yes' }, 'PUMP_LOUD="yes" is not known: use 1 or 0.'],
  ])('%j is refused', (env, sentence) => expect(refusal({ PUMP_PORT: '1', ...env }, Pump)[1]).toBe(sentence));

  it('that are secret are never repeated', () => {
    expect(refusal({ PUMP_PORT: '1', PUMP_SECRET: 'short' }, Pump)).toEqual([
      'PUMP_SECRET braucht mindestens 16 Zeichen.',
      'PUMP_SECRET needs at least 16 characters.',
    ]);
  });

  it.each(['mysql://app:hush@db/well', 'http://db/well', 'db:5432/well', 'host=db password=hush', 'postgres://'])(
    'that name a database are no %s, and its password is not repeated',
    (url) =>
      expect(refusal({ WELL_DATABASE: url }, Well)).toEqual([
        'WELL_DATABASE ist keine Adresse mit postgres:// oder postgresql://.',
        'WELL_DATABASE is no address with postgres:// or postgresql://.',
      ]),
  );

  it.each(['postgres://app:hush@db/well', 'postgresql:///well?host=/run/postgresql'])('that name a database are %s', (url) =>
    expect(readSetting(Well, { WELL_DATABASE: url }).url).toBe(url),
  );

  it('of a class that does not count are not needed', () => {
    expect(refusal({ PUMP_PORT: '1' }, Pump, Tank)).toEqual([]);
    expect(readSettings([Tank], {}).get(Tank).url).toBeUndefined();
  });

  it('that a process does not read are a mistake of the program', () => {
    expect(() => readSettings([Pump], { PUMP_PORT: '1' }).get(Tank)).toThrow('This process does not read Tank.');
  });

  it('document themselves', () => {
    expect(settingsTable([Pump, Tank]).split('\n').slice(2)).toEqual([
      '| `PUMP_PORT` | yes | port of the pump |  |',
      '| `PUMP_PAUSE` |  | pause (s) | `5` s |',
      '| `PUMP_KIND` |  | kind of pump | `water` |',
      '| `PUMP_SECRET` |  | a secret; secret |  |',
      '| `PUMP_OIL` | with oil | kind of oil |  |',
      '| `PUMP_LOUD` |  | loud | `0` |',
      '| `PUMP_NAMES` |  | names |  |',
      '| `TANK_URL` | with `PUMP_KIND=oil` | address of the tank |  |',
    ]);
  });
});
