/** The same on Express and Emmett, in the shape of Emmett's own sample: one stream per thing, one command handler. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { CommandHandler } from '@event-driven-io/emmett';
import type { Event } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import type { VerifiedPerson } from '@paktwerk/auth';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import { PeerLetters, personOf, settingsOfPeer } from './peer';

const settings = settingsOfPeer();
const verify = personOf(settings);
const letters = new PeerLetters(settings);
const store = getPostgreSQLEventStore(settings.databaseUrl);

class HttpError extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}
const demand = (condition: boolean, status: number): void => {
  if (!condition) throw new HttpError(status);
};
const today = (): string => new Date().toISOString().slice(0, 10);

interface CaseState {
  district?: string;
  counsellor?: string;
  openedOn?: string;
  talks: number;
}
type TalkData = {
  talkId: string;
  heldOn: string;
  mode: string;
  topics: string[];
  minutes: number;
  isCounted: boolean;
  note?: string;
  by: string;
};
type CaseEvent = Event<'CaseOpened', { district: string; counsellor: string; openedOn: string }> | Event<'TalkHeld', TalkData>;
const handleCase = CommandHandler<CaseState, CaseEvent>({
  initialState: () => ({ talks: 0 }),
  evolve: (state, { type, data }) => (type === 'CaseOpened' ? { ...state, ...data } : { ...state, talks: state.talks + 1 }),
});

interface ApplicationState {
  status: 'none' | 'prepared' | 'rejected';
  preparedBy?: string;
}
type ApplicationEvent =
  | Event<'ApplicationPrepared', { lines: object[]; preparedBy: string }>
  | Event<'DecisionReleased', { by: string }>
  | Event<'ApplicationRejected', { reason: string }>;
const handleApplication = CommandHandler<ApplicationState, ApplicationEvent>({
  initialState: () => ({ status: 'none' }),
  evolve: (state, { type, data }) =>
    type === 'ApplicationPrepared'
      ? { status: 'prepared', preparedBy: data.preparedBy }
      : type === 'ApplicationRejected'
        ? { ...state, status: 'rejected' }
        : state,
});

type DraftEvent = Event<'DraftCreated', { callId: string; lines: object[]; district: string; by: string }>;
const handleDraft = CommandHandler<{ exists: boolean }, DraftEvent>({
  initialState: () => ({ exists: false }),
  evolve: () => ({ exists: true }),
});

type Body = Readonly<Record<string, unknown>>;
type Work = (person: VerifiedPerson, body: Body, id: string) => Promise<object>;
const app = express();
app.use(express.json());
const post = (path: string, role: string | undefined, work: Work): void => {
  app.post(path, (request: Request, response: Response, next: NextFunction) => {
    verify(request.headers.authorization)
      .then((person) => {
        demand(role === undefined || (person.roles as readonly string[]).includes(role), 403);
        return work(person, request.body as Body, String(request.params['id'] ?? ''));
      })
      .then((answer) => response.status(201).json(answer))
      .catch(next);
  });
};

post('/cases', 'CASE_MANAGER', async (person, body) => {
  const { openedOn } = body as { openedOn: string };
  const id = randomUUID();
  await handleCase(store, `case-${id}`, () => ({
    type: 'CaseOpened',
    data: { district: person.organisation, counsellor: person.personId, openedOn },
  }));
  return { id };
});
post('/cases/:id/talks', 'CASE_MANAGER', async (person, body, id) => {
  const { heldOn, mode, topics, minutes, note } = body as unknown as TalkData;
  demand(
    typeof heldOn === 'string' && Number.isInteger(minutes) && minutes > 0 && minutes <= 600 && Array.isArray(topics) && topics.length > 0,
    400,
  );
  const talkId = randomUUID();
  const { nextExpectedStreamVersion } = await handleCase(store, `case-${id}`, (state) => {
    demand(state.openedOn !== undefined, 404);
    demand(state.district === person.organisation && state.counsellor === person.personId, 403);
    demand(heldOn <= today() && heldOn >= (state.openedOn ?? ''), 422);
    const data = {
      talkId,
      heldOn,
      mode,
      topics,
      minutes,
      isCounted: minutes >= 15,
      ...(note === undefined ? {} : { note }),
      by: person.personId,
    };
    return { type: 'TalkHeld', data };
  });
  return { talkId, heldOn, mode, topics, minutes, version: String(nextExpectedStreamVersion) };
});
post('/drafts', 'APPLICANT', async (person, body) => {
  const { callId, lines } = body as unknown as { callId: string; lines: object[] };
  demand(typeof callId === 'string' && Array.isArray(lines) && lines.length <= 200, 400);
  const id = randomUUID();
  await handleDraft(store, `draft-${id}`, () => ({
    type: 'DraftCreated',
    data: { callId, lines, district: person.organisation, by: person.personId },
  }));
  return { id, callId, lines };
});
post('/applications', undefined, async (_, body) => {
  const { lines, preparedBy } = body as { lines: object[]; preparedBy: string };
  const id = randomUUID();
  await handleApplication(store, `application-${id}`, () => ({ type: 'ApplicationPrepared', data: { lines, preparedBy } }));
  return { id };
});
post('/applications/:id/release', 'GRANT_CLERK', async (person, { withLetter }, id) => {
  const { newState } = await handleApplication(store, `application-${id}`, (state) => {
    demand(state.status !== 'none', 404);
    demand(state.status === 'prepared' && state.preparedBy !== person.personId, 422);
    return [
      { type: 'DecisionReleased', data: { by: person.personId } },
      { type: 'ApplicationRejected', data: { reason: 'decided' } },
    ];
  });
  if (withLetter === true) letters.set(id, new Date().toISOString());
  return { id, ...newState };
});

app.get('/idle', (_request: Request, response: Response) => void response.json({ idle: letters.isIdle }));
app.use((error: { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
  response.status(error.status ?? 500).json({ error: String(error) });
});
const server = app.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
