import { type ApiError, validationError } from '../api/error.js';

/** What CloudFormation answers to a template of the wrong form. */
export const formatError = (message: string): ApiError => validationError(`Template format error: ${message}`);
