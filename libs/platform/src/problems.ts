import {
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatFte,
  formatFteEn,
  formatInstant,
  formatInstantEn,
  isInstant,
  isIsoDate,
  printable,
} from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';

export interface Text {
  readonly de: string;
  readonly en: string;
}
/** German and English text per stable code; `{name}` is filled from the problem's data. */
export type ProblemTexts = Readonly<Record<string, Text>>;

export interface FieldProblem {
  /** Where in the request: `/lines/0/share`. */
  readonly field: string;
  readonly de: string;
  readonly en: string;
}

/** Any answer that is a "no": becomes application/problem+json (RFC 9457). */
export class Problem extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    readonly status: number,
    /** One of the platform's codes, or what a service's own `refuse` made. */
    why: CommonCode | Refusal,
    data: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldProblem[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const { code, data: known } = typeof why === 'string' ? { code: why, data: {} } : why;
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.data = { ...known, ...data };
  }
}

export const notFound = (what: string, id: string): never => {
  throw new Problem(404, 'not-found', { what, id });
};
/** 422 with what a service's own `refuse` made. */
export const refuseWith = (refusal: Refusal): never => {
  throw new Problem(422, refusal);
};

export const COMMON_PROBLEMS = {
  'invalid-request': { de: 'Die Anfrage hat ungültige Angaben: {summary}', en: 'The request has invalid fields: {summary}' },
  'file-name-misleading': {
    de: 'Im Namen der Datei steht Unsichtbares, ein Zeichen für die Schreibrichtung oder ein Schrägstrich. Bitte benennen Sie die Datei um, wie man sie liest, und laden Sie sie noch einmal hoch.',
    en: 'There is something unseen in the name of the file, a mark of the direction of writing, or a slash. Please rename the file as it is read, and upload it again.',
  },
  'file-name-missing': {
    de: 'Die Datei braucht einen Namen (höchstens 200 Zeichen).',
    en: 'The file needs a name (200 characters at most).',
  },
  'malformed-json': { de: 'Der Inhalt ist kein gültiges JSON.', en: 'The body is not valid JSON.' },
  'body-too-large': {
    de: 'Der Inhalt ist zu groß (höchstens 1 MB, eine Excel-Tabelle höchstens 5 MB, eine Anlage höchstens 20 MB).',
    en: 'The body is too large (1 MB at most, a spreadsheet 5 MB, an attachment 20 MB).',
  },
  'unsupported-media-type': { de: 'Bitte senden Sie den Inhalt als {allowed}.', en: 'Please send the body as {allowed}.' },
  unauthenticated: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  'token-expired': {
    de: 'Die Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.',
    en: 'The token has expired. Please sign in again.',
  },
  'token-invalid': { de: 'Die Anmeldung ist ungültig. Bitte melden Sie sich neu an.', en: 'The token is not valid. Please sign in again.' },
  'identity-provider-unavailable': {
    de: 'Die Anmeldung kann gerade nicht geprüft werden. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The sign-in cannot be verified right now. Please try again shortly.',
  },
  'role-missing': { de: 'Dafür ist eine dieser Rollen nötig: {allowed}.', en: 'This needs one of these roles: {allowed}.' },
  'right-missing': {
    de: 'Dafür brauchen Sie im Verzeichnis eines dieser Rechte für Ihre Organisation ({organisation}): {allowed}. Geben kann es, wer sie verwaltet.',
    en: 'This needs one of these rights for your party ({organisation}) in the directory: {allowed}. Who administers it can give them.',
  },
  succeeded: {
    de: '„{name}“ ist seit dem {on} Teil von „{into}“ ({intoKey}). Die Akten führt „{into}“ weiter; Rechte gibt, wer dort verwaltet.',
    en: '"{name}" has been part of "{into}" ({intoKey}) since {on}. "{into}" carries its files on; rights are given by who administers it.',
  },
  'rights-not-known-yet': {
    de: 'Was Sie für Ihre Organisation dürfen, ist hier noch nicht angekommen. Bitte versuchen Sie es gleich noch einmal.',
    en: 'What you may do for your party has not arrived here yet. Please try again in a moment.',
  },
  'organisation-unknown': {
    de: 'Die Stelle „{organisation}“ Ihrer Anmeldung ist hier nicht bekannt.',
    en: 'The organisation "{organisation}" of your sign-in is not known here.',
  },
  'other-organisation': { de: 'Diese Akte gehört einer anderen Organisation.', en: 'This file belongs to another organisation.' },
  'not-found': { de: 'Nicht gefunden: {what} {id}.', en: 'Not found: {what} {id}.' },
  'method-not-allowed': {
    de: 'Das geht an dieser Adresse nicht; möglich ist {allowed}.',
    en: 'This address does not take that; it takes {allowed}.',
  },
  'malformed-text': { de: 'Der Inhalt ist kein gültiges UTF-8.', en: 'The body is not valid UTF-8.' },
  'known-at-in-future': {
    de: 'Was erst künftig bekannt wird, kann noch niemand sagen: {knownAt} liegt nach jetzt ({now}).',
    en: 'What will become known nobody can tell yet: {knownAt} is later than now ({now}).',
  },
  'route-not-found': { de: 'Diese Adresse gibt es nicht.', en: 'There is nothing at this address.' },
  'stale-version': {
    de: 'Der Stand hat sich inzwischen geändert (Ihr Stand {expected}, aktuell {actual}). Bitte sehen Sie nach, was jetzt gilt, und senden Sie dann noch einmal.',
    en: 'The state has changed (yours {expected}, current {actual}). Please reload.',
  },
  'malformed-if-match': {
    de: 'If-Match muss die Version aus dem ETag nennen, z. B. "3".',
    en: 'If-Match must name the version from the ETag, e.g. "3".',
  },
  'idempotency-key-missing': {
    de: 'Der Kopf Idempotency-Key fehlt (1 bis 128 Zeichen, je Vorgang ein neuer Wert).',
    en: 'The header Idempotency-Key is missing (1 to 128 characters, a new value for each operation).',
  },
  'idempotency-key-reused': {
    de: 'Dieser Idempotency-Key wurde schon mit anderem Inhalt verwendet.',
    en: 'This Idempotency-Key was already used with another body.',
  },
  'malformed-position': {
    de: 'Paktwerk-After ist keine Position (z. B. applications:1:42).',
    en: 'Paktwerk-After is no position (e.g. applications:1:42).',
  },
  'position-of-stranger': {
    de: 'Aus „{store}“ kommt hier nichts an; auf {position} kann niemand warten.',
    en: 'Nothing of "{store}" arrives here; nobody can wait for {position}.',
  },
  'read-side-behind': {
    de: 'Die Auswertung ist noch nicht so weit. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The read side has not reached this position yet. Please try again shortly.',
  },
  unavailable: {
    de: 'Ein benötigter Dienst antwortet gerade nicht. Nichts ist verloren; bitte versuchen Sie es gleich noch einmal.',
    en: 'A service this needs does not answer right now. Nothing is lost; please try again shortly.',
  },
  conflict: {
    de: 'Zu viele gleichzeitige Änderungen an diesem Vorgang. Bitte versuchen Sie es noch einmal.',
    en: 'Too many concurrent changes. Please try again.',
  },
  'personal-data-erased': {
    de: 'Die personenbezogenen Daten wurden gelöscht; dazu kann nichts Neues gespeichert werden.',
    en: 'The personal data were erased; nothing new can be stored about this person.',
  },
  'relay-not-stopped': {
    de: '{consumer} stimmt mit dem Speicher überein: Es ist nichts zu entscheiden.',
    en: '{consumer} agrees with the store: there is nothing to decide.',
  },
  'consumer-unknown': { de: 'Einen Leser {consumer} gibt es hier nicht.', en: 'There is no consumer {consumer} here.' },
  'consumer-not-stopped': {
    de: '{consumer} steht nicht still: Es ist nichts zu entscheiden.',
    en: '{consumer} has not stopped there: there is nothing to decide.',
  },
  'consumer-stopped-elsewhere': {
    de: '{consumer} steht nicht an Position {position}. Bitte sehen Sie den Fortschritt noch einmal an.',
    en: '{consumer} does not stand at position {position}. Please look at the progress again.',
  },
  'common-position-unknown': {
    de: 'Das Protokoll weiß nicht, bis wohin {consumer} noch mit ihm übereinstimmt. Bitte nennen Sie die letzte gemeinsame Position.',
    en: 'The log cannot tell up to where {consumer} agrees with it. Please name the last common position.',
  },
  'rebuild-running': { de: 'Dieses Lesemodell wird gerade schon neu aufgebaut.', en: 'This read model is being rebuilt already.' },
  'headers-too-large': { de: 'Die Köpfe der Anfrage sind zu groß.', en: 'The headers of the request are too large.' },
  'request-too-slow': { de: 'Die Anfrage kam nicht rechtzeitig an.', en: 'The request did not arrive in time.' },
  'bad-request': { de: 'Die Anfrage ist fehlerhaft.', en: 'The request is malformed.' },
  'internal-error': {
    de: 'Unerwarteter Fehler. Er wurde protokolliert (Kennung {correlationId}).',
    en: 'Unexpected error. It was logged (id {correlationId}).',
  },
} as const satisfies ProblemTexts;
export type CommonCode = keyof typeof COMMON_PROBLEMS;

const show = (key: string, value: unknown, language: 'de' | 'en'): string => {
  const isGerman = language === 'de';
  if (typeof value === 'number' && /cents$/i.test(key)) return isGerman ? formatEuro(value) : formatEuroEn(value);
  if (typeof value === 'number' && /(share|hundredths)$/i.test(key)) return isGerman ? formatFte(value) : formatFteEn(value);
  // What somebody typed stands there as it was, no day or instant of ours, and with what nobody sees.
  if (typeof value === 'string' && key === 'given') return printable(value);
  if (typeof value === 'string' && isIsoDate(value)) return isGerman ? formatDate(value) : formatDateEn(value);
  if (typeof value === 'string' && isInstant(value)) return isGerman ? formatInstant(value) : formatInstantEn(value);
  if (Array.isArray(value)) return value.map((v) => show(key, v, language)).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

export const fillText = (text: Text, data: Readonly<Record<string, unknown>>): Text => {
  const fill = (template: string, language: 'de' | 'en') =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? show(name, data[name], language) : whole));
  return { de: fill(text.de, 'de'), en: fill(text.en, 'en') };
};

/** What a code says of its data, in the words of a service; the code itself where it has no words. */
export const refusalText = (texts: ProblemTexts, { code, data }: Pick<Refusal, 'code' | 'data'>): Text =>
  fillText(texts[code] ?? { de: code, en: code }, data);

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly texts: Text;
  readonly field?: string;
  readonly errors?: readonly FieldProblem[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly correlationId?: string;
}

/** The body of a problem; `detail` in the caller's language, both languages in `texts`. */
export const problemBody = (texts: ProblemTexts, p: Problem, language: 'de' | 'en', correlationId?: string): ProblemBody => {
  const data = correlationId ? { ...p.data, correlationId } : p.data;
  const filled = refusalText(texts, { code: p.code, data });
  return {
    type: `urn:paktwerk:problem:${p.code}`,
    title: filled[language],
    status: p.status,
    code: p.code,
    detail: filled[language],
    texts: filled,
    ...(p.fields[0]
      ? { field: p.fields[0].field, errors: p.fields }
      : typeof p.data['field'] === 'string'
        ? { field: p.data['field'] }
        : {}),
    data: p.data,
    ...(correlationId ? { correlationId } : {}),
  };
};
