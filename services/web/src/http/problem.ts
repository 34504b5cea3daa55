import { fillText, type ProblemBody } from '@paktwerk/platform';

/** Every "no" of this service: status, stable code and the sentence in both languages. `{name}` is filled from the data. */
const CATALOGUE = {
  unauthenticated: [401, 'Bitte melden Sie sich an.', 'Please sign in.'],
  'session-ended': [401, 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.', 'Your session has ended. Please sign in again.'],
  'sign-in-failed': [
    400,
    'Die Anmeldung konnte nicht abgeschlossen werden. Bitte beginnen Sie neu.',
    'Signing in could not be completed. Please start again.',
  ],
  'identity-provider-unavailable': [
    503,
    'Der Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
    'The identity provider is not answering. Please try again in a moment.',
  ],
  'csrf-token-missing': [
    403,
    'Die Anfrage kam nicht von einer Seite dieser Anwendung und wurde nicht ausgeführt.',
    'The request did not come from a page of this application and was not carried out.',
  ],
  'foreign-origin': [
    403,
    'Die Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    'The request came from another site and was not carried out.',
  ],
  'role-missing': [403, 'Dafür ist eine dieser Rollen nötig: {allowed}.', 'This needs one of these roles: {allowed}.'],
  'route-not-found': [404, 'Diese Adresse gibt es nicht.', 'There is nothing at this address.'],
  'body-too-large': [413, 'Die Anfrage ist zu groß. Erlaubt ist höchstens 1 MB.', 'The request is too large; at most 1 MB is allowed.'],
  'bad-request': [400, 'Die Anfrage ist nicht lesbar: {reason}', 'The request cannot be read: {reason}'],
  'unsupported-media-type': [415, 'Dieses Format wird nicht verstanden.', 'This media type is not understood.'],
  'upstream-unreachable': [
    503,
    'Der Dienst „{service}“ ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    'The service “{service}” cannot be reached right now. Please try again in a moment.',
  ],
  'upstream-broken': [
    502,
    'Der Dienst „{service}“ hat die Verbindung abgebrochen. Ob die Anfrage ausgeführt wurde, ist offen.',
    'The service “{service}” broke the connection. Whether the request was carried out is unknown.',
  ],
  'upstream-timeout': [504, 'Der Dienst „{service}“ hat nicht rechtzeitig geantwortet.', 'The service “{service}” did not answer in time.'],
  'clock-not-simulated': [
    409,
    'Diese Anlage läuft in Echtzeit; die Uhr lässt sich nicht stellen.',
    'This installation runs in real time; its clock cannot be set.',
  ],
  'clock-backwards': [
    422,
    'Die Demozeit läuft nur vorwärts. Sie steht bereits auf {now}.',
    'The simulated clock only moves forward. It already shows {now}.',
  ],
  'clock-beyond-now': [
    422,
    'Die Demozeit darf die wirkliche Zeit ({realNow}) nicht überholen.',
    'The simulated clock must not overtake real time ({realNow}).',
  ],
  'clock-not-quiet': [
    503,
    'Es sind noch nicht alle Ereignisse verarbeitet: {lagging}. Die Uhr wurde nicht gestellt.',
    'Not all events have been processed yet: {lagging}. The clock was not moved.',
  ],
  'internal-error': [
    500,
    'Hier ist etwas schiefgegangen. Der Fehler wurde aufgezeichnet.',
    'Something went wrong here. The error has been recorded.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemCode = keyof typeof CATALOGUE;
type Data = Readonly<Record<string, unknown>>;

/** RFC 9457 in the shape that all services answer, with `login` where signing in helps. */
export type Problem = ProblemBody & { readonly login?: string };

export const problem = (code: ProblemCode, data: Data = {}, extensions: Pick<Problem, 'login'> = {}): Problem => {
  const [status, de, en] = CATALOGUE[code];
  const texts = fillText({ de, en }, data);
  return { type: `urn:paktwerk:problem:${code}`, title: texts.de, status, code, detail: texts.de, texts, data, ...extensions };
};

/** Thrown where a request ends; the filter and the proxy answer with its problem. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, data: Data = {}, extensions: Pick<Problem, 'login'> = {}) {
    super(code);
    this.problem = problem(code, data, extensions);
  }
}

/** Not signed in: says where signing in begins, so that a client need not know. */
export const notSignedIn = (code: 'unauthenticated' | 'session-ended' = 'unauthenticated'): ProblemError =>
  new ProblemError(code, {}, { login: '/auth/login' });

const statusOf = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('getStatus' in error && typeof error.getStatus === 'function') return (error as { getStatus(): number }).getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
};

/** Whatever was thrown, as a problem. Unknown errors tell nothing of the inside. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof ProblemError) return error.problem;
  const status = statusOf(error);
  if (status === 404) return problem('route-not-found');
  if (status === 413) return problem('body-too-large');
  if (status === 415) return problem('unsupported-media-type');
  if (status !== undefined && status >= 400 && status < 500)
    return problem('bad-request', { reason: error instanceof Error ? error.message : '' });
  return problem('internal-error');
};
