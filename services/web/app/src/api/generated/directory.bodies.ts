// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const acceptSignInBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "personId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "personId"
  ],
  "type": "object"
};

export const appointDeputyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "deputyPersonId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "personId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "personId",
    "deputyPersonId",
    "from",
    "lastDay"
  ],
  "type": "object"
};

export const decideReplacementBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "replacementId": {
      "pattern": "^rpl_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "replacementId"
  ],
  "type": "object"
};

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

export const dismissDeputyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "deputyId": {
      "pattern": "^dpt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "deputyId",
    "lastDay",
    "reason"
  ],
  "type": "object"
};

export const dissolveGroupingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const emptyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const formGroupingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "key": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    },
    "leadPartyId": {
      "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "members": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "parts": {
            "maximum": 1000000,
            "minimum": 1,
            "type": "integer"
          },
          "partyId": {
            "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          }
        },
        "required": [
          "partyId",
          "parts"
        ],
        "type": "object"
      },
      "maxItems": 200,
      "minItems": 2,
      "type": "array"
    },
    "name": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "key",
    "name",
    "members",
    "leadPartyId",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const grantRoleBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "personId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "role": {
      "anyOf": [
        {
          "const": "EDIT",
          "type": "string"
        },
        {
          "const": "SIGN",
          "type": "string"
        },
        {
          "const": "FINANCE",
          "type": "string"
        },
        {
          "const": "ADMINISTER",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "personId",
    "role",
    "from"
  ],
  "type": "object"
};

export const importPartiesBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "csv": {
      "maxLength": 900000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "csv"
  ],
  "type": "object"
};

export const joinGroupingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "memberId": {
      "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "parts": {
      "maximum": 1000000,
      "minimum": 1,
      "type": "integer"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "memberId",
    "parts",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const leaveGroupingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "memberId": {
      "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "newLeadPartyId": {
      "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "memberId",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const mergePartyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "intoPartyId": {
      "pattern": "^pty_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "intoPartyId",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const mergePeopleBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "intoPersonId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "intoPersonId",
    "reason"
  ],
  "type": "object"
};

export const nameAdministratorBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "personId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "personId",
    "from"
  ],
  "type": "object"
};

export const offerSignInBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "toPersonId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "toPersonId"
  ],
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

export const proposeReplacementBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "personId": {
      "pattern": "^per_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "personId",
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

export const registerPartyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "form": {
      "anyOf": [
        {
          "const": "URBAN",
          "type": "string"
        },
        {
          "const": "RURAL",
          "type": "string"
        }
      ]
    },
    "inhabitants": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "count": {
            "maximum": 100000000,
            "minimum": 0,
            "type": "integer"
          },
          "mark": {
            "anyOf": [
              {
                "const": "F",
                "type": "string"
              },
              {
                "const": "D",
                "type": "string"
              },
              {
                "const": "M",
                "type": "string"
              },
              {
                "const": "A",
                "type": "string"
              },
              {
                "const": "?",
                "type": "string"
              }
            ]
          },
          "on": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          }
        },
        "required": [
          "count",
          "on",
          "mark"
        ],
        "type": "object"
      },
      "maxItems": 20,
      "type": "array"
    },
    "key": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    },
    "kind": {
      "anyOf": [
        {
          "const": "DISTRICT",
          "type": "string"
        },
        {
          "const": "MUNICIPALITY",
          "type": "string"
        },
        {
          "const": "CARRIER",
          "type": "string"
        }
      ]
    },
    "name": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "kind",
    "key",
    "name",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const renamePartyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "name": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "name",
    "source",
    "effectiveOn"
  ],
  "type": "object"
};

export const revokeRoleBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "grantId": {
      "pattern": "^rgt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "grantId",
    "lastDay",
    "reason"
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
