/** The loopback end of the kill test: what the writers say was acknowledged. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listener {
  port: number;
  acknowledged: Set<string>;
  failures: string[];
  close(): void;
}

export async function listen(): Promise<Listener> {
  const acknowledged = new Set<string>();
  const failures: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      response.end();
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
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
