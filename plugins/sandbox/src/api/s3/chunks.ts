/** Takes the content out of the chunked encoding that SDKs use for streams with a checksum at the end (aws-chunked). */
export const decodeChunks = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let position = 0;
  for (;;) {
    const end = body.indexOf('\r\n', position);
    if (end < 0) break;
    const size = Number.parseInt(body.toString('latin1', position, end), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    position = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
};
