import type { Drift, DriftedResource } from '@omnideploy/core';
import { formatDuration } from './duration.js';
import { renderProperty } from './property.js';
import type { Style } from './style.js';

const isDrifted = ({ status }: DriftedResource): boolean => status === 'modified' || status === 'deleted';

const renderResource = ({ status, type, resource, properties }: DriftedResource, style: Style): string[] => [
  `${status === 'deleted' ? style('red', '-') : style('yellow', '~')} ${type} ${style('bold', resource)}${status === 'deleted' ? '  is gone' : ''}`,
  ...properties.map((property) => `    ${renderProperty(property)}`),
];

/** Resources that are not as they were deployed, then the counts. */
export const renderDrift = ({ resources, duration }: Drift, style: Style): string => {
  const count = (wanted: DriftedResource['status']) => resources.filter(({ status }) => status === wanted).length;
  const counts = [`${count('in-sync')} in sync`, `${count('modified')} modified`, `${count('deleted')} deleted`];
  const unchecked = count('unchecked');
  return [
    ...resources.filter(isDrifted).flatMap((resource) => renderResource(resource, style)),
    `Drift: ${[...counts, ...(unchecked > 0 ? [`${unchecked} cannot be checked`] : [])].join(', ')} (${formatDuration(duration)})`,
  ].join('\n');
};
