// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const annulTalkBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const assessmentBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "assessedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "findings": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "domain": {
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
              }
            ]
          },
          "need": {
            "anyOf": [
              {
                "const": "NONE",
                "type": "string"
              },
              {
                "const": "SOME",
                "type": "string"
              },
              {
                "const": "URGENT",
                "type": "string"
              }
            ]
          },
          "resources": {
            "maxLength": 2000,
            "minLength": 1,
            "type": "string"
          },
          "situation": {
            "maxLength": 2000,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "domain",
          "need"
        ],
        "type": "object"
      },
      "maxItems": 8,
      "type": "array"
    },
    "levels": {
      "additionalProperties": false,
      "properties": {
        "language": {
          "anyOf": [
            {
              "const": "A0",
              "type": "string"
            },
            {
              "const": "A1",
              "type": "string"
            },
            {
              "const": "A2",
              "type": "string"
            },
            {
              "const": "B1",
              "type": "string"
            },
            {
              "const": "B2",
              "type": "string"
            },
            {
              "const": "C1",
              "type": "string"
            }
          ]
        },
        "work": {
          "anyOf": [
            {
              "const": "NONE",
              "type": "string"
            },
            {
              "const": "COURSE",
              "type": "string"
            },
            {
              "const": "TRAINING",
              "type": "string"
            },
            {
              "const": "MARGINAL",
              "type": "string"
            },
            {
              "const": "EMPLOYED",
              "type": "string"
            }
          ]
        }
      },
      "type": "object"
    }
  },
  "required": [
    "assessedOn",
    "findings"
  ],
  "type": "object"
};

export const changeGoalBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "changedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "goalId": {
      "pattern": "^gol_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "planId": {
      "pattern": "^pln_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "text": {
      "maxLength": 1000,
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
    "planId",
    "goalId",
    "changedOn",
    "text"
  ],
  "type": "object"
};

export const closeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "closedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "levels": {
      "additionalProperties": false,
      "properties": {
        "language": {
          "anyOf": [
            {
              "const": "A0",
              "type": "string"
            },
            {
              "const": "A1",
              "type": "string"
            },
            {
              "const": "A2",
              "type": "string"
            },
            {
              "const": "B1",
              "type": "string"
            },
            {
              "const": "B2",
              "type": "string"
            },
            {
              "const": "C1",
              "type": "string"
            }
          ]
        },
        "work": {
          "anyOf": [
            {
              "const": "NONE",
              "type": "string"
            },
            {
              "const": "COURSE",
              "type": "string"
            },
            {
              "const": "TRAINING",
              "type": "string"
            },
            {
              "const": "MARGINAL",
              "type": "string"
            },
            {
              "const": "EMPLOYED",
              "type": "string"
            }
          ]
        }
      },
      "type": "object"
    },
    "reason": {
      "anyOf": [
        {
          "const": "GOALS_REACHED",
          "type": "string"
        },
        {
          "const": "LIMIT_REACHED",
          "type": "string"
        },
        {
          "const": "MOVED",
          "type": "string"
        },
        {
          "const": "CONTACT_LOST",
          "type": "string"
        },
        {
          "const": "LEFT_COUNTRY",
          "type": "string"
        },
        {
          "const": "CONSENT_REVOKED",
          "type": "string"
        },
        {
          "const": "OTHER",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "closedOn",
    "reason"
  ],
  "type": "object"
};

export const correctTalkBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "heldOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "minutes": {
      "maximum": 600,
      "minimum": 1,
      "type": "integer"
    },
    "mode": {
      "anyOf": [
        {
          "const": "office",
          "type": "string"
        },
        {
          "const": "outreach",
          "type": "string"
        },
        {
          "const": "phone",
          "type": "string"
        },
        {
          "const": "video",
          "type": "string"
        },
        {
          "const": "written",
          "type": "string"
        }
      ]
    },
    "note": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    },
    "place": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 3,
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
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    },
    "withFamily": {
      "type": "boolean"
    },
    "withInterpreter": {
      "type": "boolean"
    }
  },
  "required": [
    "heldOn",
    "mode",
    "minutes",
    "topics",
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

export const doStepBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "doneOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "goalId": {
      "pattern": "^gol_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "planId": {
      "pattern": "^pln_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "stepId": {
      "pattern": "^stp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "planId",
    "goalId",
    "stepId",
    "doneOn"
  ],
  "type": "object"
};

export const dropGoalBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "droppedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "goalId": {
      "pattern": "^gol_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "planId": {
      "pattern": "^pln_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "planId",
    "goalId",
    "droppedOn",
    "reason"
  ],
  "type": "object"
};

export const emptyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const extendLimitBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
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

export const openBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "client": {
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
        "origin": {
          "maxLength": 100,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "givenName",
        "familyName"
      ],
      "type": "object"
    },
    "consent": {
      "additionalProperties": false,
      "properties": {
        "givenOn": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "version": {
          "maxLength": 50,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "givenOn",
        "version"
      ],
      "type": "object"
    },
    "openedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "programmeId": {
      "maxLength": 100,
      "minLength": 1,
      "pattern": "^[A-Za-z0-9._:-]+$",
      "type": "string"
    },
    "situation": {
      "additionalProperties": false,
      "properties": {
        "accommodation": {
          "anyOf": [
            {
              "const": "TEMPORARY",
              "type": "string"
            },
            {
              "const": "FOLLOW_UP",
              "type": "string"
            },
            {
              "const": "PRIVATE",
              "type": "string"
            }
          ]
        },
        "residenceStatus": {
          "anyOf": [
            {
              "const": "SECTION_24",
              "type": "string"
            },
            {
              "const": "ASYLUM_SEEKER",
              "type": "string"
            },
            {
              "const": "RECOGNISED",
              "type": "string"
            },
            {
              "const": "TOLERATED",
              "type": "string"
            },
            {
              "const": "OTHER",
              "type": "string"
            }
          ]
        }
      },
      "type": "object"
    }
  },
  "required": [
    "programmeId",
    "client",
    "consent",
    "situation",
    "openedOn"
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

export const pauseBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "pausedOn": {
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
    "pausedOn",
    "reason"
  ],
  "type": "object"
};

export const planBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "agreedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "goals": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "domain": {
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
              }
            ]
          },
          "goalId": {
            "pattern": "^gol_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          },
          "steps": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "stepId": {
                  "pattern": "^stp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
                  "type": "string"
                },
                "text": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "until": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                },
                "who": {
                  "anyOf": [
                    {
                      "const": "CLIENT",
                      "type": "string"
                    },
                    {
                      "const": "COUNSELLOR",
                      "type": "string"
                    },
                    {
                      "const": "TOGETHER",
                      "type": "string"
                    },
                    {
                      "const": "OTHER",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "text",
                "who"
              ],
              "type": "object"
            },
            "maxItems": 20,
            "type": "array"
          },
          "text": {
            "maxLength": 1000,
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
          "domain",
          "text"
        ],
        "type": "object"
      },
      "maxItems": 50,
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "agreedOn",
    "goals"
  ],
  "type": "object"
};

export const proposeErasureBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "anyOf": [
        {
          "const": "CONSENT_REVOKED",
          "type": "string"
        },
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

export const reachGoalBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "goalId": {
      "pattern": "^gol_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "planId": {
      "pattern": "^pln_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "reachedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "planId",
    "goalId",
    "reachedOn"
  ],
  "type": "object"
};

export const readBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "knownAt": {
      "format": "date-time",
      "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T",
      "type": "string"
    },
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

export const releaseBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "month": {
      "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$",
      "type": "string"
    },
    "programmeId": {
      "maxLength": 100,
      "minLength": 1,
      "pattern": "^[A-Za-z0-9._:-]+$",
      "type": "string"
    },
    "reason": {
      "anyOf": [
        {
          "const": "LATE_RECORDS",
          "type": "string"
        },
        {
          "const": "CORRECTED_RECORDS",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "programmeId",
    "month"
  ],
  "type": "object"
};

export const reopenBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 500,
      "minLength": 3,
      "type": "string"
    },
    "reopenedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "reopenedOn",
    "reason"
  ],
  "type": "object"
};

export const resumeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "resumedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "resumedOn"
  ],
  "type": "object"
};

export const reviewPlanBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "nextOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "planId": {
      "pattern": "^pln_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "result": {
      "maxLength": 2000,
      "minLength": 1,
      "type": "string"
    },
    "reviewedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "planId",
    "reviewedOn"
  ],
  "type": "object"
};

export const revokeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "revokedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "scope": {
      "anyOf": [
        {
          "const": "ALL",
          "type": "string"
        },
        {
          "const": "SHARING",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "revokedOn",
    "scope"
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

export const talkBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "heldOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "minutes": {
      "maximum": 600,
      "minimum": 1,
      "type": "integer"
    },
    "mode": {
      "anyOf": [
        {
          "const": "office",
          "type": "string"
        },
        {
          "const": "outreach",
          "type": "string"
        },
        {
          "const": "phone",
          "type": "string"
        },
        {
          "const": "video",
          "type": "string"
        },
        {
          "const": "written",
          "type": "string"
        }
      ]
    },
    "note": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    },
    "place": {
      "maxLength": 200,
      "minLength": 1,
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
      "minItems": 1,
      "type": "array",
      "uniqueItems": true
    },
    "withFamily": {
      "type": "boolean"
    },
    "withInterpreter": {
      "type": "boolean"
    }
  },
  "required": [
    "heldOn",
    "mode",
    "minutes",
    "topics"
  ],
  "type": "object"
};
