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

/** Deflates bytes with head and checksum (RFC 1950), as documents hold them, where the browser can. */
export async function packZlib(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly packed: boolean }> {
  if (typeof CompressionStream === 'undefined') return { bytes: new Uint8Array(bytes), packed: false };
  return { bytes: await pipe(bytes, new CompressionStream('deflate')), packed: true };
}

/** Gives back what was packed. Rejects when the bytes are damaged. */
export async function unpack({ bytes, packed }: Packed): Promise<Uint8Array> {
  return packed ? pipe(bytes, new DecompressionStream('deflate-raw')) : bytes;
}

/**
 * Gives back what was packed, as long as it is no more than `mostBytes`: what grows beyond is left while it grows, so
 * that a few hostile bytes cannot fill the memory.
 *
 * @returns null when it is more. Rejects when the bytes are damaged, or where the browser cannot unpack.
 */
export async function unpackAtMost(packed: Uint8Array, mostBytes: number): Promise<Uint8Array | null> {
  const stream = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > mostBytes) {
      // What is left of it fails, and nobody waits for that.
      await reader.cancel().catch(() => {});
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A copy, because a view may lie on shared memory, which a stream would refuse. */
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream();

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(streamOf(bytes).pipeThrough(through)).arrayBuffer());
}
