import { refusing } from '@paktwerk/kernel';
import { COMMON_PROBLEMS, Problem } from '@paktwerk/platform';
import type { ProblemTexts, Text } from '@paktwerk/platform';

/** Every "no" of this service's own: status and the sentence in both languages. `{name}` is filled from the data. */
const CATALOGUE = {
  'session-ended': [401, 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.', 'Your session has ended. Please sign in again.'],
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
  'too-many-requests': [
    429,
    'Das waren zu viele Anfragen in kurzer Zeit. Bitte warten Sie {seconds} Sekunden.',
    'Too many requests in a short time. Please wait {seconds} seconds.',
  ],
  'too-many-streams': [
    429,
    'Sie haben schon {most} laufende Verbindungen für Ereignisse. Bitte schließen Sie andere Fenster.',
    'You already have {most} open event streams. Please close other windows.',
  ],
  'upstream-busy': [
    503,
    'Der Dienst „{service}“ ist gerade ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    'The service “{service}” is busy right now. Please try again in a moment.',
  ],
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
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemCode = keyof typeof CATALOGUE;
type Data = Readonly<Record<string, unknown>>;

const texts = Object.fromEntries(Object.entries(CATALOGUE).map(([code, [, de, en]]) => [code, { de, en }])) as Record<ProblemCode, Text>;
export const problems: ProblemTexts = { ...COMMON_PROBLEMS, ...texts };
const refuse = refusing(texts);

export const problem = (code: ProblemCode, data: Data = {}): Problem => {
  const [status] = CATALOGUE[code];
  return new Problem(status, refuse(code, data), {}, [], status === 503 ? { 'retry-after': '2' } : {});
};

export const routeNotFound = (): Problem => new Problem(404, 'route-not-found');
export const identityProviderUnavailable = (): Problem => new Problem(503, 'identity-provider-unavailable', {}, [], { 'retry-after': '2' });
/** Says where signing in begins, so that a client need not know. */
export const notSignedIn = (code: 'unauthenticated' | 'session-ended' = 'unauthenticated'): Problem =>
  new Problem(401, code === 'session-ended' ? refuse(code) : code, { login: '/auth/login' });
