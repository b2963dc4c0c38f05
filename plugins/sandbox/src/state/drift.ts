import type { Properties } from './model.js';

/** What the last look at a resource found. */
export interface ResourceDrift {
  status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED';
  checkedAt: string;
  expected: Properties;
  actual?: Properties;
  differences: PropertyDifference[];
}

export interface PropertyDifference {
  PropertyPath: string;
  ExpectedValue: string;
  ActualValue: string;
  DifferenceType: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

export interface DriftDetection {
  id: string;
  stackId: string;
  status: string;
  drifted: number;
  at: string;
}
