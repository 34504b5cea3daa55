import { readFileSync } from 'node:fs';
import { Transform } from 'class-transformer';
import { ValidateBy } from './class-validator';
import { sentences, settingNamed } from './setting';
import type { Words } from './setting';

/** What a message says of a setting: its name, and its value where that may be repeated. */
interface Shown {
  readonly name: string;
  readonly withValue: string;
  readonly secret: boolean;
  readonly value: unknown;
}

const shown = (object: object, property: string, value: unknown): Shown => {
  const { name, secret = false } = settingNamed(object, property);
  const isPlain = !secret && (typeof value === 'string' || typeof value === 'number');
  return { name, withValue: isPlain ? `${name}="${value}"` : name, secret, value };
};

/** Parses the text of a variable; what it cannot parse it gives back as it is, and `holds` refuses it. */
const read =
  (rule: string, parse: (text: string) => unknown, holds: (value: unknown) => boolean, words: (about: Shown) => Words) =>
  (prototype: object, key: string | symbol): void => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? parse(value) : value))(prototype, key);
    ValidateBy({
      name: rule,
      validator: {
        validate: (value) => value === undefined || holds(value),
        defaultMessage: (args) => (args ? sentences(words(shown(args.object, args.property, args.value))) : rule),
      },
    })(prototype, String(key));
  };

/** @param min characters at least */
export const Text = (min = 1): PropertyDecorator =>
  read(
    'isText',
    (text) => text,
    (value) => typeof value === 'string' && value.length >= min,
    ({ name }) => ({ de: `${name} braucht mindestens ${min} Zeichen.`, en: `${name} needs at least ${min} characters.` }),
  );

export const WholeNumber = (from: number, to: number): PropertyDecorator =>
  read(
    'isWholeNumber',
    (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
    (value) => typeof value === 'number' && value >= from && value <= to,
    ({ withValue: name }) => ({
      de: `${name} ist keine ganze Zahl von ${from} bis ${to}.`,
      en: `${name} is no whole number from ${from} to ${to}.`,
    }),
  );

export const PositiveNumber = (): PropertyDecorator =>
  read(
    'isPositiveNumber',
    (text) => (/^\d/.test(text) ? Number(text) : text),
    (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
    ({ withValue: name }) => ({ de: `${name} ist keine Zahl über null.`, en: `${name} is no number above zero.` }),
  );

/** Upper and lower case do not matter. */
export const OneOf = (...values: readonly string[]): PropertyDecorator =>
  read(
    'isOneOf',
    (text) => values.find((v) => v === text.toLowerCase()) ?? text,
    (value) => values.some((v) => v === value),
    ({ withValue: name }) => ({
      de: `${name} ist unbekannt: möglich ist ${values.join(', ')}.`,
      en: `${name} is not known: use ${values.join(', ')}.`,
    }),
  );

/** `1` or `0`. */
export const Flag = (): PropertyDecorator =>
  read(
    'isFlag',
    (text) => (text === '1' ? true : text === '0' ? false : text),
    (value) => typeof value === 'boolean',
    ({ withValue: name }) => ({ de: `${name} ist unbekannt: möglich ist 1 oder 0.`, en: `${name} is not known: use 1 or 0.` }),
  );

export const isHttpUrl = (text: string): boolean => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);

/** Never repeated: an address may carry a password. */
export const HttpUrl = (): PropertyDecorator =>
  read(
    'isHttpUrl',
    (text) => text,
    (value) => typeof value === 'string' && isHttpUrl(value),
    ({ name }) => ({ de: `${name} ist keine Adresse mit http:// oder https://.`, en: `${name} is no address with http:// or https://.` }),
  );

/** Never repeated: it carries a password. */
export const PostgresUrl = (): PropertyDecorator =>
  read(
    'isPostgresUrl',
    (text) => text,
    (value) => typeof value === 'string' && /^postgres(ql)?:\/\/\S/.test(value),
    ({ name }) => ({
      de: `${name} ist keine Adresse mit postgres:// oder postgresql://.`,
      en: `${name} is no address with postgres:// or postgresql://.`,
    }),
  );

/** Texts separated by commas, without blanks around them and without empty ones. */
export const List = (isFine: (entry: string) => boolean, form: Words): PropertyDecorator => {
  const wrong = (value: unknown) => (Array.isArray(value) ? (value as string[]).find((v) => !isFine(v)) : undefined);
  return read(
    'isList',
    (text) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    (value) => Array.isArray(value) && value.length > 0 && wrong(value) === undefined,
    ({ name, value, secret }) =>
      secret
        ? { de: `${name} enthält etwas anderes als ${form.de}.`, en: `${name} holds something other than ${form.en}.` }
        : {
            de: `${name} nennt „${wrong(value) ?? ''}“, erwartet wird ${form.de}.`,
            en: `${name} names "${wrong(value) ?? ''}", which is not ${form.en}.`,
          },
  );
};

/** Why a file that a setting names cannot be used. */
class Unusable {
  constructor(
    readonly path: string,
    readonly why: Words,
  ) {}
}

const pem = (path: string): string | Unusable => {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes('-----BEGIN ') ? text : new Unusable(path, { de: 'ist keine PEM-Datei', en: 'is no PEM file' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return new Unusable(path, { de: `ist nicht lesbar (${code})`, en: `cannot be read (${code})` });
  }
};

/** Path of a PEM file, read once at the start; the property holds its text. */
export const PemFile = (): PropertyDecorator =>
  read(
    'isPemFile',
    pem,
    (value) => typeof value === 'string',
    ({ name, value }) => {
      const { path, why } = value as Unusable; // `holds` has refused it
      return { de: `${name} nennt ${path}; die Datei ${why.de}.`, en: `${name} names ${path}, which ${why.en}.` };
    },
  );

/** A rule of its own; the settings of the class are there, parsed. The words begin with the name of the setting. */
export const Must =
  <T extends object>(holds: (settings: T) => boolean, words: Words | ((settings: T) => Words)): PropertyDecorator =>
  (prototype, key) => {
    ValidateBy({
      name: `must:${(typeof words === 'function' ? words({} as T) : words).en}`,
      validator: {
        validate: (value, args) => value === undefined || !args || holds(args.object as T),
        defaultMessage: (args) => sentences(typeof words === 'function' ? words((args?.object ?? {}) as T) : words),
      },
    })(prototype, String(key));
  };
