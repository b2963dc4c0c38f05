import { defineTarget } from '@omnideploy/core';
import { fields } from './fields.js';
import { plan } from './plan.js';

/** AWS ECS on Fargate. */
export default defineTarget({ name: 'ecs', fields, plan });
