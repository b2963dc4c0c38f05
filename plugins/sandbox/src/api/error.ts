/** An error as an AWS API answers it. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

/** The error that CloudFormation answers to most wrong requests. */
export const validationError = (message: string): ApiError => new ApiError('ValidationError', message);
