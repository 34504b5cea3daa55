/** The part of ICU MessageFormat that the texts use: `{name}`, `{n, number}`, `{n, plural, …}`, `{x, select, …}`, `#`, quotes. */

type Depth = readonly 0[];

/** The first brace of a text and what stands behind it. */
type Brace<S extends string> = S extends `${infer Before}{${infer Behind}`
  ? Before extends `${string}}${infer Rest}`
    ? ['}', `${Rest}{${Behind}`]
    : ['{', Behind]
  : S extends `${string}}${infer Behind}`
    ? ['}', Behind]
    : [];

type InText<S extends string, D extends Depth, Found> =
  Brace<S> extends [infer B, infer Rest extends string]
    ? B extends '{'
      ? InArgument<Rest, D, Found>
      : D extends readonly [0, ...infer Up extends Depth]
        ? InOptions<Rest, Up, Found>
        : Found
    : Found;

type InArgument<S extends string, D extends Depth, Found> = S extends `${infer Head}}${infer Rest}`
  ? Head extends `${infer Name}, ${infer Kind}, ${string}`
    ? S extends `${Name}, ${Kind}, ${infer Options}`
      ? InOptions<Options, D, Found | [Name, Kind extends 'plural' ? number : string]>
      : Found
    : Head extends `${infer Name}, number`
      ? InText<Rest, D, Found | [Name, number]>
      : InText<Rest, D, Found | [Head, string]>
  : Found;

type InOptions<S extends string, D extends Depth, Found> =
  Brace<S> extends [infer B, infer Rest extends string]
    ? B extends '{'
      ? InText<Rest, readonly [0, ...D], Found>
      : InText<Rest, D, Found>
    : Found;

/** Every argument of a message as `[name, type]`, read from its text. */
export type ArgumentsIn<S extends string> = InText<S, readonly [], never>;
type Named<F> = F extends [infer Name extends string, unknown] ? Name : never;
export type ArgumentsOf<S extends string> = {
  readonly [Name in Named<ArgumentsIn<S>>]: Extract<ArgumentsIn<S>, [Name, unknown]>[1];
};
/** A text without arguments is a string, another one a function of its arguments. */
export type Text<S extends string> = [ArgumentsIn<S>] extends [never] ? string : (values: ArgumentsOf<S>) => string;

type Values = Readonly<Record<string, string | number>>;
type Part =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly options: Readonly<Record<string, readonly Part[]>> }
  | { readonly kind: 'count' };

/** A message that does not follow the syntax; a spec reads every text, so that none reaches a person. */
export class MessageSyntaxError extends Error {}

class Reader {
  #at = 0;
  constructor(private readonly source: string) {}

  message(isBranch: boolean, inPlural: boolean): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = (): void => {
      if (text) parts.push(text);
      text = '';
    };
    for (; this.#at < this.source.length; this.#at += 1) {
      const c = this.source.charAt(this.#at);
      if (c === "'") text += this.#quoted();
      else if (c === '}') {
        if (!isBranch) throw this.#error();
        flush();
        return parts;
      } else if (c === '{') {
        flush();
        parts.push(this.#argument());
      } else if (c === '#' && inPlural) {
        flush();
        parts.push({ kind: 'count' });
      } else text += c;
    }
    if (isBranch) throw this.#error();
    flush();
    return parts;
  }

  /** Two apostrophes are one; one before a sign of the syntax makes plain text up to the next; any other is itself. */
  #quoted(): string {
    const rest = this.source.slice(this.#at);
    if (rest.startsWith("''")) {
      this.#at += 1;
      return "'";
    }
    const quoted = /^'([{}#][^']*)'/.exec(rest);
    if (!quoted) return "'";
    this.#at += quoted[0].length - 1;
    return quoted[1] ?? '';
  }

  #take(pattern: RegExp): string {
    const found = pattern.exec(this.source.slice(this.#at));
    if (found?.index !== 0) throw this.#error();
    this.#at += found[0].length;
    return found[1] ?? found[0];
  }

  /** Reads from the opening brace up to the closing one, which the caller's loop steps over. */
  #argument(): Part {
    const name = this.#take(/\{\s*(\w+)\s*/);
    if (this.source[this.#at] === '}') return { kind: 'value', name };
    const kind = this.#take(/,\s*(number|plural|select)\s*/);
    if (kind === 'number') {
      if (this.source[this.#at] !== '}') throw this.#error();
      return { kind, name };
    }
    if (kind !== 'plural' && kind !== 'select') throw this.#error();
    this.#take(/,\s*/);
    const options: Record<string, readonly Part[]> = {};
    while (this.source[this.#at] !== '}') {
      const option = this.#take(/(=?[\w-]+)\s*\{/);
      options[option] = this.message(true, kind === 'plural');
      this.#take(/\}\s*/);
    }
    if (!options['other']) throw this.#error();
    return { kind, name, options };
  }

  #error(): MessageSyntaxError {
    return new MessageSyntaxError(`Not a message at sign ${this.#at}: ${this.source}`);
  }
}

export const parse = (message: string): readonly Part[] => new Reader(message).message(false, false);

/** Turns a message into a function of its arguments; numbers and plural forms follow the language. */
export const compile = (message: string, locale: string): ((values: Values) => string) => {
  const parts = parse(message);
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const print = (list: readonly Part[], values: Values, count: number): string =>
    list
      .map((part) => {
        if (typeof part === 'string') return part;
        if (part.kind === 'count') return numbers.format(count);
        const value = values[part.name] ?? '';
        if (part.kind === 'value' || part.kind === 'number') return typeof value === 'number' ? numbers.format(value) : value;
        const chosen =
          part.kind === 'select' ? part.options[String(value)] : (part.options[`=${value}`] ?? part.options[rules.select(Number(value))]);
        return print(chosen ?? part.options['other'] ?? [], values, part.kind === 'plural' ? Number(value) : count);
      })
      .join('');
  return (values) => print(parts, values, 0);
};
