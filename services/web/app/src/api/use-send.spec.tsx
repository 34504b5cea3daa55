/** @jest-environment jsdom */
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { useAction } from '../ui/form/use-action';
import { setCsrfToken } from './client';
import { readVersioned } from './queries';
import { useSend } from './use-send';

const URL = '/api/applications/v1/applications/app_1';
const CHECK = `POST ${URL}/formal-check`;
const path = { applicationId: 'app_1' };

const Part = () => {
  const { data } = useQuery(readVersioned('/api/applications/v1/applications/{applicationId}', { path }));
  const send = useSend('/api/applications/v1/applications/{applicationId}/formal-check');
  const { run, problem: refusal } = useAction({
    send: (version: string | null, key) => send({ parameters: { path }, body: {}, version }, key),
  });
  return (
    <>
      <p>
        {data?.body.status} {data?.etag}
      </p>
      <button onClick={() => void run(data?.etag ?? null)}>Prüfen</button>
      {refusal && <p>Nein: {refusal.status}</p>}
    </>
  );
};

const headerOf = (call: { init: RequestInit } | undefined, name: string): string | null => new Headers(call?.init.headers).get(name);

describe('a command', () => {
  it('names the version that was seen and its own key; the reads afterwards wait for it', async () => {
    setCsrfToken('token');
    let status = 'submitted';
    const calls = fakeServer({
      [URL]: () => json({ status }, 200, { etag: status === 'submitted' ? '"1"' : '"2"' }),
      [CHECK]: () => {
        status = 'checked';
        return json({}, 200, { etag: '"2"', 'paktwerk-position': 'applications:1:77' });
      },
    });
    renderPart(<Part />);
    await screen.findByText('submitted "1"');
    await userEvent.click(screen.getByRole('button'));
    await screen.findByText('checked "2"');
    const sent = calls.find((c) => c.init.method === 'POST');
    expect([headerOf(sent, 'if-match'), headerOf(sent, 'x-csrf-token')]).toEqual(['"1"', 'token']);
    expect(headerOf(sent, 'idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(calls.map((c) => headerOf(c, 'paktwerk-after'))).toEqual([null, null, 'applications:1:77']);
  });

  it('keeps its key after a lost answer and gets a new one after an answer', async () => {
    const answers = [() => problem(503, 'unavailable'), () => problem(422, 'no'), () => problem(422, 'no')];
    const calls = fakeServer({
      [URL]: () => json({ status: 'submitted' }, 200, { etag: '"1"' }),
      [CHECK]: () => answers.shift()?.() ?? json({}),
    });
    renderPart(<Part />);
    await screen.findByText('submitted "1"');
    for (const text of ['Nein: 503', 'Nein: 422', 'Nein: 422']) {
      await userEvent.click(screen.getByRole('button'));
      await screen.findByText(text);
    }
    const keys = calls.filter((c) => c.init.method === 'POST').map((c) => headerOf(c, 'idempotency-key'));
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
  });

  it('for a version that is not the newest loads what holds', async () => {
    let etag = '"1"';
    fakeServer({
      [URL]: () => json({ status: 'submitted' }, 200, { etag }),
      [CHECK]: () => {
        etag = '"2"';
        return problem(412, 'stale');
      },
    });
    renderPart(<Part />);
    await screen.findByText('submitted "1"');
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByText('submitted "2"')).toBeTruthy());
  });
});
