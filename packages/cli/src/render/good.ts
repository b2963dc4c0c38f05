/** Whether an operation ended as it should. */
export const isGood = (outcome: string | undefined): boolean => outcome === 'succeeded' || outcome === 'unchanged';
