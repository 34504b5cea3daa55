// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const decisionReason: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const discardStopped: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "position": {
      "minimum": 1,
      "type": "integer"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason",
    "position"
  ],
  "type": "object"
};

export const emptyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const orphanReason: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const pauseBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "type": "object"
};

export const reasonBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const rebuildBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "switchOnDifference": {
      "type": "boolean"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const reconcile: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "position": {
      "minimum": 0,
      "type": "integer"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const reconcileRelay: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "position": {
      "minimum": 0,
      "type": "integer"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const registerClientBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "districts": {
      "anyOf": [
        {
          "const": "all",
          "type": "string"
        },
        {
          "items": {
            "pattern": "^[0-9]{5}$",
            "type": "string"
          },
          "maxItems": 500,
          "minItems": 1,
          "type": "array",
          "uniqueItems": true
        }
      ]
    },
    "name": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "oidcClientId": {
      "pattern": "^[A-Za-z0-9._:-]{1,100}$",
      "type": "string"
    },
    "organisation": {
      "pattern": "^(state|authority|[0-9]{5})$",
      "type": "string"
    },
    "topics": {
      "items": {
        "maxLength": 100,
        "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$",
        "type": "string"
      },
      "maxItems": 100,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "oidcClientId",
    "name",
    "organisation",
    "topics",
    "districts"
  ],
  "type": "object"
};

export const registerWebhookBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "after": {
      "maxLength": 60,
      "type": "string"
    },
    "districts": {
      "items": {
        "anyOf": [
          {
            "const": "state",
            "type": "string"
          },
          {
            "pattern": "^[0-9]{5}$",
            "type": "string"
          }
        ]
      },
      "maxItems": 500,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    },
    "topics": {
      "items": {
        "maxLength": 100,
        "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$",
        "type": "string"
      },
      "maxItems": 500,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    },
    "types": {
      "items": {
        "maxLength": 100,
        "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$",
        "type": "string"
      },
      "maxItems": 500,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    },
    "url": {
      "maxLength": 2000,
      "minLength": 8,
      "type": "string"
    }
  },
  "required": [
    "url"
  ],
  "type": "object"
};

export const rotateBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "overlapHours": {
      "maximum": 168,
      "minimum": 0,
      "type": "integer"
    }
  },
  "type": "object"
};

export const scopesBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "districts": {
      "anyOf": [
        {
          "const": "all",
          "type": "string"
        },
        {
          "items": {
            "pattern": "^[0-9]{5}$",
            "type": "string"
          },
          "maxItems": 500,
          "minItems": 1,
          "type": "array",
          "uniqueItems": true
        }
      ]
    },
    "topics": {
      "items": {
        "maxLength": 100,
        "pattern": "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$",
        "type": "string"
      },
      "maxItems": 100,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "topics",
    "districts"
  ],
  "type": "object"
};

export const settleOrphans: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "lostTo": {
      "minimum": 2,
      "type": "integer"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "type": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "upTo": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "reason",
    "upTo"
  ],
  "type": "object"
};
