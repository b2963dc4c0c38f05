const toNumber = (address: string): bigint | undefined => {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
};

const toAddress = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');

const parseGroups = (text: string): bigint[] =>
  text === '' ? [] : text.split(':').map((group) => BigInt(`0x${group || '0'}`));

const toNumber6 = (address: string): bigint | undefined => {
  if (!/^[0-9a-f:]+$/i.test(address)) return undefined;
  const [head = '', tail] = address.split('::');
  const left = parseGroups(head);
  const right = parseGroups(tail ?? '');
  const groups = [...left, ...Array<bigint>(Math.max(0, 8 - left.length - right.length)).fill(0n), ...right];
  return groups.length === 8 ? groups.reduce((sum, group) => sum * 65536n + group, 0n) : undefined;
};

const toAddress6 = (value: bigint): string =>
  Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 65535n).toString(16))
    .join(':')
    .replace(/(^|:)0(:0)+(:|$)/, '::');

/**
 * The first `count` blocks with `hostBits` bits each inside a block, as Fn::Cidr makes them (count 1 to 256).
 * Nothing when they do not fit.
 */
export const cidrBlocks = (block: string, count: number, hostBits: number): string[] | undefined => {
  const [address = '', prefixText] = block.split('/');
  const wide = address.includes(':');
  const size = wide ? 128 : 32;
  const base = wide ? toNumber6(address) : toNumber(address);
  const prefix = Number(prefixText);
  const blockPrefix = size - hostBits;
  if (base === undefined || !(prefix >= 0 && prefix <= blockPrefix) || !(hostBits >= 1)) return undefined;
  if (!(count >= 1 && count <= 256) || BigInt(count) > 1n << BigInt(blockPrefix - prefix)) return undefined;
  const start = (base >> BigInt(size - prefix)) << BigInt(size - prefix);
  const step = 1n << BigInt(hostBits);
  const print = wide ? toAddress6 : toAddress;
  return Array.from({ length: count }, (_, index) => `${print(start + step * BigInt(index))}/${blockPrefix}`);
};
