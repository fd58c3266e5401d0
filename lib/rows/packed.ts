/** The text of a block as it is kept: deflated, to a quarter, since Chromium reads its databases at a few megabytes a second. */

type Way = CompressionStream | DecompressionStream;

function through(bytes: Uint8Array<ArrayBuffer>, way: Way): Response {
  const writer = way.writable.getWriter();
  // Bytes that are none of these are told to whoever reads what comes out.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  return new Response(way.readable);
}

export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  return new Uint8Array(await packed.arrayBuffer());
}

/** Rejects where the bytes were damaged. */
export const unpack = (packed: Uint8Array<ArrayBuffer>): Promise<string> =>
  through(packed, new DecompressionStream("deflate-raw")).text();
