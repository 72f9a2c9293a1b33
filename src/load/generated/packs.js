// Generated from policies/*.yaml by "npm run generate"; do not edit.
export const builtinPacks = {
  "recommended": {
    "schema": "policy/v1",
    "name": "recommended",
    "edition": 1,
    "description": "Safe defaults for a public or team repository of agent plugins.",
    "versioning": {
      "scheme": "semver",
      "mode": "per-release",
      "profile": "api",
      "baseline": "released",
      "zeroMajor": "cargo",
      "prerelease": "preview-only",
      "buildMetadata": "forbid",
      "unversioned": [
        "README*",
        "CHANGELOG*",
        "LICENSE*",
        "/AGENTS.md",
        "/CLAUDE.md",
        "docs/**",
        "test/**",
        "tests/**",
        "evals/**"
      ],
      "levels": {},
      "reverts": {
        "level": "patch",
        "withinDays": 14
      }
    },
    "deprecation": {
      "noticeDays": 90,
      "graceDays": 90,
      "maxExtensions": 2,
      "maxPostponeDays": 365,
      "backdateDays": 7,
      "cleanupDays": 30,
      "remindDays": [
        30,
        14,
        7,
        1
      ],
      "requireReplacement": "default-installs",
      "requireMigration": true,
      "allowChains": false,
      "handover": "sunset",
      "freeze": [],
      "targets": {
        "codex": {
          "atRemove": "tombstone"
        },
        "claude": {
          "atSunset": "keep",
          "atRemove": "migrate"
        }
      }
    },
    "licenses": {
      "allow": [],
      "unknown": "warn"
    },
    "permissions": {
      "allow": [
        "*"
      ],
      "deny": [],
      "needApproval": [
        "process:spawn",
        "filesystem:write",
        "network:request"
      ]
    },
    "mcp": {
      "transports": [
        "http",
        "streamable-http",
        "sse",
        "stdio"
      ],
      "hosts": {
        "allow": [
          "*"
        ],
        "deny": [
          "*.ngrok.io",
          "*.trycloudflare.com",
          "169.254.169.254"
        ]
      },
      "commands": {
        "allow": [
          "*"
        ],
        "deny": [],
        "pinned": false
      }
    },
    "hooks": {
      "mode": "allow",
      "events": [
        "*"
      ],
      "commands": [
        "${PLUGIN_ROOT}/**"
      ]
    },
    "auth": {
      "types": [
        "OAuth2",
        "APIKey",
        "None"
      ],
      "tokenHosts": [
        "*"
      ]
    },
    "ownership": {
      "required": false,
      "source": "codeowners"
    },
    "names": {
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "protected": [],
      "minDistance": 2,
      "reuseDays": 365
    },
    "limits": {
      "pluginBytes": 20971520,
      "files": 2000,
      "skillBytes": 65536
    },
    "install": {
      "byDefault": {
        "max": 5,
        "needApproval": true,
        "approved": []
      }
    },
    "evidence": {},
    "waivers": {
      "maxDays": 90,
      "minReasonChars": 20,
      "requireTicket": false,
      "approvers": [],
      "selfApply": false,
      "unwaivable": [
        "schema/*",
        "security/secret",
        "structure/path-escapes",
        "version/content-changed"
      ]
    },
    "rules": {},
    "failOn": "error"
  },
  "strict": {
    "schema": "policy/v1",
    "name": "strict",
    "edition": 1,
    "description": "For plugins that reach a whole company, or people who did not choose them.",
    "extends": [
      "builtin:recommended"
    ],
    "versioning": {
      "profile": "consent",
      "zeroMajor": "strict",
      "prerelease": "forbid"
    },
    "deprecation": {
      "requireReplacement": "always",
      "maxExtensions": 1,
      "maxPostponeDays": 180
    },
    "licenses": {
      "unknown": "error"
    },
    "mcp": {
      "transports": [
        "http",
        "streamable-http",
        "stdio"
      ],
      "commands": {
        "pinned": true
      }
    },
    "hooks": {
      "mode": "allow-listed",
      "events": []
    },
    "auth": {
      "types": [
        "OAuth2"
      ]
    },
    "ownership": {
      "required": true
    },
    "limits": {
      "pluginBytes": 5242880,
      "files": 500,
      "skillBytes": 32768
    },
    "install": {
      "byDefault": {
        "max": 2,
        "needApproval": true
      }
    },
    "waivers": {
      "maxDays": 30,
      "minReasonChars": 40,
      "requireTicket": true
    },
    "rules": {
      "catalog/unlisted": "error",
      "schema/unknown-field": "error",
      "structure/missing-docs": "info"
    },
    "failOn": "warn"
  }
};
