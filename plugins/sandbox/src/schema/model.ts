/** The type of a value in CloudFormation's published resource schemas. */
export type ValueType =
  | { readonly type: 'string'; readonly allowedValues?: readonly string[] }
  | { readonly type: 'integer'; readonly allowedValues?: readonly number[] }
  | { readonly type: 'number' | 'boolean' | 'json' | 'tag' | 'date-time' | 'null' }
  | { readonly type: 'array' | 'map'; readonly element: ValueType }
  | { readonly type: 'union'; readonly types: readonly ValueType[] }
  | { readonly type: 'structure'; readonly name: string };

export interface PropertySchema {
  /** Any of them is right: schemas change their mind over the years. */
  readonly types: readonly ValueType[];
  readonly required: boolean;
  readonly replacement: 'yes' | 'no' | 'maybe';
}

export type PropertySchemas = Readonly<Record<string, PropertySchema>>;

/** What the sandbox needs to know of a resource type. */
export interface ResourceSchema {
  readonly type: string;
  readonly properties: PropertySchemas;
  /** What Fn::GetAtt can ask, by its dotted name. */
  readonly attributes: Readonly<Record<string, ValueType>>;
  /** Nested structures by the name that a `structure` type carries. */
  readonly structures: Readonly<Record<string, PropertySchemas>>;
  /** The properties or attributes that tell one resource from another. */
  readonly identifier: readonly string[];
  /** The properties or attributes that Ref answers, joined by `|`. */
  readonly reference: readonly string[];
  /** The published pattern of its ARN: `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`. */
  readonly arn?: string;
  /** The property that carries tags, for types that have it. */
  readonly tags?: string;
}
