/** What of a PDF decides whether it is taken. */
export interface LookedAtPdf {
  readonly isEncrypted: boolean;
  /** The first name that makes something run or carries something along. */
  readonly active?: string;
}

const ACTIVE: ReadonlySet<string> = new Set(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'XFA']);
/** A comment, the beginning of a text, the beginning of a stream, or a name (ISO 32000-1, 7.2 and 7.3). */
const PLACE = /%[^\r\n]*|\(|>>\s*stream(?:\r\n?|\n)|\/([^\s\0()<>[\]{}/%]*)/g;
const ENCRYPTS = /\s*(?:<<|\d)/y;

/**
 * Looks at the names of a PDF: those that its dictionaries hold, not what stands in texts, comments and streams, where any bytes may be. The dictionaries that
 * say so are never compressed or encrypted themselves in what common programs write; what hides deeper is for the scanner.
 */
export const lookAtPdf = (source: string): LookedAtPdf => {
  let isEncrypted = false;
  let active: string | undefined;
  for (const { name, end } of namesOf(source)) {
    ENCRYPTS.lastIndex = end;
    if (name === 'Encrypt' && ENCRYPTS.test(source)) isEncrypted = true;
    else if (ACTIVE.has(name)) active ??= name;
  }
  return { isEncrypted, ...(active === undefined ? {} : { active }) };
};

function* namesOf(source: string): Generator<{ readonly name: string; readonly end: number }> {
  // What has no end hides nothing: from there on it is read like everything else.
  let hasTextEnd = true;
  let hasStreamEnd = true;
  const place = new RegExp(PLACE);
  for (let found = place.exec(source); found; found = place.exec(source)) {
    const [{ length }, name] = found;
    const end = found.index + length;
    if (name !== undefined) yield { name: plain(name), end };
    else if (source[found.index] === '(' && hasTextEnd) {
      const behind = endOfText(source, end);
      hasTextEnd = behind !== undefined;
      place.lastIndex = behind ?? end;
    } else if (source[found.index] === '>' && hasStreamEnd) {
      const behind = source.indexOf('endstream', end);
      hasStreamEnd = behind !== -1;
      place.lastIndex = hasStreamEnd ? behind : end;
    }
  }
}

/** Behind the bracket that closes a text; brackets within it come in pairs or behind a backslash. */
const endOfText = (source: string, from: number): number | undefined => {
  let open = 1;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  return undefined;
};

/** `/J#53` is another way to write `/JS`. */
const plain = (name: string): string => name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
