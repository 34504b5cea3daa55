import { Amount, DateOnly, Mark, Type, View } from '@paktwerk/kernel';
import { Needs } from '../application/events';
import { LineTerms, NoticeContent } from '../grant/content';
import { DecisionBlock } from '../text-block/events';

const Text = Type.String();
const refusal = Type.Object({ code: Text, texts: Type.Object({ de: Text, en: Text }) });

export const AmendmentPreviewView = View('AmendmentPreviewView', {
  beforeCents: Amount(),
  amountCents: Amount({ description: 'Of the grant afterwards' }),
  needs: Type.Optional(Needs),
  refusal: Type.Optional(refusal),
  afterTheYear: Type.Optional(
    Type.Object(
      { budgetYear: Type.Integer(), mark: Mark, source: Text },
      { description: 'It adds money once the year of the pot is over: by which rule that is bound' },
    ),
  ),
  blocks: Type.Optional(Type.Array(DecisionBlock, { description: 'The chosen blocks of text, as the letter would say them' })),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      from: Type.Optional(DateOnly()),
      before: Type.Optional(LineTerms),
      after: Type.Optional(LineTerms),
      steps: Type.Array(Text, { description: 'How the new amount came about, in German' }),
      refusal: Type.Optional(refusal),
    }),
  ),
});

/** What a final notice or one of interest would say. */
export const SettlingView = View('SettlingView', { content: NoticeContent });

/** What the grant grants now, for whoever writes the next notice. */
export const GrantTermsView = View('GrantTermsView', {
  from: DateOnly(),
  to: DateOnly(),
  amountCents: Amount(),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      kind: Text,
      ...LineTerms.properties,
      tierTitle: Type.Optional(Text),
      start: Type.Optional(DateOnly({ description: 'The first day of a line that has months' })),
    }),
    {
      description: 'In the order of the application',
    },
  ),
  tiers: Type.Array(Type.Object({ tier: Text, title: Text }), { description: 'What a post can be granted for' }),
  ruleSets: Type.Array(Type.Object({ version: Type.Integer(), validFrom: DateOnly(), source: Text })),
  ruleSetVersion: Type.Integer({ description: 'The rules that the grant was made under' }),
});
