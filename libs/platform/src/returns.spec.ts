import { Type, View } from '@paktwerk/kernel';
import { CommandReply, Returns, reply } from './http';

const ThingView = View('ThingView', { thingId: Type.String(), parts: Type.Array(Type.Object({ cents: Type.Integer() })) });
const thing = { thingId: 'thg_1', parts: [{ cents: 1 }] } as const;
const handled = { version: 1 };

class Answers {
  @Returns(ThingView)
  plain() {
    return thing;
  }

  @Returns(ThingView)
  later() {
    return Promise.resolve(thing);
  }

  @Returns(ThingView, { versioned: true })
  versioned() {
    return reply(handled, thing);
  }

  // @ts-expect-error A field is missing.
  @Returns(ThingView)
  missing() {
    return { thingId: 'thg_1' };
  }

  // @ts-expect-error A field deep inside has another type.
  @Returns(ThingView)
  other() {
    return Promise.resolve({ ...thing, parts: [{ cents: '1' }] });
  }

  // @ts-expect-error Nothing is no view.
  @Returns(ThingView)
  nothing() {
    return undefined as typeof thing | undefined;
  }

  // @ts-expect-error ETag and position are promised and not given.
  @Returns(ThingView, { versioned: true })
  withoutVersion() {
    return thing;
  }

  // @ts-expect-error ETag and position are given and not promised.
  @Returns(ThingView)
  withVersion() {
    return reply(handled, thing);
  }
}

describe('@Returns', () => {
  it('leaves what a method answers as it is; a wrong answer does not compile', () => {
    const answers = new Answers();
    expect(answers.plain()).toBe(thing);
    expect(answers.versioned()).toEqual(new CommandReply(thing, 1, undefined, 200));
  });
});
