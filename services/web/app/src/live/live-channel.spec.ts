import { followServer, SILENCE_MS, type LiveState, type LiveTools } from './live-channel';

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 1;
  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

/** A browser with several tabs: one channel, one lock, and the streams that were opened. */
class Browser {
  readonly streams: Stream[] = [];
  readonly #channels = new Set<EventTarget>();
  readonly #waiting: (() => Promise<void>)[] = [];
  #isLed = false;

  get openStreams(): Stream[] {
    return this.streams.filter((s) => s.readyState !== Stream.CLOSED);
  }

  readonly tools: LiveTools = {
    openStream: () => {
      const stream = new Stream();
      this.streams.push(stream);
      return stream as unknown as EventSource;
    },
    openChannel: () => {
      const channel = Object.assign(new EventTarget(), {
        postMessage: (data: unknown) =>
          this.#channels.forEach((other) => other !== channel && other.dispatchEvent(Object.assign(new Event('message'), { data }))),
        close: () => this.#channels.delete(channel),
      });
      this.#channels.add(channel);
      return channel as unknown as BroadcastChannel;
    },
    lead: (_name, signal, work) => {
      this.#waiting.push(work);
      signal.addEventListener('abort', () => {
        const i = this.#waiting.indexOf(work);
        if (i >= 0) this.#waiting.splice(i, 1);
      });
      this.#next();
    },
  };

  #next(): void {
    const work = this.#isLed ? undefined : this.#waiting.shift();
    if (!work) return;
    this.#isLed = true;
    void work().then(() => {
      this.#isLed = false;
      this.#next();
    });
  }
}

const openTab = (tools: LiveTools) => {
  const tab = { states: [] as LiveState[], changes: 0, close: (): void => undefined };
  tab.close = followServer('/stream', tools, { onState: (s) => tab.states.push(s), onChanged: () => (tab.changes += 1) });
  return tab;
};

beforeAll(() => {
  Object.assign(globalThis, { EventSource: Stream });
});
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const settle = (): Promise<unknown> => jest.advanceTimersByTimeAsync(0);

describe('the tabs of one browser', () => {
  it('share one stream, and all hear of a change', async () => {
    const browser = new Browser();
    const tabs = Array.from({ length: 8 }, () => openTab(browser.tools));
    await settle();
    expect(browser.openStreams).toHaveLength(1);
    browser.openStreams[0]?.dispatchEvent(new Event('open'));
    browser.openStreams[0]?.dispatchEvent(new Event('changed'));
    expect(tabs.map((t) => [t.states.at(-1), t.changes])).toEqual(tabs.map(() => ['live', 2]));
    tabs.forEach((t) => t.close());
  });

  it('learn the state when they come later', async () => {
    const browser = new Browser();
    const first = openTab(browser.tools);
    await settle();
    browser.openStreams[0]?.dispatchEvent(new Event('open'));
    const second = openTab(browser.tools);
    await settle();
    expect(second.states).toEqual(['live']);
    [first, second].forEach((t) => t.close());
  });

  it('go on when the leading one is closed: the next takes the lead', async () => {
    const browser = new Browser();
    const [first, second] = [openTab(browser.tools), openTab(browser.tools)];
    await settle();
    first.close();
    await settle();
    expect(browser.openStreams).toHaveLength(1);
    browser.openStreams[0]?.dispatchEvent(new Event('open'));
    expect([second.states.at(-1), second.changes]).toEqual(['live', 1]);
    second.close();
    await settle();
    expect(browser.openStreams).toHaveLength(0);
  });

  it('say that nobody tells them any more: at an error at once, in silence after a while', async () => {
    const browser = new Browser();
    const [first, second] = [openTab(browser.tools), openTab(browser.tools)];
    await settle();
    browser.openStreams[0]?.dispatchEvent(new Event('open'));
    browser.openStreams[0]?.dispatchEvent(new Event('error'));
    expect([first.states, second.states]).toEqual([
      ['live', 'polling'],
      ['live', 'polling'],
    ]);
    browser.openStreams[0]?.dispatchEvent(new Event('heartbeat'));
    browser.openStreams[0]?.dispatchEvent(new Event('changed'));
    expect(second.states.at(-1)).toBe('live');
    await jest.advanceTimersByTimeAsync(SILENCE_MS + 1);
    expect([first.states.at(-1), second.states.at(-1)]).toEqual(['polling', 'polling']);
    expect(browser.streams).toHaveLength(2); // the silent one was given up for a new one
    [first, second].forEach((t) => t.close());
  });

  it('have a stream each where the browser cannot share', async () => {
    const browser = new Browser();
    const tools = { openStream: browser.tools.openStream };
    const tabs = [openTab(tools), openTab(tools)];
    await settle();
    expect(browser.openStreams).toHaveLength(2);
    tabs.forEach((t) => t.close());
    expect(browser.openStreams).toHaveLength(0);
  });
});
