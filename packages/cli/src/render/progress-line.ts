import type { ResourceProgress } from '@omnideploy/core';
import { formatDuration } from './duration.js';
import type { Style } from './style.js';
import { verb } from './verbs.js';

/** `12.3s  created  AWS::ECS::Cluster cluster`: the time since the operation began. */
export const renderProgressLine = (data: ResourceProgress, elapsed: number, style: Style): string => {
  const time = style('dim', formatDuration(elapsed).padStart(7));
  const word = data.status === 'failed' ? style('red', verb(data)) : verb(data);
  return `${time}  ${word}  ${data.type} ${data.resource}${data.reason ? `: ${data.reason}` : ''}`;
};
