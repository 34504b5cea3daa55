import { plainToInstance } from 'class-transformer';
import { Validator } from './class-validator';
import { conditionOf } from './setting';
import type { SettingsClass } from './setting';

export type Env = Readonly<Record<string, string | undefined>>;

/** Settings are missing or wrong: a German and an English sentence for each of them, one a line, for whoever starts the process. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What a process was configured with: one object of each class. */
export class Settings {
  constructor(private readonly objects: ReadonlyMap<SettingsClass, object>) {}

  /** The classes that were read. */
  get classes(): readonly SettingsClass[] {
    return [...this.objects.keys()];
  }

  get<T extends object>(settingsClass: SettingsClass<T>): T {
    const found = this.objects.get(settingsClass);
    if (!found) throw new TypeError(`This process does not read ${settingsClass.name}.`);
    return found as T;
  }
}

const validator = new Validator();

const problemsOf = (object: object): readonly string[] =>
  validator
    .validateSync(object, { stopAtFirstError: true, forbidUnknownValues: false, validationError: { target: false, value: false } })
    .flatMap(({ constraints }) => Object.values(constraints ?? {}));

/**
 * Reads all settings of a process at once. An empty variable is as good as none. Classes that do not count (see {@link OnlyWith}) keep their
 * defaults and are not checked.
 * @throws ConfigError that names everything that is wrong
 */
export const readSettings = (classes: readonly SettingsClass[], env: Env = process.env): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const objects = new Map<SettingsClass, object>();
  const problems: string[] = [];
  for (const settingsClass of new Set(classes)) {
    const condition = conditionOf(settingsClass);
    if (condition && given[condition.name]?.toLowerCase() !== condition.value) {
      objects.set(settingsClass, new settingsClass());
      continue;
    }
    const object = plainToInstance(settingsClass, given, { excludeExtraneousValues: true, exposeDefaultValues: true });
    problems.push(...problemsOf(object));
    objects.set(settingsClass, object);
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return new Settings(objects);
};

/** The settings of one concern alone. @throws ConfigError */
export const readSetting = <T extends object>(settingsClass: SettingsClass<T>, env: Env = process.env): T =>
  readSettings([settingsClass], env).get(settingsClass);
