import type { LineKind } from '../application/lines';
import { familyOf } from './funding';
import type { Funding } from './funding';

/** What the form of a programme calls a choice that lines hold by its key; a key that the rules do not know stays as it was written. */
export const choiceTitle = (funding: Funding, kind: LineKind, value: string): string =>
  familyOf(funding)
    .screenForm.find((form) => form.kind === kind)
    ?.fields.flatMap(({ choices = [] }) => choices)
    .find((choice) => choice.value === value)?.labelDe ?? value;
