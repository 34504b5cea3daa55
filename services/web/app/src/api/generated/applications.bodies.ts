// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const decisionBody: JsonSchema = {
  additionalProperties: false,
  properties: {
    lines: {
      items: {
        additionalProperties: false,
        properties: {
          amountCents: {
            maximum: 1000000000000,
            minimum: 0,
            type: 'integer',
          },
          lineId: {
            maxLength: 40,
            minLength: 1,
            type: 'string',
          },
        },
        required: ['lineId', 'amountCents'],
        type: 'object',
      },
      maxItems: 200,
      type: 'array',
    },
    outcome: {
      anyOf: [
        {
          const: 'granted',
          type: 'string',
        },
        {
          const: 'partially-granted',
          type: 'string',
        },
        {
          const: 'rejected',
          type: 'string',
        },
      ],
    },
    reason: {
      maxLength: 900,
      minLength: 1,
      type: 'string',
    },
  },
  required: ['outcome', 'reason'],
  type: 'object',
};
