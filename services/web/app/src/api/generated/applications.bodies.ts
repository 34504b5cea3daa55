// Made by `npm run openapi` from docs/api; not edited by hand.

import type { JsonSchema } from '../../ui/form/schema';

export const acknowledgeChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "type": "object"
};

export const addNoteBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "about": {
      "maxLength": 100,
      "minLength": 1,
      "type": "string"
    },
    "text": {
      "maxLength": 2000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "text"
  ],
  "type": "object"
};

export const agreeForwardingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "contract": {
      "additionalProperties": false,
      "properties": {
        "auditRight": {
          "type": "boolean"
        },
        "proof": {
          "additionalProperties": false,
          "properties": {
            "of": {
              "maxLength": 600,
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
            "of",
            "until"
          ],
          "type": "object"
        },
        "reference": {
          "maxLength": 100,
          "minLength": 1,
          "type": "string"
        },
        "signedOn": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        }
      },
      "required": [
        "signedOn",
        "auditRight"
      ],
      "type": "object"
    },
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 1,
            "type": "integer"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "share": {
            "maximum": 10000,
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 1000,
      "minItems": 1,
      "type": "array"
    },
    "receiverKey": {
      "pattern": "^([0-9]{5}|[0-9]{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$",
      "type": "string"
    },
    "task": {
      "maxLength": 1000,
      "minLength": 1,
      "type": "string"
    },
    "to": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "receiverKey",
    "lines",
    "from",
    "to",
    "contract"
  ],
  "type": "object"
};

export const amendmentBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "causes": {
      "items": {
        "anyOf": [
          {
            "additionalProperties": false,
            "properties": {
              "changeId": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "change-notification",
                "type": "string"
              }
            },
            "required": [
              "kind",
              "changeId"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "rule-set",
                "type": "string"
              },
              "ruleSetVersion": {
                "minimum": 1,
                "type": "integer"
              }
            },
            "required": [
              "kind",
              "ruleSetVersion"
            ],
            "type": "object"
          }
        ]
      },
      "maxItems": 50,
      "minItems": 1,
      "type": "array"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "from": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "months": {
            "maximum": 120,
            "minimum": 1,
            "type": "integer"
          },
          "share": {
            "maximum": 50,
            "minimum": 0,
            "type": "number"
          },
          "start": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "tier": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "units": {
            "maximum": 1000000,
            "minimum": 0,
            "type": "integer"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 1000,
      "type": "array"
    },
    "reason": {
      "maxLength": 10000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "lines",
    "causes",
    "reason"
  ],
  "type": "object"
};

export const amendmentPreviewBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "causes": {
      "items": {
        "anyOf": [
          {
            "additionalProperties": false,
            "properties": {
              "changeId": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "change-notification",
                "type": "string"
              }
            },
            "required": [
              "kind",
              "changeId"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "rule-set",
                "type": "string"
              },
              "ruleSetVersion": {
                "minimum": 1,
                "type": "integer"
              }
            },
            "required": [
              "kind",
              "ruleSetVersion"
            ],
            "type": "object"
          }
        ]
      },
      "maxItems": 50,
      "minItems": 1,
      "type": "array"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "from": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "months": {
            "maximum": 120,
            "minimum": 1,
            "type": "integer"
          },
          "share": {
            "maximum": 50,
            "minimum": 0,
            "type": "number"
          },
          "start": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "tier": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "units": {
            "maximum": 1000000,
            "minimum": 0,
            "type": "integer"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 1000,
      "type": "array"
    }
  },
  "required": [
    "lines",
    "causes"
  ],
  "type": "object"
};

export const answerChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "answer": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "answer"
  ],
  "type": "object"
};

export const answerEarlyStartBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "isApproved": {
      "type": "boolean"
    },
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "isApproved"
  ],
  "type": "object"
};

export const beginRehearsalBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "budgetYear": {
      "maximum": 2100,
      "minimum": 2000,
      "type": "integer"
    },
    "deadline": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "deadlineTerms": {
      "additionalProperties": false,
      "properties": {
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
        "note": {
          "maxLength": 1000,
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "value": {
          "additionalProperties": false,
          "properties": {
            "effect": {
              "anyOf": [
                {
                  "const": "curable",
                  "type": "string"
                },
                {
                  "const": "cut-off",
                  "type": "string"
                }
              ]
            },
            "fixedToTheDay": {
              "type": "boolean"
            }
          },
          "required": [
            "fixedToTheDay",
            "effect"
          ],
          "type": "object"
        }
      },
      "required": [
        "value",
        "mark",
        "source"
      ],
      "type": "object"
    },
    "distributionKey": {
      "additionalProperties": false,
      "properties": {
        "asOf": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "label": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
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
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "weights": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "district": {
                "pattern": "^[0-9]{5}$",
                "type": "string"
              },
              "weight": {
                "maximum": 1000000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "district",
              "weight"
            ],
            "type": "object"
          },
          "maxItems": 2000,
          "minItems": 1,
          "type": "array"
        }
      },
      "required": [
        "label",
        "mark",
        "source",
        "weights"
      ],
      "type": "object"
    },
    "opensOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "potCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    },
    "programmeId": {
      "pattern": "^prg_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "ruleSetVersion": {
      "minimum": 1,
      "type": "integer"
    },
    "rules": {
      "additionalProperties": false,
      "properties": {
        "funding": {
          "anyOf": [
            {
              "additionalProperties": false,
              "properties": {
                "applicants": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "district",
                            "type": "string"
                          },
                          {
                            "const": "municipality",
                            "type": "string"
                          },
                          {
                            "const": "grouping",
                            "type": "string"
                          },
                          {
                            "const": "carrier",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "counsellingLimitMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 240,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "counsellingLimitWithReasonMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 240,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "extension": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "additionalProperties": false,
                      "properties": {
                        "cutOff": {
                          "format": "date",
                          "pattern": "^(19|20|21)[0-9]{2}-",
                          "type": "string"
                        },
                        "months": {
                          "maximum": 120,
                          "minimum": 1,
                          "type": "integer"
                        },
                        "states": {
                          "items": {
                            "anyOf": [
                              {
                                "const": "APPROVED",
                                "type": "string"
                              },
                              {
                                "const": "FILLED",
                                "type": "string"
                              },
                              {
                                "const": "VACANT",
                                "type": "string"
                              }
                            ]
                          },
                          "minItems": 1,
                          "type": "array",
                          "uniqueItems": true
                        }
                      },
                      "required": [
                        "months",
                        "cutOff",
                        "states"
                      ],
                      "type": "object"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "family": {
                  "const": "per-capita-post",
                  "type": "string"
                },
                "finalProofWithinMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 60,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "fundedMonthsInAll": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 240,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingBefore": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "rejection",
                            "type": "string"
                          },
                          {
                            "const": "cut",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingDays": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 90,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "indicators": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "half-yearly",
                          "type": "string"
                        },
                        {
                          "const": "yearly",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "lineKinds": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "post",
                            "type": "string"
                          },
                          {
                            "const": "measure",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "maximumMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 120,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "minimumShare": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 10000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "paysHigherTier": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "type": "boolean"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodFrom": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodTo": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "suspensionCapMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 60,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "thirdSignatureFromCents": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 1000000000000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "tiers": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "evidenceDe": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "evidenceEn": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
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
                          "ratePerFteYearCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "tier": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "tier",
                          "titleDe",
                          "titleEn",
                          "ratePerFteYearCents",
                          "qualification",
                          "evidenceDe",
                          "evidenceEn"
                        ],
                        "type": "object"
                      },
                      "maxItems": 20,
                      "minItems": 1,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "vacancyWindowMonths": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 60,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "waitingListBy": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "receipt",
                          "type": "string"
                        },
                        {
                          "const": "score",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "windowOfNeverFilled": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "type": "boolean"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "family",
                "applicants",
                "periodFrom",
                "periodTo",
                "lineKinds",
                "tiers",
                "minimumShare"
              ],
              "type": "object"
            },
            {
              "additionalProperties": false,
              "properties": {
                "applicants": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "district",
                            "type": "string"
                          },
                          {
                            "const": "municipality",
                            "type": "string"
                          },
                          {
                            "const": "grouping",
                            "type": "string"
                          },
                          {
                            "const": "carrier",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "classes": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "ceilingCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "fundingYears": {
                            "maximum": 20,
                            "minimum": 1,
                            "type": "integer"
                          },
                          "inhabitantsBelow": {
                            "maximum": 100000000,
                            "minimum": 1,
                            "type": "integer"
                          },
                          "inhabitantsFrom": {
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
                          "sizeClass": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
                          },
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "sizeClass",
                          "titleDe",
                          "titleEn",
                          "inhabitantsFrom",
                          "ceilingCents"
                        ],
                        "type": "object"
                      },
                      "maxItems": 20,
                      "minItems": 1,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "family": {
                  "const": "size-class-fixed",
                  "type": "string"
                },
                "hearingBefore": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "rejection",
                            "type": "string"
                          },
                          {
                            "const": "cut",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingDays": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 90,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "inhabitantsOn": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "minimumShare": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 10000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodFrom": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodTo": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "qualification": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "additionalProperties": false,
                      "properties": {
                        "evidenceDe": {
                          "maxLength": 500,
                          "minLength": 1,
                          "type": "string"
                        },
                        "evidenceEn": {
                          "maxLength": 500,
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
                        "qualification",
                        "evidenceDe",
                        "evidenceEn"
                      ],
                      "type": "object"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "split": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "additionalProperties": false,
                      "properties": {
                        "parts": {
                          "maximum": 4,
                          "minimum": 2,
                          "type": "integer"
                        },
                        "share": {
                          "maximum": 10000,
                          "minimum": 0,
                          "type": "integer"
                        }
                      },
                      "required": [
                        "parts",
                        "share"
                      ],
                      "type": "object"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "thirdSignatureFromCents": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 1000000000000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "waitingListBy": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "receipt",
                          "type": "string"
                        },
                        {
                          "const": "score",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "family",
                "applicants",
                "periodFrom",
                "periodTo",
                "classes",
                "inhabitantsOn",
                "minimumShare",
                "split",
                "qualification"
              ],
              "type": "object"
            },
            {
              "additionalProperties": false,
              "properties": {
                "applicants": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "district",
                            "type": "string"
                          },
                          {
                            "const": "municipality",
                            "type": "string"
                          },
                          {
                            "const": "grouping",
                            "type": "string"
                          },
                          {
                            "const": "carrier",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "family": {
                  "const": "per-unit",
                  "type": "string"
                },
                "flatSums": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "flatSum": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
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
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "sumCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "flatSum",
                          "titleDe",
                          "titleEn",
                          "sumCents"
                        ],
                        "type": "object"
                      },
                      "maxItems": 50,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "formats": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "format": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
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
                          "maximumUnits": {
                            "maximum": 1000000,
                            "minimum": 1,
                            "type": "integer"
                          },
                          "ratePerUnitCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "format",
                          "titleDe",
                          "titleEn",
                          "ratePerUnitCents"
                        ],
                        "type": "object"
                      },
                      "maxItems": 50,
                      "minItems": 1,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingBefore": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "rejection",
                            "type": "string"
                          },
                          {
                            "const": "cut",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingDays": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 90,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodFrom": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodTo": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "supplements": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
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
                          "perUnitCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "supplement": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "supplement",
                          "titleDe",
                          "titleEn",
                          "perUnitCents"
                        ],
                        "type": "object"
                      },
                      "maxItems": 50,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "thirdSignatureFromCents": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 1000000000000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "unit": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "additionalProperties": false,
                      "properties": {
                        "minutes": {
                          "maximum": 600,
                          "minimum": 1,
                          "type": "integer"
                        },
                        "titleDe": {
                          "maxLength": 200,
                          "minLength": 1,
                          "type": "string"
                        },
                        "titleEn": {
                          "maxLength": 200,
                          "minLength": 1,
                          "type": "string"
                        }
                      },
                      "required": [
                        "titleDe",
                        "titleEn",
                        "minutes"
                      ],
                      "type": "object"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "waitingListBy": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "receipt",
                          "type": "string"
                        },
                        {
                          "const": "score",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "family",
                "applicants",
                "periodFrom",
                "periodTo",
                "unit",
                "formats"
              ],
              "type": "object"
            },
            {
              "additionalProperties": false,
              "properties": {
                "applicants": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "district",
                            "type": "string"
                          },
                          {
                            "const": "municipality",
                            "type": "string"
                          },
                          {
                            "const": "grouping",
                            "type": "string"
                          },
                          {
                            "const": "carrier",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "carrier": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maxLength": 300,
                      "minLength": 1,
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "ceilingCents": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 1000000000000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "family": {
                  "const": "project",
                  "type": "string"
                },
                "financing": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "fixed",
                          "type": "string"
                        },
                        {
                          "const": "proportional",
                          "type": "string"
                        },
                        {
                          "const": "deficit",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingBefore": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "rejection",
                            "type": "string"
                          },
                          {
                            "const": "cut",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "hearingDays": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 90,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodFrom": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "periodTo": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "planItems": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "ceilingCents": {
                            "maximum": 1000000000000,
                            "minimum": 0,
                            "type": "integer"
                          },
                          "item": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
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
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          }
                        },
                        "required": [
                          "item",
                          "titleDe",
                          "titleEn"
                        ],
                        "type": "object"
                      },
                      "maxItems": 50,
                      "minItems": 1,
                      "type": "array"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "selection": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "additionalProperties": false,
                      "properties": {
                        "criteria": {
                          "items": {
                            "additionalProperties": false,
                            "properties": {
                              "criterion": {
                                "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                                "type": "string"
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
                              "mostPoints": {
                                "maximum": 1000,
                                "minimum": 1,
                                "type": "integer"
                              },
                              "source": {
                                "maxLength": 500,
                                "minLength": 1,
                                "type": "string"
                              },
                              "titleDe": {
                                "maxLength": 200,
                                "minLength": 1,
                                "type": "string"
                              },
                              "titleEn": {
                                "maxLength": 200,
                                "minLength": 1,
                                "type": "string"
                              },
                              "weight": {
                                "maximum": 100,
                                "minimum": 1,
                                "type": "integer"
                              }
                            },
                            "required": [
                              "criterion",
                              "titleDe",
                              "titleEn",
                              "weight",
                              "mostPoints"
                            ],
                            "type": "object"
                          },
                          "maxItems": 30,
                          "minItems": 1,
                          "type": "array"
                        },
                        "reviewers": {
                          "maximum": 10,
                          "minimum": 1,
                          "type": "integer"
                        },
                        "tieBy": {
                          "items": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
                          },
                          "maxItems": 30,
                          "type": "array"
                        }
                      },
                      "required": [
                        "criteria",
                        "reviewers",
                        "tieBy"
                      ],
                      "type": "object"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "sharePercent": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 100,
                      "minimum": 1,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "thirdSignatureFromCents": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "maximum": 1000000000000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                },
                "waitingListBy": {
                  "additionalProperties": false,
                  "properties": {
                    "anchor": {
                      "anyOf": [
                        {
                          "const": "application",
                          "type": "string"
                        },
                        {
                          "const": "month",
                          "type": "string"
                        },
                        {
                          "const": "occupancy-start",
                          "type": "string"
                        },
                        {
                          "const": "interruption-end",
                          "type": "string"
                        },
                        {
                          "const": "cut-off",
                          "type": "string"
                        }
                      ]
                    },
                    "effect": {
                      "anyOf": [
                        {
                          "const": "none",
                          "type": "string"
                        },
                        {
                          "const": "favourable-on-application",
                          "type": "string"
                        },
                        {
                          "const": "recalculate",
                          "type": "string"
                        }
                      ]
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
                    "note": {
                      "maxLength": 1000,
                      "type": "string"
                    },
                    "source": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "value": {
                      "anyOf": [
                        {
                          "const": "receipt",
                          "type": "string"
                        },
                        {
                          "const": "score",
                          "type": "string"
                        }
                      ]
                    }
                  },
                  "required": [
                    "value",
                    "mark",
                    "source",
                    "anchor",
                    "effect"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "family",
                "applicants",
                "periodFrom",
                "periodTo",
                "carrier",
                "financing",
                "ceilingCents",
                "planItems"
              ],
              "type": "object"
            }
          ]
        },
        "publishedOn": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "validFrom": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "validTo": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "version": {
          "minimum": 1,
          "type": "integer"
        }
      },
      "required": [
        "version",
        "validFrom",
        "publishedOn",
        "source",
        "funding"
      ],
      "type": "object"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "titleDe": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "titleEn": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "programmeId",
    "ruleSetVersion",
    "titleDe",
    "titleEn",
    "potCents",
    "budgetYear",
    "opensOn",
    "deadline",
    "source",
    "distributionKey"
  ],
  "type": "object"
};

export const changeDraftBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "changes": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "field": {
            "pattern": "^/(declarations/[A-Za-z][A-Za-z0-9-]{0,59}|(contact|earlyStart|bank|(lines|partners)/[A-Za-z0-9-]{1,40})(/[A-Za-z][A-Za-z0-9-]{0,59})?)$",
            "type": "string"
          },
          "from": {},
          "to": {}
        },
        "required": [
          "field",
          "from",
          "to"
        ],
        "type": "object"
      },
      "maxItems": 50,
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "changes"
  ],
  "type": "object"
};

export const checkProofBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "answers": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "answer": {
            "anyOf": [
              {
                "const": "yes",
                "type": "string"
              },
              {
                "const": "no",
                "type": "string"
              },
              {
                "const": "not-applicable",
                "type": "string"
              }
            ]
          },
          "note": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          },
          "question": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "question",
          "answer"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "heldBack": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "of": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "reason": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "of",
          "amountCents",
          "reason"
        ],
        "type": "object"
      },
      "maxItems": 500,
      "type": "array"
    },
    "notRecognised": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 1,
            "type": "integer"
          },
          "of": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "reason": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "of",
          "amountCents",
          "reason"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "note": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "answers",
    "notRecognised",
    "note"
  ],
  "type": "object"
};

export const closeExtensionRequestBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const correctDispatchBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "postedOn": {
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
    "postedOn",
    "reason"
  ],
  "type": "object"
};

export const countersignBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "decisionId": {
      "pattern": "^dec_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "decisionId"
  ],
  "type": "object"
};

export const createDraftBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "bank": {
      "additionalProperties": false,
      "properties": {
        "bic": {
          "maxLength": 14,
          "minLength": 1,
          "type": "string"
        },
        "iban": {
          "maxLength": 42,
          "minLength": 1,
          "type": "string"
        }
      },
      "type": "object"
    },
    "callId": {
      "pattern": "^call_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "contact": {
      "additionalProperties": false,
      "properties": {
        "unit": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "unit"
      ],
      "type": "object"
    },
    "declarations": {
      "items": {
        "pattern": "^[a-z][a-z-]{0,59}$",
        "type": "string"
      },
      "maxItems": 30,
      "type": "array",
      "uniqueItems": true
    },
    "district": {
      "pattern": "^[0-9]{5}$",
      "type": "string"
    },
    "earlyStart": {
      "additionalProperties": false,
      "properties": {
        "from": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "reason": {
          "maxLength": 900,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "from"
      ],
      "type": "object"
    },
    "lines": {
      "items": {
        "anyOf": [
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "employer": {
                "maxLength": 200,
                "minLength": 1,
                "type": "string"
              },
              "from": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              },
              "kind": {
                "const": "post",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              },
              "months": {
                "maximum": 120,
                "minimum": 1,
                "type": "integer"
              },
              "share": {
                "maximum": 50,
                "minimum": 0,
                "type": "number"
              },
              "tier": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "workplace": {
                "maxLength": 200,
                "minLength": 1,
                "type": "string"
              }
            },
            "required": [
              "kind",
              "share",
              "tier",
              "amountCents"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "description": {
                "maxLength": 1000,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "measure",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              }
            },
            "required": [
              "kind",
              "description",
              "amountCents"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "from": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              },
              "inhabitants": {
                "maximum": 100000000,
                "minimum": 0,
                "type": "integer"
              },
              "kind": {
                "const": "officer",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              },
              "months": {
                "maximum": 120,
                "minimum": 1,
                "type": "integer"
              },
              "share": {
                "maximum": 50,
                "minimum": 0,
                "type": "number"
              },
              "workplace": {
                "maxLength": 200,
                "minLength": 1,
                "type": "string"
              }
            },
            "required": [
              "kind",
              "share",
              "inhabitants",
              "amountCents"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "description": {
                "maxLength": 1000,
                "minLength": 1,
                "type": "string"
              },
              "format": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "course",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              },
              "supplements": {
                "items": {
                  "maxLength": 60,
                  "minLength": 1,
                  "type": "string"
                },
                "maxItems": 20,
                "type": "array",
                "uniqueItems": true
              },
              "units": {
                "maximum": 1000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "kind",
              "format",
              "units",
              "amountCents"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "description": {
                "maxLength": 1000,
                "minLength": 1,
                "type": "string"
              },
              "flatSum": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "flat-sum",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              },
              "units": {
                "maximum": 1000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "kind",
              "flatSum",
              "units",
              "amountCents"
            ],
            "type": "object"
          },
          {
            "additionalProperties": false,
            "properties": {
              "amountCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "costCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              },
              "description": {
                "maxLength": 1000,
                "minLength": 1,
                "type": "string"
              },
              "item": {
                "maxLength": 60,
                "minLength": 1,
                "type": "string"
              },
              "kind": {
                "const": "plan-item",
                "type": "string"
              },
              "lineId": {
                "pattern": "^[A-Za-z0-9-]{1,40}$",
                "type": "string"
              },
              "ownCents": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "kind",
              "item",
              "costCents",
              "amountCents"
            ],
            "type": "object"
          }
        ]
      },
      "maxItems": 5000,
      "type": "array"
    },
    "partners": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "auditRight": {
            "type": "boolean"
          },
          "name": {
            "maxLength": 200,
            "minLength": 1,
            "type": "string"
          },
          "partnerId": {
            "pattern": "^[A-Za-z0-9-]{1,40}$",
            "type": "string"
          },
          "task": {
            "maxLength": 1000,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "partnerId",
          "name"
        ],
        "type": "object"
      },
      "maxItems": 200,
      "type": "array"
    }
  },
  "required": [
    "callId",
    "lines"
  ],
  "type": "object"
};

export const decisionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "deviation": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "months": {
            "maximum": 120,
            "minimum": 1,
            "type": "integer"
          },
          "share": {
            "maximum": 50,
            "minimum": 0,
            "type": "number"
          },
          "tier": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "units": {
            "maximum": 1000000,
            "minimum": 0,
            "type": "integer"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "outcome": {
      "anyOf": [
        {
          "const": "granted",
          "type": "string"
        },
        {
          "const": "partially-granted",
          "type": "string"
        },
        {
          "const": "rejected",
          "type": "string"
        }
      ]
    },
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "outcome",
    "reason"
  ],
  "type": "object"
};

export const decisionPreviewBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "availableCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    },
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "months": {
            "maximum": 120,
            "minimum": 1,
            "type": "integer"
          },
          "share": {
            "maximum": 50,
            "minimum": 0,
            "type": "number"
          },
          "tier": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "units": {
            "maximum": 1000000,
            "minimum": 0,
            "type": "integer"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "outcome": {
      "anyOf": [
        {
          "const": "granted",
          "type": "string"
        },
        {
          "const": "partially-granted",
          "type": "string"
        },
        {
          "const": "rejected",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "outcome"
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

export const declareInterestBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "applicationId": {
      "pattern": "^app_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "isConflicted": {
      "type": "boolean"
    },
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "applicationId",
    "isConflicted"
  ],
  "type": "object"
};

export const discardNoticeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const discardRehearsalBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
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

export const dispatchNoticeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "againstReceipt": {
      "type": "boolean"
    },
    "channel": {
      "anyOf": [
        {
          "const": "portal",
          "type": "string"
        },
        {
          "const": "post",
          "type": "string"
        }
      ]
    },
    "postedOn": {
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
    "channel"
  ],
  "type": "object"
};

export const draftChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lineId": {
      "maxLength": 40,
      "minLength": 1,
      "type": "string"
    },
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    },
    "wish": {
      "additionalProperties": false,
      "properties": {
        "employer": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
        },
        "person": {
          "const": true,
          "type": "boolean"
        },
        "purpose": {
          "maxLength": 900,
          "minLength": 1,
          "type": "string"
        },
        "share": {
          "maximum": 10000,
          "minimum": 1,
          "type": "integer"
        },
        "start": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "tier": {
          "maxLength": 60,
          "minLength": 1,
          "type": "string"
        }
      },
      "type": "object"
    }
  },
  "required": [
    "lineId",
    "wish",
    "from",
    "reason"
  ],
  "type": "object"
};

export const drawSampleBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "callId": {
      "pattern": "^call_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "kind": {
      "anyOf": [
        {
          "const": "interim",
          "type": "string"
        },
        {
          "const": "final",
          "type": "string"
        }
      ]
    },
    "year": {
      "pattern": "^[0-9]{4}$",
      "type": "string"
    }
  },
  "required": [
    "callId",
    "kind",
    "year"
  ],
  "type": "object"
};

export const emptyBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const endActionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "endedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lineIds": {
      "items": {
        "maxLength": 40,
        "minLength": 1,
        "type": "string"
      },
      "maxItems": 1000,
      "minItems": 1,
      "type": "array"
    },
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    },
    "outcome": {
      "anyOf": [
        {
          "const": "dismissed",
          "type": "string"
        },
        {
          "const": "withdrawn",
          "type": "string"
        },
        {
          "const": "settled",
          "type": "string"
        },
        {
          "const": "annulled",
          "type": "string"
        },
        {
          "const": "annulled-in-part",
          "type": "string"
        }
      ]
    }
  },
  "required": [
    "outcome",
    "note"
  ],
  "type": "object"
};

export const endForwardingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "lastDay": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 900,
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

export const extendNoticeHearingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "dueOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "dueOn"
  ],
  "type": "object"
};

export const fileActionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "court": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "courtFileNumber": {
      "maxLength": 60,
      "minLength": 1,
      "type": "string"
    },
    "filedAt": {
      "format": "date-time",
      "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T",
      "type": "string"
    }
  },
  "required": [
    "court",
    "filedAt"
  ],
  "type": "object"
};

export const giveNoticeStatementBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "files": {
      "items": {
        "pattern": "^att_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 60,
      "type": "array",
      "uniqueItems": true
    },
    "isComplete": {
      "type": "boolean"
    },
    "statement": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "statement"
  ],
  "type": "object"
};

export const giveScoreBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "applicationId": {
      "pattern": "^app_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "note": {
      "maxLength": 2000,
      "minLength": 1,
      "type": "string"
    },
    "points": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "criterion": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "points": {
            "maximum": 1000,
            "minimum": 0,
            "type": "integer"
          }
        },
        "required": [
          "criterion",
          "points"
        ],
        "type": "object"
      },
      "maxItems": 30,
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "applicationId",
    "points"
  ],
  "type": "object"
};

export const giveStatementBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "files": {
      "items": {
        "pattern": "^att_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 60,
      "type": "array",
      "uniqueItems": true
    },
    "isComplete": {
      "type": "boolean"
    },
    "statement": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "statement"
  ],
  "type": "object"
};

export const handOverBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "type": "object"
};

export const intentionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "intended": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "basis": {
              "anyOf": [
                {
                  "const": "purpose-missed",
                  "type": "string"
                },
                {
                  "const": "used-late",
                  "type": "string"
                },
                {
                  "const": "condition-broken",
                  "type": "string"
                },
                {
                  "const": "unlawful",
                  "type": "string"
                },
                {
                  "const": "wrong-statements",
                  "type": "string"
                },
                {
                  "const": "unlawfulness-known",
                  "type": "string"
                },
                {
                  "const": "deceit",
                  "type": "string"
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
                  "const": "REVOCATION",
                  "type": "string"
                },
                {
                  "const": "WITHDRAWAL",
                  "type": "string"
                }
              ]
            },
            "knownOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            },
            "lines": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "amountCents": {
                    "maximum": 1000000000000,
                    "minimum": 0,
                    "type": "integer"
                  },
                  "lineId": {
                    "maxLength": 40,
                    "minLength": 1,
                    "type": "string"
                  },
                  "months": {
                    "maximum": 120,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "share": {
                    "maximum": 50,
                    "minimum": 0,
                    "type": "number"
                  },
                  "tier": {
                    "maxLength": 60,
                    "minLength": 1,
                    "type": "string"
                  },
                  "units": {
                    "maximum": 1000000,
                    "minimum": 0,
                    "type": "integer"
                  }
                },
                "required": [
                  "lineId"
                ],
                "type": "object"
              },
              "maxItems": 1000,
              "minItems": 1,
              "type": "array"
            }
          },
          "required": [
            "kind",
            "basis",
            "knownOn",
            "from"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "becauseNoticeId": {
              "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
              "type": "string"
            },
            "claimedCents": {
              "maximum": 1000000000000,
              "minimum": 1,
              "type": "integer"
            },
            "kind": {
              "const": "REIMBURSEMENT",
              "type": "string"
            },
            "paidOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "becauseNoticeId",
            "claimedCents"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "causes": {
              "items": {
                "anyOf": [
                  {
                    "additionalProperties": false,
                    "properties": {
                      "changeId": {
                        "maxLength": 60,
                        "minLength": 1,
                        "type": "string"
                      },
                      "kind": {
                        "const": "change-notification",
                        "type": "string"
                      }
                    },
                    "required": [
                      "kind",
                      "changeId"
                    ],
                    "type": "object"
                  },
                  {
                    "additionalProperties": false,
                    "properties": {
                      "kind": {
                        "const": "rule-set",
                        "type": "string"
                      },
                      "ruleSetVersion": {
                        "minimum": 1,
                        "type": "integer"
                      }
                    },
                    "required": [
                      "kind",
                      "ruleSetVersion"
                    ],
                    "type": "object"
                  }
                ]
              },
              "maxItems": 50,
              "minItems": 1,
              "type": "array"
            },
            "kind": {
              "const": "AMENDMENT",
              "type": "string"
            },
            "lines": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "amountCents": {
                    "maximum": 1000000000000,
                    "minimum": 0,
                    "type": "integer"
                  },
                  "from": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  },
                  "lineId": {
                    "maxLength": 40,
                    "minLength": 1,
                    "type": "string"
                  },
                  "months": {
                    "maximum": 120,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "share": {
                    "maximum": 50,
                    "minimum": 0,
                    "type": "number"
                  },
                  "start": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  },
                  "tier": {
                    "maxLength": 60,
                    "minLength": 1,
                    "type": "string"
                  },
                  "units": {
                    "maximum": 1000000,
                    "minimum": 0,
                    "type": "integer"
                  }
                },
                "required": [
                  "lineId"
                ],
                "type": "object"
              },
              "maxItems": 1000,
              "minItems": 1,
              "type": "array"
            }
          },
          "required": [
            "kind",
            "lines",
            "causes"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "FINAL",
              "type": "string"
            },
            "paidCents": {
              "maximum": 1000000000000,
              "minimum": 0,
              "type": "integer"
            }
          },
          "required": [
            "kind",
            "paidCents"
          ],
          "type": "object"
        }
      ]
    }
  },
  "required": [
    "intended"
  ],
  "type": "object"
};

export const newCalendarBody: JsonSchema = {
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
    }
  },
  "required": [
    "language"
  ],
  "type": "object"
};

export const objectToProofBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "dueOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "points": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "points",
    "dueOn"
  ],
  "type": "object"
};

export const openCallBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "budgetYear": {
      "maximum": 2100,
      "minimum": 2000,
      "type": "integer"
    },
    "deadline": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "deadlineTerms": {
      "additionalProperties": false,
      "properties": {
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
        "note": {
          "maxLength": 1000,
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "value": {
          "additionalProperties": false,
          "properties": {
            "effect": {
              "anyOf": [
                {
                  "const": "curable",
                  "type": "string"
                },
                {
                  "const": "cut-off",
                  "type": "string"
                }
              ]
            },
            "fixedToTheDay": {
              "type": "boolean"
            }
          },
          "required": [
            "fixedToTheDay",
            "effect"
          ],
          "type": "object"
        }
      },
      "required": [
        "value",
        "mark",
        "source"
      ],
      "type": "object"
    },
    "distributionKey": {
      "additionalProperties": false,
      "properties": {
        "asOf": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "label": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
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
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "weights": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "district": {
                "pattern": "^[0-9]{5}$",
                "type": "string"
              },
              "weight": {
                "maximum": 1000000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "district",
              "weight"
            ],
            "type": "object"
          },
          "maxItems": 2000,
          "minItems": 1,
          "type": "array"
        }
      },
      "required": [
        "label",
        "mark",
        "source",
        "weights"
      ],
      "type": "object"
    },
    "opensOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "potCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    },
    "ruleSetVersion": {
      "minimum": 1,
      "type": "integer"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "titleDe": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "titleEn": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "ruleSetVersion",
    "titleDe",
    "titleEn",
    "potCents",
    "budgetYear",
    "opensOn",
    "deadline",
    "source",
    "distributionKey"
  ],
  "type": "object"
};

export const openHearingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "grounds": {
      "maxLength": 2000,
      "minLength": 1,
      "type": "string"
    },
    "intendedCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    }
  },
  "required": [
    "intendedCents",
    "grounds"
  ],
  "type": "object"
};

export const openNoticeHearingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "claim": {
      "additionalProperties": false,
      "properties": {
        "claimedCents": {
          "maximum": 1000000000000,
          "minimum": 1,
          "type": "integer"
        },
        "paidOn": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        }
      },
      "required": [
        "claimedCents"
      ],
      "type": "object"
    },
    "dueOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "grounds": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    },
    "intended": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "basis": {
              "anyOf": [
                {
                  "const": "purpose-missed",
                  "type": "string"
                },
                {
                  "const": "used-late",
                  "type": "string"
                },
                {
                  "const": "condition-broken",
                  "type": "string"
                },
                {
                  "const": "unlawful",
                  "type": "string"
                },
                {
                  "const": "wrong-statements",
                  "type": "string"
                },
                {
                  "const": "unlawfulness-known",
                  "type": "string"
                },
                {
                  "const": "deceit",
                  "type": "string"
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
                  "const": "REVOCATION",
                  "type": "string"
                },
                {
                  "const": "WITHDRAWAL",
                  "type": "string"
                }
              ]
            },
            "knownOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            },
            "lines": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "amountCents": {
                    "maximum": 1000000000000,
                    "minimum": 0,
                    "type": "integer"
                  },
                  "lineId": {
                    "maxLength": 40,
                    "minLength": 1,
                    "type": "string"
                  },
                  "months": {
                    "maximum": 120,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "share": {
                    "maximum": 50,
                    "minimum": 0,
                    "type": "number"
                  },
                  "tier": {
                    "maxLength": 60,
                    "minLength": 1,
                    "type": "string"
                  },
                  "units": {
                    "maximum": 1000000,
                    "minimum": 0,
                    "type": "integer"
                  }
                },
                "required": [
                  "lineId"
                ],
                "type": "object"
              },
              "maxItems": 1000,
              "minItems": 1,
              "type": "array"
            }
          },
          "required": [
            "kind",
            "basis",
            "knownOn",
            "from"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "becauseNoticeId": {
              "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
              "type": "string"
            },
            "claimedCents": {
              "maximum": 1000000000000,
              "minimum": 1,
              "type": "integer"
            },
            "kind": {
              "const": "REIMBURSEMENT",
              "type": "string"
            },
            "paidOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "becauseNoticeId",
            "claimedCents"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "causes": {
              "items": {
                "anyOf": [
                  {
                    "additionalProperties": false,
                    "properties": {
                      "changeId": {
                        "maxLength": 60,
                        "minLength": 1,
                        "type": "string"
                      },
                      "kind": {
                        "const": "change-notification",
                        "type": "string"
                      }
                    },
                    "required": [
                      "kind",
                      "changeId"
                    ],
                    "type": "object"
                  },
                  {
                    "additionalProperties": false,
                    "properties": {
                      "kind": {
                        "const": "rule-set",
                        "type": "string"
                      },
                      "ruleSetVersion": {
                        "minimum": 1,
                        "type": "integer"
                      }
                    },
                    "required": [
                      "kind",
                      "ruleSetVersion"
                    ],
                    "type": "object"
                  }
                ]
              },
              "maxItems": 50,
              "minItems": 1,
              "type": "array"
            },
            "kind": {
              "const": "AMENDMENT",
              "type": "string"
            },
            "lines": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "amountCents": {
                    "maximum": 1000000000000,
                    "minimum": 0,
                    "type": "integer"
                  },
                  "from": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  },
                  "lineId": {
                    "maxLength": 40,
                    "minLength": 1,
                    "type": "string"
                  },
                  "months": {
                    "maximum": 120,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "share": {
                    "maximum": 50,
                    "minimum": 0,
                    "type": "number"
                  },
                  "start": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  },
                  "tier": {
                    "maxLength": 60,
                    "minLength": 1,
                    "type": "string"
                  },
                  "units": {
                    "maximum": 1000000,
                    "minimum": 0,
                    "type": "integer"
                  }
                },
                "required": [
                  "lineId"
                ],
                "type": "object"
              },
              "maxItems": 1000,
              "minItems": 1,
              "type": "array"
            }
          },
          "required": [
            "kind",
            "lines",
            "causes"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "FINAL",
              "type": "string"
            },
            "paidCents": {
              "maximum": 1000000000000,
              "minimum": 0,
              "type": "integer"
            }
          },
          "required": [
            "kind",
            "paidCents"
          ],
          "type": "object"
        }
      ]
    }
  },
  "required": [
    "intended",
    "grounds"
  ],
  "type": "object"
};

export const openRehearsalBody: JsonSchema = {
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

export const preferenceBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "digest": {
      "type": "boolean"
    },
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
    "reminders": {
      "type": "boolean"
    }
  },
  "required": [
    "digest",
    "reminders",
    "language"
  ],
  "type": "object"
};

export const prepareExtensionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "maximum": 10000,
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "lineIds": {
      "items": {
        "maxLength": 40,
        "minLength": 1,
        "type": "string"
      },
      "maxItems": 1000,
      "minItems": 1,
      "type": "array"
    },
    "reason": {
      "maxLength": 10000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const presenceBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "section": {
      "anyOf": [
        {
          "const": "applicant",
          "type": "string"
        },
        {
          "const": "lines",
          "type": "string"
        },
        {
          "const": "partners",
          "type": "string"
        },
        {
          "const": "early-start",
          "type": "string"
        },
        {
          "const": "bank",
          "type": "string"
        },
        {
          "const": "declarations",
          "type": "string"
        },
        {
          "const": "attachments",
          "type": "string"
        }
      ]
    },
    "tab": {
      "pattern": "^[A-Za-z0-9-]{8,40}$",
      "type": "string"
    }
  },
  "required": [
    "section",
    "tab"
  ],
  "type": "object"
};

export const previewChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "lineId": {
      "maxLength": 40,
      "minLength": 1,
      "type": "string"
    },
    "wish": {
      "additionalProperties": false,
      "properties": {
        "employer": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
        },
        "person": {
          "const": true,
          "type": "boolean"
        },
        "purpose": {
          "maxLength": 900,
          "minLength": 1,
          "type": "string"
        },
        "share": {
          "maximum": 10000,
          "minimum": 1,
          "type": "integer"
        },
        "start": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        },
        "tier": {
          "maxLength": 60,
          "minLength": 1,
          "type": "string"
        }
      },
      "type": "object"
    }
  },
  "required": [
    "lineId",
    "wish",
    "from"
  ],
  "type": "object"
};

export const previewTemplateBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "days": {
      "maximum": 60,
      "minimum": 0,
      "type": "integer"
    },
    "wording": {
      "additionalProperties": false,
      "properties": {
        "subjectDe": {
          "maxLength": 150,
          "minLength": 1,
          "type": "string"
        },
        "subjectEn": {
          "maxLength": 150,
          "minLength": 1,
          "type": "string"
        },
        "textDe": {
          "maxLength": 2000,
          "minLength": 1,
          "type": "string"
        },
        "textEn": {
          "maxLength": 2000,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "subjectDe",
        "subjectEn",
        "textDe",
        "textEn"
      ],
      "type": "object"
    }
  },
  "required": [
    "days",
    "wording"
  ],
  "type": "object"
};

export const proposeTextBlockBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "key": {
      "pattern": "^[a-z][a-z0-9-]{1,59}$",
      "type": "string"
    },
    "kind": {
      "anyOf": [
        {
          "const": "greeting",
          "type": "string"
        },
        {
          "const": "reason",
          "type": "string"
        },
        {
          "const": "ancillary-provision",
          "type": "string"
        },
        {
          "const": "remedy",
          "type": "string"
        }
      ]
    },
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
    "notices": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "isNeeded": {
            "type": "boolean"
          },
          "kind": {
            "anyOf": [
              {
                "const": "GRANT",
                "type": "string"
              },
              {
                "const": "REJECTION",
                "type": "string"
              },
              {
                "const": "AMENDMENT",
                "type": "string"
              },
              {
                "const": "EXTENSION",
                "type": "string"
              },
              {
                "const": "EXTENSION_REJECTION",
                "type": "string"
              },
              {
                "const": "REVOCATION",
                "type": "string"
              },
              {
                "const": "WITHDRAWAL",
                "type": "string"
              },
              {
                "const": "REIMBURSEMENT",
                "type": "string"
              },
              {
                "const": "INTEREST",
                "type": "string"
              },
              {
                "const": "FINAL",
                "type": "string"
              }
            ]
          }
        },
        "required": [
          "kind",
          "isNeeded"
        ],
        "type": "object"
      },
      "maxItems": 10,
      "minItems": 1,
      "type": "array"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "text": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    },
    "title": {
      "maxLength": 150,
      "minLength": 1,
      "type": "string"
    },
    "validFrom": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "validTo": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "version": {
      "maximum": 10000,
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "key",
    "version",
    "kind",
    "language",
    "title",
    "text",
    "validFrom",
    "mark",
    "source"
  ],
  "type": "object"
};

export const publishDecreeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "code": {
      "pattern": "^[A-Z][A-Z0-9]{1,11}$",
      "type": "string"
    },
    "groups": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "accommodation": {
            "items": {
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
            "minItems": 1,
            "type": "array",
            "uniqueItems": true
          },
          "from": {
            "additionalProperties": false,
            "properties": {
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
              "note": {
                "maxLength": 1000,
                "type": "string"
              },
              "source": {
                "maxLength": 500,
                "minLength": 1,
                "type": "string"
              },
              "value": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              }
            },
            "required": [
              "value",
              "mark",
              "source"
            ],
            "type": "object"
          },
          "group": {
            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
            "type": "string"
          },
          "residenceStatus": {
            "items": {
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
            },
            "minItems": 1,
            "type": "array",
            "uniqueItems": true
          },
          "titleDe": {
            "maxLength": 200,
            "minLength": 1,
            "type": "string"
          },
          "titleEn": {
            "maxLength": 200,
            "minLength": 1,
            "type": "string"
          },
          "to": {
            "additionalProperties": false,
            "properties": {
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
              "note": {
                "maxLength": 1000,
                "type": "string"
              },
              "source": {
                "maxLength": 500,
                "minLength": 1,
                "type": "string"
              },
              "value": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              }
            },
            "required": [
              "value",
              "mark",
              "source"
            ],
            "type": "object"
          }
        },
        "required": [
          "group",
          "titleDe",
          "titleEn",
          "from"
        ],
        "type": "object"
      },
      "maxItems": 50,
      "minItems": 1,
      "type": "array"
    },
    "publishedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "titleDe": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "titleEn": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "validFrom": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "validTo": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "code",
    "titleDe",
    "titleEn",
    "source",
    "publishedOn",
    "validFrom",
    "groups"
  ],
  "type": "object"
};

export const publishPactBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amount": {
            "additionalProperties": false,
            "properties": {
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
              "note": {
                "maxLength": 1000,
                "type": "string"
              },
              "source": {
                "maxLength": 500,
                "minLength": 1,
                "type": "string"
              },
              "value": {
                "maximum": 1000000000000,
                "minimum": 0,
                "type": "integer"
              }
            },
            "required": [
              "value",
              "mark",
              "source"
            ],
            "type": "object"
          },
          "line": {
            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
            "type": "string"
          },
          "programmeCode": {
            "maxLength": 12,
            "minLength": 1,
            "type": "string"
          },
          "titleDe": {
            "maxLength": 200,
            "minLength": 1,
            "type": "string"
          },
          "titleEn": {
            "maxLength": 200,
            "minLength": 1,
            "type": "string"
          },
          "year": {
            "maximum": 2100,
            "minimum": 2000,
            "type": "integer"
          }
        },
        "required": [
          "year",
          "line",
          "titleDe",
          "titleEn",
          "amount"
        ],
        "type": "object"
      },
      "maxItems": 500,
      "minItems": 1,
      "type": "array"
    },
    "publishedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "titleDe": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "titleEn": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "version": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "version",
    "titleDe",
    "titleEn",
    "publishedOn",
    "source",
    "lines"
  ],
  "type": "object"
};

export const publishProgrammeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "code": {
      "pattern": "^[A-Z][A-Z0-9]{1,11}$",
      "type": "string"
    },
    "effectiveOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "endsOn": {
      "additionalProperties": false,
      "properties": {
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
        "note": {
          "maxLength": 1000,
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "value": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        }
      },
      "required": [
        "value",
        "mark",
        "source"
      ],
      "type": "object"
    },
    "evaluationOn": {
      "additionalProperties": false,
      "properties": {
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
        "note": {
          "maxLength": 1000,
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "value": {
          "format": "date",
          "pattern": "^(19|20|21)[0-9]{2}-",
          "type": "string"
        }
      },
      "required": [
        "value",
        "mark",
        "source"
      ],
      "type": "object"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "titleDe": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "titleEn": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "code",
    "titleDe",
    "titleEn",
    "source",
    "endsOn",
    "evaluationOn",
    "effectiveOn"
  ],
  "type": "object"
};

export const publishRuleSetBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "funding": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "applicants": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "district",
                        "type": "string"
                      },
                      {
                        "const": "municipality",
                        "type": "string"
                      },
                      {
                        "const": "grouping",
                        "type": "string"
                      },
                      {
                        "const": "carrier",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "counsellingLimitMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 240,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "counsellingLimitWithReasonMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 240,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "extension": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "additionalProperties": false,
                  "properties": {
                    "cutOff": {
                      "format": "date",
                      "pattern": "^(19|20|21)[0-9]{2}-",
                      "type": "string"
                    },
                    "months": {
                      "maximum": 120,
                      "minimum": 1,
                      "type": "integer"
                    },
                    "states": {
                      "items": {
                        "anyOf": [
                          {
                            "const": "APPROVED",
                            "type": "string"
                          },
                          {
                            "const": "FILLED",
                            "type": "string"
                          },
                          {
                            "const": "VACANT",
                            "type": "string"
                          }
                        ]
                      },
                      "minItems": 1,
                      "type": "array",
                      "uniqueItems": true
                    }
                  },
                  "required": [
                    "months",
                    "cutOff",
                    "states"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "family": {
              "const": "per-capita-post",
              "type": "string"
            },
            "finalProofWithinMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 60,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "fundedMonthsInAll": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 240,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingBefore": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "rejection",
                        "type": "string"
                      },
                      {
                        "const": "cut",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingDays": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 90,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "indicators": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "half-yearly",
                      "type": "string"
                    },
                    {
                      "const": "yearly",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "lineKinds": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "post",
                        "type": "string"
                      },
                      {
                        "const": "measure",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "maximumMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 120,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "minimumShare": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 10000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "paysHigherTier": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "type": "boolean"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodFrom": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodTo": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "suspensionCapMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 60,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "thirdSignatureFromCents": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 1000000000000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "tiers": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "evidenceDe": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "evidenceEn": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
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
                      "ratePerFteYearCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "tier": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "tier",
                      "titleDe",
                      "titleEn",
                      "ratePerFteYearCents",
                      "qualification",
                      "evidenceDe",
                      "evidenceEn"
                    ],
                    "type": "object"
                  },
                  "maxItems": 20,
                  "minItems": 1,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "vacancyWindowMonths": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 60,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "waitingListBy": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "receipt",
                      "type": "string"
                    },
                    {
                      "const": "score",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "windowOfNeverFilled": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "type": "boolean"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            }
          },
          "required": [
            "family",
            "applicants",
            "periodFrom",
            "periodTo",
            "lineKinds",
            "tiers",
            "minimumShare"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "applicants": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "district",
                        "type": "string"
                      },
                      {
                        "const": "municipality",
                        "type": "string"
                      },
                      {
                        "const": "grouping",
                        "type": "string"
                      },
                      {
                        "const": "carrier",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "classes": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "ceilingCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "fundingYears": {
                        "maximum": 20,
                        "minimum": 1,
                        "type": "integer"
                      },
                      "inhabitantsBelow": {
                        "maximum": 100000000,
                        "minimum": 1,
                        "type": "integer"
                      },
                      "inhabitantsFrom": {
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
                      "sizeClass": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
                      },
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "sizeClass",
                      "titleDe",
                      "titleEn",
                      "inhabitantsFrom",
                      "ceilingCents"
                    ],
                    "type": "object"
                  },
                  "maxItems": 20,
                  "minItems": 1,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "family": {
              "const": "size-class-fixed",
              "type": "string"
            },
            "hearingBefore": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "rejection",
                        "type": "string"
                      },
                      {
                        "const": "cut",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingDays": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 90,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "inhabitantsOn": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "minimumShare": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 10000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodFrom": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodTo": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "qualification": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "additionalProperties": false,
                  "properties": {
                    "evidenceDe": {
                      "maxLength": 500,
                      "minLength": 1,
                      "type": "string"
                    },
                    "evidenceEn": {
                      "maxLength": 500,
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
                    "qualification",
                    "evidenceDe",
                    "evidenceEn"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "split": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "additionalProperties": false,
                  "properties": {
                    "parts": {
                      "maximum": 4,
                      "minimum": 2,
                      "type": "integer"
                    },
                    "share": {
                      "maximum": 10000,
                      "minimum": 0,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "parts",
                    "share"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "thirdSignatureFromCents": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 1000000000000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "waitingListBy": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "receipt",
                      "type": "string"
                    },
                    {
                      "const": "score",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            }
          },
          "required": [
            "family",
            "applicants",
            "periodFrom",
            "periodTo",
            "classes",
            "inhabitantsOn",
            "minimumShare",
            "split",
            "qualification"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "applicants": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "district",
                        "type": "string"
                      },
                      {
                        "const": "municipality",
                        "type": "string"
                      },
                      {
                        "const": "grouping",
                        "type": "string"
                      },
                      {
                        "const": "carrier",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "family": {
              "const": "per-unit",
              "type": "string"
            },
            "flatSums": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "flatSum": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
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
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "sumCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "flatSum",
                      "titleDe",
                      "titleEn",
                      "sumCents"
                    ],
                    "type": "object"
                  },
                  "maxItems": 50,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "formats": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "format": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
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
                      "maximumUnits": {
                        "maximum": 1000000,
                        "minimum": 1,
                        "type": "integer"
                      },
                      "ratePerUnitCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "format",
                      "titleDe",
                      "titleEn",
                      "ratePerUnitCents"
                    ],
                    "type": "object"
                  },
                  "maxItems": 50,
                  "minItems": 1,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingBefore": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "rejection",
                        "type": "string"
                      },
                      {
                        "const": "cut",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingDays": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 90,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodFrom": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodTo": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "supplements": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
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
                      "perUnitCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "supplement": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "supplement",
                      "titleDe",
                      "titleEn",
                      "perUnitCents"
                    ],
                    "type": "object"
                  },
                  "maxItems": 50,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "thirdSignatureFromCents": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 1000000000000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "unit": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "additionalProperties": false,
                  "properties": {
                    "minutes": {
                      "maximum": 600,
                      "minimum": 1,
                      "type": "integer"
                    },
                    "titleDe": {
                      "maxLength": 200,
                      "minLength": 1,
                      "type": "string"
                    },
                    "titleEn": {
                      "maxLength": 200,
                      "minLength": 1,
                      "type": "string"
                    }
                  },
                  "required": [
                    "titleDe",
                    "titleEn",
                    "minutes"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "waitingListBy": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "receipt",
                      "type": "string"
                    },
                    {
                      "const": "score",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            }
          },
          "required": [
            "family",
            "applicants",
            "periodFrom",
            "periodTo",
            "unit",
            "formats"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "applicants": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "district",
                        "type": "string"
                      },
                      {
                        "const": "municipality",
                        "type": "string"
                      },
                      {
                        "const": "grouping",
                        "type": "string"
                      },
                      {
                        "const": "carrier",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "carrier": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maxLength": 300,
                  "minLength": 1,
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "ceilingCents": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 1000000000000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "family": {
              "const": "project",
              "type": "string"
            },
            "financing": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "fixed",
                      "type": "string"
                    },
                    {
                      "const": "proportional",
                      "type": "string"
                    },
                    {
                      "const": "deficit",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingBefore": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "anyOf": [
                      {
                        "const": "rejection",
                        "type": "string"
                      },
                      {
                        "const": "cut",
                        "type": "string"
                      }
                    ]
                  },
                  "minItems": 1,
                  "type": "array",
                  "uniqueItems": true
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "hearingDays": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 90,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodFrom": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "periodTo": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "format": "date",
                  "pattern": "^(19|20|21)[0-9]{2}-",
                  "type": "string"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "planItems": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "ceilingCents": {
                        "maximum": 1000000000000,
                        "minimum": 0,
                        "type": "integer"
                      },
                      "item": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
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
                      "source": {
                        "maxLength": 500,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleDe": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      },
                      "titleEn": {
                        "maxLength": 200,
                        "minLength": 1,
                        "type": "string"
                      }
                    },
                    "required": [
                      "item",
                      "titleDe",
                      "titleEn"
                    ],
                    "type": "object"
                  },
                  "maxItems": 50,
                  "minItems": 1,
                  "type": "array"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "selection": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "additionalProperties": false,
                  "properties": {
                    "criteria": {
                      "items": {
                        "additionalProperties": false,
                        "properties": {
                          "criterion": {
                            "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                            "type": "string"
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
                          "mostPoints": {
                            "maximum": 1000,
                            "minimum": 1,
                            "type": "integer"
                          },
                          "source": {
                            "maxLength": 500,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleDe": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "titleEn": {
                            "maxLength": 200,
                            "minLength": 1,
                            "type": "string"
                          },
                          "weight": {
                            "maximum": 100,
                            "minimum": 1,
                            "type": "integer"
                          }
                        },
                        "required": [
                          "criterion",
                          "titleDe",
                          "titleEn",
                          "weight",
                          "mostPoints"
                        ],
                        "type": "object"
                      },
                      "maxItems": 30,
                      "minItems": 1,
                      "type": "array"
                    },
                    "reviewers": {
                      "maximum": 10,
                      "minimum": 1,
                      "type": "integer"
                    },
                    "tieBy": {
                      "items": {
                        "pattern": "^[A-Z][A-Z0-9_]{0,59}$",
                        "type": "string"
                      },
                      "maxItems": 30,
                      "type": "array"
                    }
                  },
                  "required": [
                    "criteria",
                    "reviewers",
                    "tieBy"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "sharePercent": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 100,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "thirdSignatureFromCents": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "maximum": 1000000000000,
                  "minimum": 0,
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            },
            "waitingListBy": {
              "additionalProperties": false,
              "properties": {
                "anchor": {
                  "anyOf": [
                    {
                      "const": "application",
                      "type": "string"
                    },
                    {
                      "const": "month",
                      "type": "string"
                    },
                    {
                      "const": "occupancy-start",
                      "type": "string"
                    },
                    {
                      "const": "interruption-end",
                      "type": "string"
                    },
                    {
                      "const": "cut-off",
                      "type": "string"
                    }
                  ]
                },
                "effect": {
                  "anyOf": [
                    {
                      "const": "none",
                      "type": "string"
                    },
                    {
                      "const": "favourable-on-application",
                      "type": "string"
                    },
                    {
                      "const": "recalculate",
                      "type": "string"
                    }
                  ]
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
                "note": {
                  "maxLength": 1000,
                  "type": "string"
                },
                "source": {
                  "maxLength": 500,
                  "minLength": 1,
                  "type": "string"
                },
                "value": {
                  "anyOf": [
                    {
                      "const": "receipt",
                      "type": "string"
                    },
                    {
                      "const": "score",
                      "type": "string"
                    }
                  ]
                }
              },
              "required": [
                "value",
                "mark",
                "source",
                "anchor",
                "effect"
              ],
              "type": "object"
            }
          },
          "required": [
            "family",
            "applicants",
            "periodFrom",
            "periodTo",
            "carrier",
            "financing",
            "ceilingCents",
            "planItems"
          ],
          "type": "object"
        }
      ]
    },
    "publishedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "source": {
      "maxLength": 500,
      "minLength": 1,
      "type": "string"
    },
    "validFrom": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "validTo": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "version": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "version",
    "validFrom",
    "publishedOn",
    "source",
    "funding"
  ],
  "type": "object"
};

export const publishTemplateBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "days": {
      "additionalProperties": false,
      "properties": {
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
        "note": {
          "maxLength": 1000,
          "type": "string"
        },
        "source": {
          "maxLength": 500,
          "minLength": 1,
          "type": "string"
        },
        "value": {
          "maximum": 60,
          "minimum": 0,
          "type": "integer"
        }
      },
      "required": [
        "value",
        "mark",
        "source"
      ],
      "type": "object"
    },
    "isAutomatic": {
      "type": "boolean"
    },
    "validFrom": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "version": {
      "minimum": 1,
      "type": "integer"
    },
    "wording": {
      "additionalProperties": false,
      "properties": {
        "subjectDe": {
          "maxLength": 150,
          "minLength": 1,
          "type": "string"
        },
        "subjectEn": {
          "maxLength": 150,
          "minLength": 1,
          "type": "string"
        },
        "textDe": {
          "maxLength": 2000,
          "minLength": 1,
          "type": "string"
        },
        "textEn": {
          "maxLength": 2000,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "subjectDe",
        "subjectEn",
        "textDe",
        "textEn"
      ],
      "type": "object"
    }
  },
  "required": [
    "version",
    "validFrom",
    "isAutomatic",
    "days",
    "wording"
  ],
  "type": "object"
};

export const queryChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "question": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "question"
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

export const recordDeliveryBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "dispatchId": {
      "pattern": "^dsp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "receivedOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    }
  },
  "required": [
    "receivedOn"
  ],
  "type": "object"
};

export const recordReturnBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "cameBackOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "note": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "cameBackOn"
  ],
  "type": "object"
};

export const refuseChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const rejectExtensionRequestBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "maximum": 10000,
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "reason": {
      "maxLength": 10000,
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
    "decisionId": {
      "pattern": "^dec_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    }
  },
  "required": [
    "decisionId"
  ],
  "type": "object"
};

export const releaseTextBlockBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "version": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "version"
  ],
  "type": "object"
};

export const requestEarlyStartBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "from": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "from",
    "reason"
  ],
  "type": "object"
};

export const requestExtensionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "lineIds": {
      "items": {
        "maxLength": 40,
        "minLength": 1,
        "type": "string"
      },
      "maxItems": 1000,
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "lineIds"
  ],
  "type": "object"
};

export const requestInformationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "dueOn": {
      "format": "date",
      "pattern": "^(19|20|21)[0-9]{2}-",
      "type": "string"
    },
    "items": {
      "items": {
        "maxLength": 300,
        "minLength": 1,
        "type": "string"
      },
      "maxItems": 30,
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "items"
  ],
  "type": "object"
};

export const resubmissionBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "subjectId": {
      "maxLength": 60,
      "minLength": 1,
      "type": "string"
    },
    "task": {
      "anyOf": [
        {
          "const": "check-formally",
          "type": "string"
        },
        {
          "const": "prepare-decision",
          "type": "string"
        },
        {
          "const": "prepare-again",
          "type": "string"
        },
        {
          "const": "decide-waitlisted",
          "type": "string"
        },
        {
          "const": "countersign-decision",
          "type": "string"
        },
        {
          "const": "release-decision",
          "type": "string"
        },
        {
          "const": "information-overdue",
          "type": "string"
        },
        {
          "const": "answer-extension",
          "type": "string"
        },
        {
          "const": "supply-information",
          "type": "string"
        },
        {
          "const": "give-statement",
          "type": "string"
        },
        {
          "const": "give-notice-statement",
          "type": "string"
        },
        {
          "const": "decide-after-hearing",
          "type": "string"
        },
        {
          "const": "year-ends",
          "type": "string"
        },
        {
          "const": "countersign-notice",
          "type": "string"
        },
        {
          "const": "release-notice",
          "type": "string"
        },
        {
          "const": "prepare-notice",
          "type": "string"
        },
        {
          "const": "dispatch-notice",
          "type": "string"
        },
        {
          "const": "retrieve-notice",
          "type": "string"
        },
        {
          "const": "remedy-ends",
          "type": "string"
        },
        {
          "const": "check-proof",
          "type": "string"
        },
        {
          "const": "accept-proof",
          "type": "string"
        },
        {
          "const": "proof-overdue",
          "type": "string"
        },
        {
          "const": "submit-proof",
          "type": "string"
        },
        {
          "const": "correct-proof",
          "type": "string"
        },
        {
          "const": "settle-grant",
          "type": "string"
        },
        {
          "const": "acknowledge-change",
          "type": "string"
        },
        {
          "const": "answer-change",
          "type": "string"
        },
        {
          "const": "send-change",
          "type": "string"
        },
        {
          "const": "submit-draft",
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
    "task",
    "subjectId"
  ],
  "type": "object"
};

export const returnBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "decisionId": {
      "pattern": "^dec_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "type": "string"
    },
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "decisionId",
    "note"
  ],
  "type": "object"
};

export const returnNoticeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "note"
  ],
  "type": "object"
};

export const returnTextBlockBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "note": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    },
    "version": {
      "minimum": 1,
      "type": "integer"
    }
  },
  "required": [
    "version",
    "note"
  ],
  "type": "object"
};

export const saveFilterBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "filter": {
      "maxProperties": 20,
      "patternProperties": {
        "^[a-z][A-Za-z-]{0,39}$": {
          "maxLength": 200,
          "minLength": 1,
          "type": "string"
        }
      },
      "type": "object"
    },
    "list": {
      "pattern": "^[a-z][a-z-]{1,39}$",
      "type": "string"
    },
    "name": {
      "maxLength": 80,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "list",
    "name",
    "filter"
  ],
  "type": "object"
};

export const saveProofDraftBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "appointments": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "appointmentId": {
            "maxLength": 100,
            "minLength": 1,
            "type": "string"
          },
          "costCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "differs": {
            "additionalProperties": false,
            "properties": {
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
                "maxLength": 900,
                "type": "string"
              },
              "share": {
                "maximum": 10000,
                "minimum": 0,
                "type": "integer"
              },
              "to": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              }
            },
            "type": "object"
          }
        },
        "required": [
          "appointmentId"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "lineId": {
            "maxLength": 100,
            "minLength": 1,
            "type": "string"
          },
          "reason": {
            "maxLength": 900,
            "type": "string"
          }
        },
        "required": [
          "lineId"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "named": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "costCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "from": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "lineId": {
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
          },
          "reason": {
            "maxLength": 900,
            "type": "string"
          },
          "share": {
            "maximum": 10000,
            "minimum": 0,
            "type": "integer"
          },
          "to": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          }
        },
        "type": "object"
      },
      "maxItems": 500,
      "type": "array"
    },
    "narrative": {
      "maxLength": 15000,
      "type": "string"
    }
  },
  "required": [
    "appointments",
    "named",
    "lines",
    "narrative"
  ],
  "type": "object"
};

export const sendChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "differenceCents": {
      "type": "integer"
    }
  },
  "required": [
    "differenceCents"
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

export const settlingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "intended": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "FINAL",
              "type": "string"
            },
            "paidCents": {
              "maximum": 1000000000000,
              "minimum": 0,
              "type": "integer"
            }
          },
          "required": [
            "kind",
            "paidCents"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "becauseNoticeId": {
              "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
              "type": "string"
            },
            "kind": {
              "const": "INTEREST",
              "type": "string"
            },
            "repayments": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "cents": {
                    "maximum": 1000000000000,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "on": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  }
                },
                "required": [
                  "on",
                  "cents"
                ],
                "type": "object"
              },
              "maxItems": 200,
              "type": "array"
            },
            "until": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "becauseNoticeId",
            "repayments"
          ],
          "type": "object"
        }
      ]
    },
    "reason": {
      "maxLength": 10000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "intended",
    "reason"
  ],
  "type": "object"
};

export const settlingPreviewBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "intended": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "FINAL",
              "type": "string"
            },
            "paidCents": {
              "maximum": 1000000000000,
              "minimum": 0,
              "type": "integer"
            }
          },
          "required": [
            "kind",
            "paidCents"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "becauseNoticeId": {
              "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
              "type": "string"
            },
            "kind": {
              "const": "INTEREST",
              "type": "string"
            },
            "repayments": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "cents": {
                    "maximum": 1000000000000,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "on": {
                    "format": "date",
                    "pattern": "^(19|20|21)[0-9]{2}-",
                    "type": "string"
                  }
                },
                "required": [
                  "on",
                  "cents"
                ],
                "type": "object"
              },
              "maxItems": 200,
              "type": "array"
            },
            "until": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "becauseNoticeId",
            "repayments"
          ],
          "type": "object"
        }
      ]
    }
  },
  "required": [
    "intended"
  ],
  "type": "object"
};

export const startBulkBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "items": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "applicationId": {
            "pattern": "^app_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          },
          "decisionId": {
            "pattern": "^dec_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          },
          "noticeId": {
            "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          },
          "proofId": {
            "pattern": "^prf_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "type": "string"
          }
        },
        "required": [
          "applicationId"
        ],
        "type": "object"
      },
      "maxItems": 2000,
      "minItems": 1,
      "type": "array"
    },
    "kind": {
      "anyOf": [
        {
          "const": "release",
          "type": "string"
        },
        {
          "const": "remind",
          "type": "string"
        },
        {
          "const": "dispatch",
          "type": "string"
        },
        {
          "const": "extend",
          "type": "string"
        },
        {
          "const": "release-notice",
          "type": "string"
        },
        {
          "const": "accept-proof",
          "type": "string"
        }
      ]
    },
    "letter": {
      "additionalProperties": false,
      "properties": {
        "blocks": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "key": {
                "pattern": "^[a-z][a-z0-9-]{1,59}$",
                "type": "string"
              },
              "version": {
                "maximum": 10000,
                "minimum": 1,
                "type": "integer"
              }
            },
            "required": [
              "key",
              "version"
            ],
            "type": "object"
          },
          "maxItems": 40,
          "type": "array"
        },
        "reason": {
          "maxLength": 10000,
          "minLength": 1,
          "type": "string"
        }
      },
      "required": [
        "reason"
      ],
      "type": "object"
    }
  },
  "required": [
    "kind",
    "items"
  ],
  "type": "object"
};

export const submitBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {},
  "type": "object"
};

export const submitProofBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "amountCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    },
    "appointments": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "appointmentId": {
            "maxLength": 100,
            "minLength": 1,
            "type": "string"
          },
          "costCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "differs": {
            "additionalProperties": false,
            "properties": {
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
                "maxLength": 900,
                "minLength": 1,
                "type": "string"
              },
              "share": {
                "maximum": 10000,
                "minimum": 0,
                "type": "integer"
              },
              "to": {
                "format": "date",
                "pattern": "^(19|20|21)[0-9]{2}-",
                "type": "string"
              }
            },
            "required": [
              "from",
              "to",
              "share",
              "qualification",
              "reason"
            ],
            "type": "object"
          }
        },
        "required": [
          "appointmentId",
          "costCents"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "files": {
      "items": {
        "pattern": "^att_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 60,
      "type": "array",
      "uniqueItems": true
    },
    "lines": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "amountCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "lineId": {
            "maxLength": 40,
            "minLength": 1,
            "type": "string"
          },
          "reason": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          }
        },
        "required": [
          "lineId",
          "amountCents"
        ],
        "type": "object"
      },
      "maxItems": 5000,
      "type": "array"
    },
    "named": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "costCents": {
            "maximum": 1000000000000,
            "minimum": 0,
            "type": "integer"
          },
          "from": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          },
          "lineId": {
            "maxLength": 40,
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
          },
          "reason": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          },
          "share": {
            "maximum": 10000,
            "minimum": 0,
            "type": "integer"
          },
          "to": {
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-",
            "type": "string"
          }
        },
        "required": [
          "lineId",
          "from",
          "to",
          "share",
          "qualification",
          "costCents",
          "reason"
        ],
        "type": "object"
      },
      "maxItems": 500,
      "type": "array"
    },
    "narrative": {
      "maxLength": 15000,
      "type": "string"
    }
  },
  "required": [
    "appointments",
    "lines",
    "amountCents"
  ],
  "type": "object"
};

export const substantiveCheckBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "judgements": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "check": {
            "maxLength": 60,
            "minLength": 1,
            "type": "string"
          },
          "note": {
            "maxLength": 900,
            "minLength": 1,
            "type": "string"
          },
          "result": {
            "anyOf": [
              {
                "const": "passed",
                "type": "string"
              },
              {
                "const": "objected",
                "type": "string"
              },
              {
                "const": "not-applicable",
                "type": "string"
              }
            ]
          }
        },
        "required": [
          "check",
          "result"
        ],
        "type": "object"
      },
      "maxItems": 100,
      "type": "array"
    }
  },
  "required": [
    "judgements"
  ],
  "type": "object"
};

export const supplementRankingBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const supplyInformationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "answer": {
      "maxLength": 4000,
      "minLength": 1,
      "type": "string"
    },
    "files": {
      "items": {
        "pattern": "^att_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "type": "string"
      },
      "maxItems": 60,
      "type": "array",
      "uniqueItems": true
    }
  },
  "required": [
    "answer"
  ],
  "type": "object"
};

export const takingBackBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "blocks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "key": {
            "pattern": "^[a-z][a-z0-9-]{1,59}$",
            "type": "string"
          },
          "version": {
            "minimum": 1,
            "type": "integer"
          }
        },
        "required": [
          "key",
          "version"
        ],
        "type": "object"
      },
      "maxItems": 40,
      "type": "array"
    },
    "intended": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "basis": {
              "anyOf": [
                {
                  "const": "purpose-missed",
                  "type": "string"
                },
                {
                  "const": "used-late",
                  "type": "string"
                },
                {
                  "const": "condition-broken",
                  "type": "string"
                },
                {
                  "const": "unlawful",
                  "type": "string"
                },
                {
                  "const": "wrong-statements",
                  "type": "string"
                },
                {
                  "const": "unlawfulness-known",
                  "type": "string"
                },
                {
                  "const": "deceit",
                  "type": "string"
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
                  "const": "REVOCATION",
                  "type": "string"
                },
                {
                  "const": "WITHDRAWAL",
                  "type": "string"
                }
              ]
            },
            "knownOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            },
            "lines": {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "amountCents": {
                    "maximum": 1000000000000,
                    "minimum": 0,
                    "type": "integer"
                  },
                  "lineId": {
                    "maxLength": 40,
                    "minLength": 1,
                    "type": "string"
                  },
                  "months": {
                    "maximum": 120,
                    "minimum": 1,
                    "type": "integer"
                  },
                  "share": {
                    "maximum": 50,
                    "minimum": 0,
                    "type": "number"
                  },
                  "tier": {
                    "maxLength": 60,
                    "minLength": 1,
                    "type": "string"
                  },
                  "units": {
                    "maximum": 1000000,
                    "minimum": 0,
                    "type": "integer"
                  }
                },
                "required": [
                  "lineId"
                ],
                "type": "object"
              },
              "maxItems": 1000,
              "minItems": 1,
              "type": "array"
            }
          },
          "required": [
            "kind",
            "basis",
            "knownOn",
            "from"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "becauseNoticeId": {
              "pattern": "^ntc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
              "type": "string"
            },
            "claimedCents": {
              "maximum": 1000000000000,
              "minimum": 1,
              "type": "integer"
            },
            "kind": {
              "const": "REIMBURSEMENT",
              "type": "string"
            },
            "paidOn": {
              "format": "date",
              "pattern": "^(19|20|21)[0-9]{2}-",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "becauseNoticeId",
            "claimedCents"
          ],
          "type": "object"
        }
      ]
    },
    "reason": {
      "maxLength": 10000,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "intended",
    "reason"
  ],
  "type": "object"
};

export const waitlistBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    },
    "wantedCents": {
      "maximum": 1000000000000,
      "minimum": 0,
      "type": "integer"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const withdrawBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const withdrawChangeBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 900,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};

export const withdrawInformationBody: JsonSchema = {
  "additionalProperties": false,
  "properties": {
    "reason": {
      "maxLength": 300,
      "minLength": 1,
      "type": "string"
    }
  },
  "required": [
    "reason"
  ],
  "type": "object"
};
