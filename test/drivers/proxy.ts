/** An HTTP proxy that writes down every request of a browser and lets only loopback through. */
import { createServer, request as send } from "node:http";
import { listen } from "../../scripts/machine/listen.ts";

export interface RecordingProxy {
  /** host:port, for a browser's proxy setting. */
  address: string;
  /** "GET http://…" or "CONNECT host:port", in the order they came. */
  requests: string[];
  close(): Promise<void>;
}

export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    requests.push(`${method} ${url}`);
    if (!URL.canParse(url) || new URL(url).hostname !== "127.0.0.1") {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = send(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on("connect", ({ url }, socket) => {
    requests.push(`CONNECT ${url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const { port, close } = await listen(server, 0);
  return { address: `127.0.0.1:${port}`, requests, close };
}
