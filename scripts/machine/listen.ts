/** Starts a server on loopback; a port that is taken gets a sentence that says what to do. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listening {
  /** Address without a slash at its end. */
  origin: string;
  port: number;
  close(): Promise<void>;
}

export function listen(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is in use: end what listens there, or set PORT to another one.`)
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", () => {
      const taken = (server.address() as AddressInfo).port;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ origin: `http://127.0.0.1:${taken}`, port: taken, close });
    });
  });
}
