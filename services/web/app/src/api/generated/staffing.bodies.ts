// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const acknowledgeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "through": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "through"
  ],
  "type": "object"
};

export const annulBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointmentId": {
      "pattern": "^apt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "appointmentId",
    "reason"
  ],
  "type": "object"
};

export const appointBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "evidence": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "personId": {
      "pattern": "^psn_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "share": {
      "maximum": 10000,
      "minimum": 0,
      "type": "integer"
    },
    "tier": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    },
    "until": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "personId",
    "from",
    "tier",
    "evidence"
  ],
  "type": "object"
};

export const changeEmployerBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "employer": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "recipient",
              "type": "string"
            }
          },
          "required": [
            "kind"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "key": {
              "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
              "type": "string"
            },
            "kind": {
              "const": "party",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "key"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "carrier",
              "type": "string"
            },
            "name": {
              "maxLength": 200,
              "minLength": 1,
              "type": "string"
            }
          },
          "required": [
            "kind",
            "name"
          ],
          "type": "object"
        }
      ]
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "from",
    "employer"
  ],
  "type": "object"
};

export const changeShareBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointmentId": {
      "pattern": "^apt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "share": {
      "maximum": 10000,
      "minimum": 0,
      "type": "integer"
    }
  },
  "required": [
    "appointmentId",
    "from",
    "share"
  ],
  "type": "object"
};

export const changeWorkplacesBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "workplaces": {
      "items": {
        "pattern": "^[0-9]{8}$",
        "type": "string"
      },
      "maxItems": 20,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "from",
    "workplaces"
  ],
  "type": "object"
};

export const confirmMergeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "mergeId": {
      "pattern": "^mrg_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "mergeId"
  ],
  "type": "object"
};

export const contactBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "district": {
      "pattern": "^[0-9]{5}$",
      "type": "string"
    },
    "email": {
      "maxLength": 200,
      "minLength": 3,
      "pattern": "^[^\\s@,;<>\"?&%#]+@[^\\s@,;<>\"?&%#]+\\.[^\\s@,;<>\"?&%#]+$",
      "type": "string"
    },
    "function": {
      "anyOf": [
        {
          "const": "INTEGRATION_MANAGER",
          "type": "string"
        },
        {
          "const": "INTEGRATION_OFFICER",
          "type": "string"
        },
        {
          "const": "REFUGEE_OFFICER",
          "type": "string"
        },
        {
          "const": "COORDINATION",
          "type": "string"
        }
      ]
    },
    "isOnMailingList": {
      "type": "boolean"
    },
    "note": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "phone": {
      "maxLength": 50,
      "minLength": 3,
      "pattern": "^[0-9+()/ .-]+$",
      "type": "string"
    },
    "topics": {
      "items": {
        "anyOf": [
          {
            "const": "LANGUAGE",
            "type": "string"
          },
          {
            "const": "SCHOOL",
            "type": "string"
          },
          {
            "const": "TRAINING_STUDY",
            "type": "string"
          },
          {
            "const": "WORK",
            "type": "string"
          },
          {
            "const": "HOUSING",
            "type": "string"
          },
          {
            "const": "HEALTH",
            "type": "string"
          },
          {
            "const": "PARTICIPATION",
            "type": "string"
          },
          {
            "const": "CHILDREN",
            "type": "string"
          },
          {
            "const": "RESIDENCE_STATUS",
            "type": "string"
          },
          {
            "const": "BENEFITS",
            "type": "string"
          },
          {
            "const": "FAMILY",
            "type": "string"
          },
          {
            "const": "DEBT_CONTRACTS",
            "type": "string"
          },
          {
            "const": "MENTAL_STRAIN",
            "type": "string"
          },
          {
            "const": "VIOLENCE_PROTECTION",
            "type": "string"
          },
          {
            "const": "DISCRIMINATION",
            "type": "string"
          },
          {
            "const": "AUTHORITIES",
            "type": "string"
          },
          {
            "const": "OTHER",
            "type": "string"
          }
        ]
      },
      "maxItems": 17,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "email",
    "district",
    "function",
    "topics",
    "isOnMailingList"
  ],
  "type": "object"
};

export const correctBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointmentId": {
      "pattern": "^apt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "evidence": {
      "maxLength": 300,
      "minLength": 1,
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
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "tier": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "appointmentId",
    "from",
    "reason"
  ],
  "type": "object"
};

export const correctNameBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "birthDate": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "familyName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "givenName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "givenName",
    "familyName",
    "birthDate",
    "reason"
  ],
  "type": "object"
};

export const correctQualificationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "evidence": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "qualification": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "qualification",
    "evidence",
    "reason"
  ],
  "type": "object"
};

export const correctSuspensionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "annulled": {
      "const": true,
      "type": "boolean"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "suspensionId": {
      "pattern": "^sus_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "until": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "suspensionId",
    "reason"
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

export const declineMergeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "mergeId": {
      "pattern": "^mrg_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "mergeId",
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

export const doubtQualificationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "district": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    },
    "documentIds": {
      "items": {
        "pattern": "^qdc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 20,
      "type": "array",
      "uniqueItems": true
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "district",
    "documentIds",
    "reason"
  ],
  "type": "object"
};

export const emptyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const endContactBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "because": {
      "anyOf": [
        {
          "const": "LEFT",
          "type": "string"
        },
        {
          "const": "NOT_THEM",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "because"
  ],
  "type": "object"
};

export const endPlanCalendarBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "party": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    }
  },
  "type": "object"
};

export const holdBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 300,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const linkLoginBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "humanId": {
      "maxLength": 100,
      "minLength": 1,
      "pattern": "^[A-Za-z0-9._:-]+$",
      "type": "string"
    },
    "postId": {
      "pattern": "^post_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "postId",
    "humanId"
  ],
  "type": "object"
};

export const linkOfPostBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "postId": {
      "pattern": "^post_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "postId"
  ],
  "type": "object"
};

export const mergePeopleBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    },
    "secondId": {
      "pattern": "^psn_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "secondId",
    "reason"
  ],
  "type": "object"
};

export const newPlanCalendarBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "language": {
      "anyOf": [
        {
          "const": "de",
          "type": "string"
        },
        {
          "const": "en",
          "type": "string"
        }
      ]
    },
    "party": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    }
  },
  "required": [
    "language"
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

export const personNamesBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "birthDate": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "familyName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "givenName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "givenName",
    "familyName",
    "birthDate"
  ],
  "type": "object"
};

export const previewBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointmentId": {
      "pattern": "^apt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "employer": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "recipient",
              "type": "string"
            }
          },
          "required": [
            "kind"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "key": {
              "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
              "type": "string"
            },
            "kind": {
              "const": "party",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "key"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "carrier",
              "type": "string"
            },
            "name": {
              "maxLength": 200,
              "minLength": 1,
              "type": "string"
            }
          },
          "required": [
            "kind",
            "name"
          ],
          "type": "object"
        }
      ]
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "kind": {
      "anyOf": [
        {
          "const": "fill",
          "type": "string"
        },
        {
          "const": "vacate",
          "type": "string"
        },
        {
          "const": "correct",
          "type": "string"
        },
        {
          "const": "annul",
          "type": "string"
        },
        {
          "const": "suspend",
          "type": "string"
        },
        {
          "const": "resume",
          "type": "string"
        },
        {
          "const": "correct-suspension",
          "type": "string"
        },
        {
          "const": "annul-suspension",
          "type": "string"
        },
        {
          "const": "share",
          "type": "string"
        },
        {
          "const": "employer",
          "type": "string"
        },
        {
          "const": "workplaces",
          "type": "string"
        }
      ]
    },
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "personId": {
      "pattern": "^psn_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "share": {
      "maximum": 10000,
      "minimum": 0,
      "type": "integer"
    },
    "suspensionId": {
      "pattern": "^sus_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "tier": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    },
    "until": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "workplaces": {
      "items": {
        "pattern": "^[0-9]{8}$",
        "type": "string"
      },
      "maxItems": 20,
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "kind"
  ],
  "type": "object"
};

export const proposeErasureBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "anyOf": [
        {
          "const": "RETENTION_OVER",
          "type": "string"
        },
        {
          "const": "REQUESTED",
          "type": "string"
        }
      ]
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

export const registerBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "birthDate": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "familyName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "givenName": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "qualification": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "givenName",
    "familyName",
    "birthDate",
    "qualification"
  ],
  "type": "object"
};

export const resumeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "suspensionId": {
      "pattern": "^sus_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "suspensionId",
    "from"
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

export const suspendBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointmentId": {
      "pattern": "^apt_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    },
    "until": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "appointmentId",
    "from"
  ],
  "type": "object"
};

export const tellApartBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    },
    "secondId": {
      "pattern": "^psn_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "secondId",
    "reason"
  ],
  "type": "object"
};

export const unlinkLoginBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "postId": {
      "pattern": "^post_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "anyOf": [
        {
          "const": "OTHER_PERSON",
          "type": "string"
        },
        {
          "const": "OTHER_APPOINTMENT",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "postId",
    "reason"
  ],
  "type": "object"
};

export const vacateBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
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
    "lastDay",
    "reason"
  ],
  "type": "object"
};

export const verifyQualificationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "district": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    },
    "documentIds": {
      "items": {
        "pattern": "^qdc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 20,
      "type": "array",
      "uniqueItems": true
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "note": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "tier": {
      "anyOf": [
        {
          "const": "A_SOCIAL_DEGREE",
          "type": "string"
        },
        {
          "const": "B_OTHER_DEGREE",
          "type": "string"
        },
        {
          "const": "C_VOCATIONAL",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "district",
    "tier",
    "documentIds"
  ],
  "type": "object"
};

export const withdrawLoginBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "party": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    }
  },
  "type": "object"
};
