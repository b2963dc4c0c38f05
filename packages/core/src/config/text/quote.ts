/** A text in double quotes for a message, without characters that could steer a terminal. */
export const quote = (text: string): string => JSON.stringify(shorten(text)).replace(/[\u007f-\u009f]/g, '\ufffd');

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
