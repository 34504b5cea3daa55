import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { PlaceTaken } from './events';
import { MAX_WEBHOOKS, decideTakePlace } from './take-place';
import { placeDecider, placeStream } from './state';

const clientId = derivedId('cli', 'a');
const id = (n: number) => derivedId('whk', `${n}`);
const AT = '2022-07-01T10:00:00.000Z';
const taken = (n: number, at = AT) => PlaceTaken({ clientId, webhookId: id(n), at });
const many = (count: number) => Array.from({ length: count }, (_, n) => n);
const take =
  (n: number, listed: readonly { readonly webhookId: string; readonly isRemoved: boolean }[] = [], at = AT) =>
  (state: typeof placeDecider.initial) =>
    decideTakePlace({ clientId, webhookId: id(n), at, listed }, state);
const listed = (count: number, isRemoved = false) => many(count).map((n) => ({ webhookId: id(n), isRemoved }));

describe('a place for a webhook', () => {
  it('is taken up to the last, listed or not', () => {
    given(
      placeDecider,
      many(MAX_WEBHOOKS - 1).map((n) => taken(n)),
    )
      .when(take(100))
      .then(taken(100));
    given(
      placeDecider,
      many(10).map((n) => taken(n)),
    )
      .when(take(100, listed(MAX_WEBHOOKS - 1)))
      .then(taken(100));
  });
  it('is refused behind the last, also to those from before there were places', () => {
    given(
      placeDecider,
      many(MAX_WEBHOOKS).map((n) => taken(n)),
    )
      .when(take(100))
      .refused('too-many-webhooks', { maximum: 20 });
    given(placeDecider)
      .when(take(100, listed(MAX_WEBHOOKS)))
      .refused('too-many-webhooks', { maximum: 20 });
  });
  it('is free again after a removal, and after a registration that never came', () => {
    const all = many(MAX_WEBHOOKS).map((n) => taken(n));
    given(placeDecider, all)
      .when(take(100, listed(1, true)))
      .then(taken(100));
    given(placeDecider, all)
      .when(take(100, [], '2022-07-01T10:59:59.999Z'))
      .refused('too-many-webhooks', { maximum: 20 });
    given(placeDecider, all)
      .when(take(100, [], '2022-07-01T11:00:00.000Z'))
      .then(taken(100, '2022-07-01T11:00:00.000Z'));
  });
  it('is taken once by each', () =>
    given(placeDecider, [taken(1)])
      .when(take(1))
      .nothing());

  it('are taken in one stream of the client, so that no two take the last one', () => expect(placeStream('cli_1')).toBe('places-cli_1'));
});
