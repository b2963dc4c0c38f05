// Generated from schema/deploy-config.schema.json by `pnpm run generate`. Change the schema instead.
import type { Shape } from './shape.js';

export const shape: Shape = {
 "type": "object",
 "additionalProperties": false,
 "required": [
  "name",
  "container"
 ],
 "properties": {
  "name": {
   "type": "string",
   "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
   "patternErrorMessage": "a name has 1 to 63 letters, digits and inner hyphens",
   "example": "name: my-app"
  },
  "version": {
   "type": [
    "string",
    "number"
   ]
  },
  "region": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "patternErrorMessage": "a region has lower-case letters, digits and hyphens, as in us-east-1",
   "default": "us-east-1"
  },
  "container": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "image",
    "ports"
   ],
   "properties": {
    "image": {
     "type": "string",
     "pattern": "^(?!.*://)\\S+$",
     "patternErrorMessage": "an image reference has no spaces and no scheme, as in ghcr.io/owner/app:1.0",
     "example": "image: ghcr.io/acme/api:1.4.2"
    },
    "command": {
     "type": "array",
     "minItems": 1,
     "items": {
      "type": [
       "string",
       "number"
      ]
     }
    },
    "args": {
     "type": "array",
     "items": {
      "type": [
       "string",
       "number"
      ]
     }
    },
    "working_dir": {
     "type": "string",
     "minLength": 1
    },
    "ports": {
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "container_port"
      ],
      "properties": {
       "container_port": {
        "type": "integer",
        "minimum": 1,
        "maximum": 65535,
        "example": "container_port: 8080"
       },
       "protocol": {
        "type": "string",
        "enum": [
         "HTTP",
         "HTTPS",
         "TCP",
         "UDP"
        ],
        "default": "TCP"
       },
       "name": {
        "type": "string",
        "minLength": 1
       }
      }
     },
     "example": "ports:\n  - container_port: 8080\n    protocol: HTTP"
    },
    "health_check": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "path": {
       "type": "string",
       "pattern": "^/\\S*$",
       "patternErrorMessage": "a path begins with a slash and has no spaces",
       "default": "/"
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535
      },
      "interval": {
       "type": "string",
       "notation": "duration",
       "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
       "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m",
       "default": "30s"
      },
      "timeout": {
       "type": "string",
       "notation": "duration",
       "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
       "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m",
       "default": "5s"
      },
      "healthy_threshold": {
       "type": "integer",
       "minimum": 1,
       "default": 2
      },
      "unhealthy_threshold": {
       "type": "integer",
       "minimum": 1,
       "default": 3
      }
     }
    },
    "registry": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "server"
     ],
     "properties": {
      "server": {
       "type": "string",
       "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?$",
       "patternErrorMessage": "a registry is a host name, as in ghcr.io or registry.example.com:5000",
       "example": "server: ghcr.io"
      },
      "username": {
       "type": "string",
       "minLength": 1
      },
      "password_env": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
       "patternErrorMessage": "this is the name of an environment variable, as in REGISTRY_TOKEN, not its value",
       "secret": true
      }
     }
    }
   },
   "example": "container:\n  image: ghcr.io/acme/api:1.4.2\n  ports:\n    - container_port: 8080\n      protocol: HTTP"
  },
  "service": {
   "type": "object",
   "additionalProperties": false,
   "default": {},
   "properties": {
    "replicas": {
     "type": "integer",
     "minimum": 0,
     "default": 1
    },
    "public": {
     "type": "boolean",
     "default": false
    },
    "domains": {
     "type": "array",
     "uniqueItems": true,
     "default": [],
     "items": {
      "type": "string",
      "maxLength": 253,
      "pattern": "^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
      "patternErrorMessage": "a domain is a host name without scheme and path, as in api.example.com"
     }
    },
    "tls": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": true
      },
      "certificate_arn": {
       "type": "string",
       "pattern": "^arn:\\S+$",
       "patternErrorMessage": "an ARN begins with arn:, as in arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d"
      },
      "auto_cert": {
       "type": "boolean",
       "default": false
      }
     }
    },
    "autoscaling": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "max"
     ],
     "properties": {
      "min": {
       "type": "integer",
       "minimum": 1,
       "default": 1
      },
      "max": {
       "type": "integer",
       "minimum": 1,
       "example": "max: 5"
      },
      "target_cpu": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "default": 70
      }
     }
    }
   }
  },
  "resources": {
   "type": "object",
   "additionalProperties": false,
   "default": {},
   "properties": {
    "size": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9._-]*$",
     "patternErrorMessage": "a size is a preset (nano, micro, small, medium, large, xlarge) or a platform's slug in lower case",
     "default": "micro"
    },
    "cpu": {
     "type": [
      "number",
      "string"
     ],
     "notation": "cpu",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?m?$",
     "patternErrorMessage": "CPU is a number of millicores, as in 256 or 250m, or a fraction of a CPU, as in 0.5"
    },
    "memory": {
     "type": [
      "number",
      "string"
     ],
     "notation": "memory",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$",
     "patternErrorMessage": "memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi"
    }
   }
  },
  "environment": {
   "type": "object",
   "default": {},
   "propertyNames": {
    "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$",
    "patternErrorMessage": "a variable's name begins with a letter or _ and has letters, digits, _, . and -"
   },
   "additionalProperties": {
    "type": [
     "string",
     "number",
     "boolean"
    ]
   }
  },
  "secrets": {
   "type": "array",
   "default": [],
   "items": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "source"
    ],
    "properties": {
     "name": {
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$",
      "patternErrorMessage": "a variable's name begins with a letter or _ and has letters, digits, _, . and -",
      "example": "name: DATABASE_URL"
     },
     "source": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9+.-]*:\\S.*$",
      "patternErrorMessage": "a source is a scheme, a colon and a reference, as in ssm:/my-app/token or env:TOKEN",
      "secret": true,
      "example": "source: ssm:/my-app/database-url"
     }
    }
   }
  },
  "tags": {
   "type": "object",
   "default": {},
   "propertyNames": {
    "minLength": 1
   },
   "additionalProperties": {
    "type": [
     "string",
     "number",
     "boolean"
    ]
   }
  },
  "ecs": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "cluster": {
     "type": "string",
     "minLength": 1
    },
    "subnets": {
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^subnet-[A-Za-z0-9-]+$",
      "patternErrorMessage": "a subnet's id begins with subnet-, as in subnet-0a1b2c3d"
     }
    },
    "security_groups": {
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^sg-[A-Za-z0-9-]+$",
      "patternErrorMessage": "a security group's id begins with sg-, as in sg-0a1b2c3d"
     }
    }
   }
  },
  "agentcore": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "runtime": {
     "type": "string",
     "minLength": 1
    },
    "memory": {
     "type": [
      "number",
      "string"
     ],
     "notation": "memory",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$",
     "patternErrorMessage": "memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi"
    },
    "timeout": {
     "type": [
      "integer",
      "string"
     ],
     "exclusiveMinimum": 0,
     "notation": "seconds",
     "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
     "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m"
    },
    "tools": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "observability": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "tracing": {
       "type": "boolean"
      },
      "metrics": {
       "type": "boolean"
      }
     }
    }
   }
  },
  "kubernetes": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "namespace": {
     "type": "string",
     "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
     "patternErrorMessage": "a namespace has 1 to 63 lower-case letters, digits and inner hyphens"
    },
    "ingress": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "class": {
       "type": "string",
       "minLength": 1
      },
      "host": {
       "type": "string",
       "minLength": 1,
       "maxLength": 253
      },
      "tls": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "secret": {
         "type": "string",
         "minLength": 1
        }
       }
      }
     }
    },
    "autoscaling": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "max"
     ],
     "properties": {
      "min": {
       "type": "integer",
       "minimum": 1,
       "default": 1
      },
      "max": {
       "type": "integer",
       "minimum": 1,
       "example": "max: 5"
      },
      "target_cpu": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "default": 70
      }
     }
    },
    "volumes": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "name",
       "size",
       "mount"
      ],
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
        "patternErrorMessage": "a volume's name has 1 to 63 lower-case letters, digits and inner hyphens",
        "example": "name: data"
       },
       "size": {
        "type": "string",
        "pattern": "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$",
        "patternErrorMessage": "a volume's size has a unit, as in 10Gi",
        "example": "size: 10Gi"
       },
       "mount": {
        "type": "string",
        "pattern": "^/",
        "patternErrorMessage": "a mount is an absolute path, as in /data",
        "example": "mount: /data"
       }
      }
     }
    }
   }
  },
  "digitalocean": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "instance_size": {
     "type": "string",
     "minLength": 1
    },
    "instance_count": {
     "type": "integer",
     "minimum": 1
    },
    "http_port": {
     "type": "integer",
     "minimum": 1,
     "maximum": 65535
    },
    "routes": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "path"
      ],
      "properties": {
       "path": {
        "type": "string",
        "pattern": "^/",
        "patternErrorMessage": "a path begins with a slash",
        "example": "path: /"
       }
      }
     }
    }
   }
  }
 }
};
