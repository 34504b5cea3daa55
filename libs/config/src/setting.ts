import { Expose } from 'class-transformer';
import { ValidateBy, ValidateIf } from './class-validator';

/** The same in both languages of the product. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

export interface SettingOptions extends Words {
  /** Unit of the number, as it stands in the documentation. */
  readonly unit?: string;
  /** Stands in the documentation where the default is worked out at the start. */
  readonly defaultText?: string;
  /** No message ever repeats its value. */
  readonly secret?: true;
  /** It may be missing, and then is `undefined`. A setting with a default is never missing. */
  readonly optional?: true;
  /** It counts, and is needed, only where this holds. */
  readonly when?: Words & { readonly holds: (settings: never) => boolean };
}

export interface Setting extends SettingOptions {
  /** Name of the environment variable. */
  readonly name: string;
  readonly property: string;
}

/** A class whose properties are settings; one for each concern. */
export type SettingsClass<T extends object = object> = new () => T;

const settings = new Map<object, Setting[]>();

/** The settings of a class, in the order in which they are written. */
export const settingsOf = (prototype: object): readonly Setting[] => settings.get(prototype) ?? [];

export const settingNamed = (settingsObject: object, property: string): Setting => {
  const found = settingsOf(Object.getPrototypeOf(settingsObject) as object).find((s) => s.property === property);
  if (!found) throw new TypeError(`"${property}" is no setting.`);
  return found;
};

/** Both sentences about a setting, one line each. */
export const sentences = ({ de, en }: Words): string => `${de}\n${en}`;

/** Without the signs of Markdown. */
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');

/** A property that is read from an environment variable. Without an initial value, `optional` or `when` it is needed. */
export const Setting =
  (name: string, options: SettingOptions): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key);
    const setting: Setting = { ...options, name, property };
    settings.set(prototype, [...settingsOf(prototype), setting]);
    const counts = (object: object) => options.when?.holds(object as never) ?? true;
    Expose({ name })(prototype, key);
    ValidateIf((object: object, value: unknown) => counts(object) && !(options.optional && value === undefined))(prototype, property);
    ValidateBy({
      name: 'isSet',
      validator: {
        validate: (value) => value !== undefined,
        defaultMessage: () => sentences({ de: `${name} fehlt: ${plain(options.de)}.`, en: `${name} is not set: ${plain(options.en)}.` }),
      },
    })(prototype, property);
  };

const conditions = new Map<object, { readonly name: string; readonly value: string }>();

/** The settings of this class count only where another variable has this value. */
export const OnlyWith =
  (name: string, value: string): ClassDecorator =>
  (target) => {
    conditions.set(target.prototype as object, { name, value });
  };

export const conditionOf = (settingsClass: SettingsClass): { readonly name: string; readonly value: string } | undefined =>
  conditions.get(settingsClass.prototype as object);
