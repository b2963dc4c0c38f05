// Generated from schema/deploy-config.schema.json by `pnpm run generate`. Change the schema instead.

/** One file that deploys one container. YAML or JSON, at most 1 MiB. In every value `${VAR}` stands for an environment variable (an error when it is unset), `${VAR:-default}` for one with a default when it is unset or empty, `${VAR-default}` for one with a default when it is unset, and `$$` for a dollar sign. `${pulumi:key}` as the whole value of an `environment` entry is a secret of the Pulumi stack's configuration. An optional key without a value counts as absent. */
export interface DeployConfig {
  /** Name of the deployment, and of its stack unless another is chosen. The names of cloud resources are made from it. 1 to 63 letters, digits and inner hyphens. */
  readonly name: string;
  /** Version of what is deployed, kept with the deployment; on Kubernetes it becomes the label `app.kubernetes.io/version`. A number is taken as it is written. */
  readonly version?: string | number;
  /** Where to deploy, in the platform's own name: an AWS region; on DigitalOcean a region such as `nyc` or a datacenter such as `nyc1`. Default "us-east-1". */
  readonly region?: string;
  /** The container to run. */
  readonly container: {
    /** Image reference as `docker pull` takes it: registry, repository, and a tag or digest. */
    readonly image: string;
    /** Overrides the image's entrypoint: a list with one entry for each word. Numbers are taken as they are written. */
    readonly command?: readonly (string | number)[];
    /** Arguments: a list with one entry for each word. They override the image's CMD. Numbers are taken as they are written. */
    readonly args?: readonly (string | number)[];
    /** Working directory inside the container, an absolute path. The image's own when absent. */
    readonly working_dir?: string;
    /** Ports that the container listens on, at least one. The first is the one that receives traffic and health checks unless another is named. */
    readonly ports: readonly {
      /** Port number, 1 to 65535. Each number once for each transport (UDP; or HTTP, HTTPS and TCP). */
      readonly container_port: number;
      /** What is spoken on the port. Default "TCP". */
      readonly protocol?: 'HTTP' | 'HTTPS' | 'TCP' | 'UDP';
      /** Name of the port, different from that of each other port. Kubernetes takes at most 15 lower-case letters, digits and inner hyphens. */
      readonly name?: string;
    }[];
    /** How the platform finds out that the container is well. Without it the platform's own default applies. */
    readonly health_check?: {
      /** Path of the HTTP request, beginning with a slash. Default "/". */
      readonly path?: string;
      /** Port that is asked, one of `container.ports`. The first of them when absent. */
      readonly port?: number;
      /** Time between two checks: a duration such as `30s`, `5m` or `1h30m`, more than zero. Default "30s". */
      readonly interval?: string;
      /** How long one check may take: a duration such as `5s`, more than zero and less than the interval. Default "5s". */
      readonly timeout?: string;
      /** How many checks in a row must succeed before the container counts as well. Default 2. */
      readonly healthy_threshold?: number;
      /** How many checks in a row must fail before the container counts as ill. Default 3. */
      readonly unhealthy_threshold?: number;
    };
    /** Where a private image comes from, and who may fetch it. */
    readonly registry?: {
      /** Host name of the registry, with a port if it needs one; no scheme and no path. */
      readonly server: string;
      /** User name at the registry. */
      readonly username?: string;
      /** Name of the environment variable that holds the password or token when `omnideploy` runs. The value itself never stands in the file. */
      readonly password_env?: string;
    };
  };
  /** How many containers run and how they are reached. */
  readonly service?: {
    /** How many copies of the container run; 0 for none. Default 1. */
    readonly replicas?: number;
    /** Whether the service can be reached from the internet. Default false. */
    readonly public?: boolean;
    /** Host names of your own that lead to the service, each once. */
    readonly domains?: readonly string[];
    /** Encryption between the internet and the service. */
    readonly tls?: {
      /** Whether the service answers with HTTPS. With `tls` in the file this is the default. Default true. */
      readonly enabled?: boolean;
      /** ARN of an existing certificate in AWS Certificate Manager. */
      readonly certificate_arn?: string;
      /** Whether the platform makes and renews a certificate for the domains. Default false. */
      readonly auto_cert?: boolean;
    };
    /** Lets the platform change the number of copies with the load. `replicas` is then only where it begins. */
    readonly autoscaling?: {
      /** Fewest copies, at least 1 and at most `max`. Default 1. */
      readonly min?: number;
      /** Most copies, at least `min`. */
      readonly max: number;
      /** CPU load that is aimed at, in percent of what is reserved, 1 to 100. Default 70. */
      readonly target_cpu?: number;
    };
  };
  /** How much CPU and memory each copy gets: a preset, or exact numbers that go before the preset. */
  readonly resources?: {
    /** A preset: `nano`, `micro`, `small`, `medium`, `large` or `xlarge`. What it means depends on the target. DigitalOcean also takes its own slugs, `apps-s-1vcpu-1gb`. Default "micro". */
    readonly size?: string;
    /** CPU. A whole number is in millicores, 1000 for one CPU: `256` is about a quarter, which is 256 units on Fargate and `256m` on Kubernetes. `250m` is in millicores too. A number with a fraction is in CPUs: `0.5` is 500 millicores. Whole numbers below 16 are refused, since they could mean either. */
    readonly cpu?: number | string;
    /** Memory. A bare number is in MiB, as is `512Mi`; `1Gi` is 1024 MiB. `512M` and `1G` count in powers of ten and are rounded up to whole MiB. Bare numbers below 16 are refused, since they probably mean GiB. */
    readonly memory?: number | string;
  };
  /** Environment variables of the container, by name. Numbers and booleans become text as they are written. A secret does not belong here but under `secrets`; only `${pulumi:key}` as the whole value makes an entry a secret. */
  readonly environment?: { readonly [name: string]: string | number | boolean };
  /** Environment variables whose values are secret. The file holds where each one lives, never the value. */
  readonly secrets?: readonly {
    /** Name of the environment variable in the container; not one of `environment`, and each once. */
    readonly name: string;
    /** Where the value lives: `ssm:/path` (AWS Parameter Store), `secretsmanager:name` (AWS Secrets Manager), `vault:path` (HashiCorp Vault), `env:NAME` (the environment in which `omnideploy` runs), `pulumi:key` (the configuration of the Pulumi stack), or the scheme of a plugin. */
    readonly source: string;
  }[];
  /** Tags (labels on Kubernetes) for every resource that can have them, by name. Numbers and booleans become text as they are written. */
  readonly tags?: { readonly [name: string]: string | number | boolean };
  /** Only for the target `ecs`: Amazon ECS on Fargate. */
  readonly ecs?: {
    /** Name or ARN of an existing cluster to run in. Without it a cluster is made. */
    readonly cluster?: string;
    /** Ids of existing subnets, each once. A load balancer needs two in different zones. */
    readonly subnets?: readonly string[];
    /** Ids of existing security groups for the containers, each once. */
    readonly security_groups?: readonly string[];
  };
  /** Only for the target `agentcore`: Amazon Bedrock AgentCore. */
  readonly agentcore?: {
    /** Language runtime. AgentCore has none for containers: a warning says so. */
    readonly runtime?: string;
    /** Memory: a bare number of MiB, or `512Mi`, `1Gi`. AgentCore cannot set it for containers: a warning says so. */
    readonly memory?: number | string;
    /** How long a session may last: a whole number of seconds, or a duration such as `15m`. */
    readonly timeout?: number | string;
    /** Names of tools. AgentCore has none for containers: a warning says so. */
    readonly tools?: readonly string[];
    /** What the runtime reports about itself. */
    readonly observability?: {
      /** Whether requests are traced. */
      readonly tracing?: boolean;
      /** Whether metrics are collected. */
      readonly metrics?: boolean;
    };
  };
  /** Only for the target `kubernetes`: any Kubernetes cluster. */
  readonly kubernetes?: {
    /** Namespace to deploy into. 1 to 63 lower-case letters, digits and inner hyphens. */
    readonly namespace?: string;
    /** Makes an Ingress that leads to the service. */
    readonly ingress?: {
      /** Ingress class, the controller's name. The cluster's default when absent. */
      readonly class?: string;
      /** Host name that leads to the service. */
      readonly host?: string;
      /** Encryption at the Ingress. */
      readonly tls?: {
        /** Name of the Kubernetes secret that holds the certificate. */
        readonly secret?: string;
      };
    };
    /** A HorizontalPodAutoscaler. As `service.autoscaling`, for this target alone. */
    readonly autoscaling?: {
      /** Fewest copies, at least 1 and at most `max`. Default 1. */
      readonly min?: number;
      /** Most copies, at least `min`. */
      readonly max: number;
      /** CPU load that is aimed at, in percent of what is reserved, 1 to 100. Default 70. */
      readonly target_cpu?: number;
    };
    /** Disks that outlive the containers. */
    readonly volumes?: readonly {
      /** Name of the volume. 1 to 63 lower-case letters, digits and inner hyphens. */
      readonly name: string;
      /** Size with its unit, as Kubernetes writes it: `10Gi`. */
      readonly size: string;
      /** Where the volume appears in the container, an absolute path. */
      readonly mount: string;
    }[];
  };
  /** Only for the target `digitalocean`: DigitalOcean App Platform. */
  readonly digitalocean?: {
    /** Slug of the instance size. Goes before `resources.size`. */
    readonly instance_size?: string;
    /** How many instances run, at least 1. Goes before `service.replicas`. */
    readonly instance_count?: number;
    /** Port that receives requests, 1 to 65535. The first of `container.ports` when absent. */
    readonly http_port?: number;
    /** Paths of the app that lead to the service. */
    readonly routes?: readonly {
      /** Path prefix, beginning with a slash. */
      readonly path: string;
    }[];
  };
}

/** A DeployConfig in which each key with a default is there. */
export interface FilledConfig {
  readonly name: string;
  readonly version?: string | number;
  readonly region: string;
  readonly container: {
    readonly image: string;
    readonly command?: readonly (string | number)[];
    readonly args?: readonly (string | number)[];
    readonly working_dir?: string;
    readonly ports: readonly {
      readonly container_port: number;
      readonly protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'UDP';
      readonly name?: string;
    }[];
    readonly health_check?: {
      readonly path: string;
      readonly port?: number;
      readonly interval: string;
      readonly timeout: string;
      readonly healthy_threshold: number;
      readonly unhealthy_threshold: number;
    };
    readonly registry?: {
      readonly server: string;
      readonly username?: string;
      readonly password_env?: string;
    };
  };
  readonly service: {
    readonly replicas: number;
    readonly public: boolean;
    readonly domains: readonly string[];
    readonly tls?: {
      readonly enabled: boolean;
      readonly certificate_arn?: string;
      readonly auto_cert: boolean;
    };
    readonly autoscaling?: {
      readonly min: number;
      readonly max: number;
      readonly target_cpu: number;
    };
  };
  readonly resources: {
    readonly size: string;
    readonly cpu?: number | string;
    readonly memory?: number | string;
  };
  readonly environment: { readonly [name: string]: string | number | boolean };
  readonly secrets: readonly {
    readonly name: string;
    readonly source: string;
  }[];
  readonly tags: { readonly [name: string]: string | number | boolean };
  readonly ecs?: {
    readonly cluster?: string;
    readonly subnets?: readonly string[];
    readonly security_groups?: readonly string[];
  };
  readonly agentcore?: {
    readonly runtime?: string;
    readonly memory?: number | string;
    readonly timeout?: number | string;
    readonly tools?: readonly string[];
    readonly observability?: {
      readonly tracing?: boolean;
      readonly metrics?: boolean;
    };
  };
  readonly kubernetes?: {
    readonly namespace?: string;
    readonly ingress?: {
      readonly class?: string;
      readonly host?: string;
      readonly tls?: {
        readonly secret?: string;
      };
    };
    readonly autoscaling?: {
      readonly min: number;
      readonly max: number;
      readonly target_cpu: number;
    };
    readonly volumes?: readonly {
      readonly name: string;
      readonly size: string;
      readonly mount: string;
    }[];
  };
  readonly digitalocean?: {
    readonly instance_size?: string;
    readonly instance_count?: number;
    readonly http_port?: number;
    readonly routes?: readonly {
      readonly path: string;
    }[];
  };
}
