import { defineSandbox } from '@omnideploy/core';
import { disturb, reset, start, status, stop } from './process/manage.js';

/** A cloud on this machine that speaks CloudFormation. No container runs in it. */
export default defineSandbox({
  name: 'sandbox',
  dialects: ['cloudformation'],
  start,
  stop,
  status,
  reset,
  disturb,
});
