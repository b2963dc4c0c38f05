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
   "examples": [
    "my-app"
   ]
  },
  "version": {
   "type": [
    "string",
    "number"
   ],
   "examples": [
    "1.4.2"
   ]
  },
  "region": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*$",
   "patternErrorMessage": "a region has lower-case letters, digits and hyphens, as in us-east-1",
   "default": "us-east-1",
   "examples": [
    "eu-central-1"
   ]
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
     "examples": [
      "ghcr.io/acme/api:1.4.2"
     ]
    },
    "command": {
     "type": "array",
     "minItems": 1,
     "items": {
      "type": [
       "string",
       "number"
      ],
      "examples": [
       "/bin/api"
      ]
     },
     "examples": [
      [
       "/bin/api"
      ]
     ]
    },
    "args": {
     "type": "array",
     "items": {
      "type": [
       "string",
       "number"
      ],
      "examples": [
       "--verbose"
      ]
     },
     "examples": [
      [
       "serve",
       "--port",
       "8080"
      ]
     ]
    },
    "working_dir": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "/app"
     ]
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
        "examples": [
         8080
        ]
       },
       "protocol": {
        "type": "string",
        "enum": [
         "HTTP",
         "HTTPS",
         "TCP",
         "UDP"
        ],
        "default": "TCP",
        "examples": [
         "HTTP"
        ]
       },
       "name": {
        "type": "string",
        "minLength": 1,
        "examples": [
         "http"
        ]
       }
      },
      "examples": [
       {
        "container_port": 8080,
        "protocol": "HTTP"
       }
      ]
     },
     "examples": [
      [
       {
        "container_port": 8080,
        "protocol": "HTTP"
       }
      ]
     ]
    },
    "health_check": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "path": {
       "type": "string",
       "pattern": "^/\\S*$",
       "patternErrorMessage": "a path begins with a slash and has no spaces",
       "default": "/",
       "examples": [
        "/health"
       ]
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535,
       "examples": [
        8080
       ]
      },
      "interval": {
       "type": "string",
       "notation": "duration",
       "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
       "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m",
       "default": "30s",
       "examples": [
        "30s"
       ]
      },
      "timeout": {
       "type": "string",
       "notation": "duration",
       "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
       "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m",
       "default": "5s",
       "examples": [
        "5s"
       ]
      },
      "healthy_threshold": {
       "type": "integer",
       "minimum": 1,
       "default": 2,
       "examples": [
        2
       ]
      },
      "unhealthy_threshold": {
       "type": "integer",
       "minimum": 1,
       "default": 3,
       "examples": [
        3
       ]
      }
     },
     "examples": [
      {
       "path": "/health",
       "interval": "30s",
       "timeout": "5s"
      }
     ]
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
       "examples": [
        "ghcr.io"
       ]
      },
      "username": {
       "type": "string",
       "minLength": 1,
       "examples": [
        "acme-bot"
       ]
      },
      "password_env": {
       "type": "string",
       "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
       "patternErrorMessage": "this is the name of an environment variable, as in REGISTRY_TOKEN, not its value",
       "secret": true,
       "examples": [
        "REGISTRY_TOKEN"
       ]
      }
     },
     "examples": [
      {
       "server": "ghcr.io",
       "username": "acme-bot",
       "password_env": "REGISTRY_TOKEN"
      }
     ]
    }
   },
   "examples": [
    {
     "image": "ghcr.io/acme/api:1.4.2",
     "ports": [
      {
       "container_port": 8080,
       "protocol": "HTTP"
      }
     ]
    }
   ]
  },
  "service": {
   "type": "object",
   "additionalProperties": false,
   "default": {},
   "properties": {
    "replicas": {
     "type": "integer",
     "minimum": 0,
     "default": 1,
     "examples": [
      2
     ]
    },
    "public": {
     "type": "boolean",
     "default": false,
     "examples": [
      true
     ]
    },
    "domains": {
     "type": "array",
     "uniqueItems": true,
     "default": [],
     "items": {
      "type": "string",
      "maxLength": 253,
      "pattern": "^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
      "patternErrorMessage": "a domain is a host name without scheme and path, as in api.example.com",
      "examples": [
       "api.example.com"
      ]
     },
     "examples": [
      [
       "api.example.com"
      ]
     ]
    },
    "tls": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": true,
       "examples": [
        true
       ]
      },
      "certificate_arn": {
       "type": "string",
       "pattern": "^arn:\\S+$",
       "patternErrorMessage": "an ARN begins with arn:, as in arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d",
       "examples": [
        "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d"
       ]
      },
      "auto_cert": {
       "type": "boolean",
       "default": false,
       "examples": [
        true
       ]
      }
     },
     "examples": [
      {
       "enabled": true,
       "auto_cert": true
      }
     ]
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
       "default": 1,
       "examples": [
        1
       ]
      },
      "max": {
       "type": "integer",
       "minimum": 1,
       "examples": [
        5
       ]
      },
      "target_cpu": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "default": 70,
       "examples": [
        70
       ]
      }
     },
     "examples": [
      {
       "min": 1,
       "max": 5,
       "target_cpu": 70
      }
     ]
    }
   },
   "examples": [
    {
     "replicas": 2,
     "public": true
    }
   ]
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
     "default": "micro",
     "examples": [
      "small"
     ]
    },
    "cpu": {
     "type": [
      "number",
      "string"
     ],
     "notation": "cpu",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?m?$",
     "patternErrorMessage": "CPU is a number of millicores, as in 256 or 250m, or a fraction of a CPU, as in 0.5",
     "examples": [
      256
     ]
    },
    "memory": {
     "type": [
      "number",
      "string"
     ],
     "notation": "memory",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$",
     "patternErrorMessage": "memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi",
     "examples": [
      512
     ]
    }
   },
   "examples": [
    {
     "cpu": 256,
     "memory": 512
    }
   ]
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
    ],
    "examples": [
     "info"
    ]
   },
   "examples": [
    {
     "LOG_LEVEL": "info",
     "WORKERS": 4
    }
   ]
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
      "examples": [
       "DATABASE_URL"
      ]
     },
     "source": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9+.-]*:\\S.*$",
      "patternErrorMessage": "a source is a scheme, a colon and a reference, as in ssm:/my-app/token or env:TOKEN",
      "secret": true,
      "examples": [
       "ssm:/my-app/database-url"
      ]
     }
    },
    "examples": [
     {
      "name": "DATABASE_URL",
      "source": "ssm:/my-app/database-url"
     }
    ]
   },
   "examples": [
    [
     {
      "name": "DATABASE_URL",
      "source": "ssm:/my-app/database-url"
     }
    ]
   ]
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
    ],
    "examples": [
     "payments"
    ]
   },
   "examples": [
    {
     "team": "payments"
    }
   ]
  },
  "ecs": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "cluster": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "production"
     ]
    },
    "subnets": {
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^subnet-[A-Za-z0-9-]+$",
      "patternErrorMessage": "a subnet's id begins with subnet-, as in subnet-0a1b2c3d",
      "examples": [
       "subnet-0a1b2c3d"
      ]
     },
     "examples": [
      [
       "subnet-0a1b2c3d",
       "subnet-4e5f6a7b"
      ]
     ]
    },
    "security_groups": {
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^sg-[A-Za-z0-9-]+$",
      "patternErrorMessage": "a security group's id begins with sg-, as in sg-0a1b2c3d",
      "examples": [
       "sg-0a1b2c3d"
      ]
     },
     "examples": [
      [
       "sg-0a1b2c3d"
      ]
     ]
    }
   },
   "examples": [
    {
     "cluster": "production",
     "subnets": [
      "subnet-0a1b2c3d",
      "subnet-4e5f6a7b"
     ]
    }
   ]
  },
  "agentcore": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "runtime": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "python3.11"
     ]
    },
    "memory": {
     "type": [
      "number",
      "string"
     ],
     "notation": "memory",
     "exclusiveMinimum": 0,
     "pattern": "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$",
     "patternErrorMessage": "memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi",
     "examples": [
      512
     ]
    },
    "timeout": {
     "type": [
      "integer",
      "string"
     ],
     "exclusiveMinimum": 0,
     "notation": "seconds",
     "pattern": "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$",
     "patternErrorMessage": "a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m",
     "examples": [
      "15m"
     ]
    },
    "tools": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "examples": [
       "search"
      ]
     },
     "examples": [
      [
       "search"
      ]
     ]
    },
    "observability": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "tracing": {
       "type": "boolean",
       "examples": [
        true
       ]
      },
      "metrics": {
       "type": "boolean",
       "examples": [
        true
       ]
      }
     },
     "examples": [
      {
       "tracing": true,
       "metrics": true
      }
     ]
    }
   },
   "examples": [
    {
     "timeout": "15m"
    }
   ]
  },
  "kubernetes": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "namespace": {
     "type": "string",
     "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
     "patternErrorMessage": "a namespace has 1 to 63 lower-case letters, digits and inner hyphens",
     "examples": [
      "production"
     ]
    },
    "ingress": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "class": {
       "type": "string",
       "minLength": 1,
       "examples": [
        "nginx"
       ]
      },
      "host": {
       "type": "string",
       "minLength": 1,
       "maxLength": 253,
       "examples": [
        "api.example.com"
       ]
      },
      "tls": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "secret": {
         "type": "string",
         "minLength": 1,
         "examples": [
          "api-tls"
         ]
        }
       },
       "examples": [
        {
         "secret": "api-tls"
        }
       ]
      }
     },
     "examples": [
      {
       "class": "nginx",
       "host": "api.example.com"
      }
     ]
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
       "default": 1,
       "examples": [
        1
       ]
      },
      "max": {
       "type": "integer",
       "minimum": 1,
       "examples": [
        5
       ]
      },
      "target_cpu": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "default": 70,
       "examples": [
        70
       ]
      }
     },
     "examples": [
      {
       "min": 1,
       "max": 5,
       "target_cpu": 70
      }
     ]
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
        "examples": [
         "data"
        ]
       },
       "size": {
        "type": "string",
        "pattern": "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$",
        "patternErrorMessage": "a volume's size has a unit, as in 10Gi",
        "examples": [
         "10Gi"
        ]
       },
       "mount": {
        "type": "string",
        "pattern": "^/",
        "patternErrorMessage": "a mount is an absolute path, as in /data",
        "examples": [
         "/data"
        ]
       }
      },
      "examples": [
       {
        "name": "data",
        "size": "10Gi",
        "mount": "/data"
       }
      ]
     },
     "examples": [
      [
       {
        "name": "data",
        "size": "10Gi",
        "mount": "/data"
       }
      ]
     ]
    }
   },
   "examples": [
    {
     "namespace": "production"
    }
   ]
  },
  "digitalocean": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "instance_size": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "apps-s-1vcpu-1gb"
     ]
    },
    "instance_count": {
     "type": "integer",
     "minimum": 1,
     "examples": [
      2
     ]
    },
    "http_port": {
     "type": "integer",
     "minimum": 1,
     "maximum": 65535,
     "examples": [
      8080
     ]
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
        "examples": [
         "/"
        ]
       }
      },
      "examples": [
       {
        "path": "/"
       }
      ]
     },
     "examples": [
      [
       {
        "path": "/"
       }
      ]
     ]
    }
   },
   "examples": [
    {
     "instance_size": "apps-s-1vcpu-1gb"
    }
   ]
  }
 },
 "examples": [
  {
   "name": "my-app",
   "container": {
    "image": "ghcr.io/acme/api:1.4.2",
    "ports": [
     {
      "container_port": 8080,
      "protocol": "HTTP"
     }
    ],
    "health_check": {
     "path": "/health"
    }
   },
   "service": {
    "replicas": 2,
    "public": true
   },
   "resources": {
    "size": "small"
   },
   "environment": {
    "LOG_LEVEL": "info"
   },
   "secrets": [
    {
     "name": "DATABASE_URL",
     "source": "ssm:/my-app/database-url"
    }
   ]
  }
 ]
};
