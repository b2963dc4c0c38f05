import { type Companion, type Expression, type Reference, type Rendering, type Resource, ref } from '@omnideploy/core';
import { type SparseRecord, withoutAbsent } from './absent.js';

/** A string that is known now, or an expression that gives it at deploy time. */
export type Text = string | Expression;

/** What a resource needs beside its properties. */
export interface Options {
  /** Ids of resources that must exist first, beyond those that the properties refer to. */
  readonly dependsOn?: readonly string[];
  /** The config field that asked for it: `service.public`. */
  readonly origin?: string;
}

interface Draft<Output extends string> {
  readonly type: string;
  readonly properties: SparseRecord;
  readonly outputs: Readonly<Record<Output, string>>;
  readonly companions?: Readonly<Record<string, { readonly type: string; readonly properties: SparseRecord }>>;
}

/** Writes one dialect. `self` refers to an output of the resource itself, for its companions. */
type Render<Properties, Output extends string> = (
  properties: Properties,
  self: (output: Output) => Reference,
) => Draft<Output>;

/** The dialects that every AWS resource has. */
export interface Renderings<Properties, Output extends string> {
  /** Checked at compile time against aws-cdk-lib's properties. */
  readonly cloudformation: Render<Properties, Output>;
  /** A nested block is always a list of objects, also when there is one; a plain object is a map. */
  readonly terraform: Render<Properties, Output>;
  /** Checked at compile time against the arguments of @pulumi/aws. */
  readonly pulumi: Render<Properties, Output>;
}

/** Makes the typed call for one resource type from its renderings. Every dialect has the same outputs. */
export const define =
  <Properties, Output extends string = never>(type: string, renderings: Renderings<Properties, Output>) =>
  (id: string, properties: Properties, { dependsOn = [], origin }: Options = {}): Resource => {
    const render = (write: Render<Properties, Output>) => finish(write(properties, (output) => ref(id, output)));
    return {
      id,
      type,
      dependsOn,
      ...(origin === undefined ? {} : { origin }),
      dialects: {
        cloudformation: render(renderings.cloudformation),
        terraform: render(renderings.terraform),
        pulumi: render(renderings.pulumi),
      },
    };
  };

const finish = ({ type, properties, outputs, companions }: Draft<string>): Rendering => ({
  type,
  properties: withoutAbsent(properties),
  outputs,
  ...(companions === undefined ? {} : { companions: mapValues(companions, finishCompanion) }),
});

const finishCompanion = (companion: { type: string; properties: SparseRecord }): Companion => ({
  type: companion.type,
  properties: withoutAbsent(companion.properties),
});

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
