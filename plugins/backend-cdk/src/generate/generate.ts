export const generate = async (_d: unknown, _s: string): Promise<ReadonlyMap<string, string>> => new Map();
