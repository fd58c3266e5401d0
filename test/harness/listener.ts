/** The loopback end of the kill test: what the writers say was acknowledged. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listener {
  port: number;
  acknowledged: Set<string>;
  failures: string[];
  /** Resolves when a pack is next written: the facts in it still stand under keys of their own then. */
  packing(): Promise<void>;
  close(): void;
}

export async function listen(): Promise<Listener> {
  const acknowledged = new Set<string>();
  const failures: string[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      response.end();
      if (request.url === "/packing") {
        for (const each of waiting) each();
        waiting = [];
        return;
      }
      const said = JSON.parse(body) as string | string[];
      if (request.url === "/acknowledged") for (const id of said) acknowledged.add(id);
      else failures.push(String(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    acknowledged,
    failures,
    packing: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
