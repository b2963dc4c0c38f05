/** `task_definition` to `TaskDefinition`, `DB_PASSWORD` to `DbPassword`: logical ids are alphanumeric. */
export const pascalCase = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (word === word.toUpperCase() ? word.toLowerCase() : word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The likely origin of a logical id: `TaskDefinition` to `task_definition`. */
export const snakeCase = (logicalId: string): string => logicalId.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
