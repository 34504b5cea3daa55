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
