/**
 * A small client of Marionette, Firefox's own automation protocol: `length:json` over a socket, commands answered in order.
 * (WebDriver BiDi refuses pages of extensions.)
 */
import { connect, type Socket } from "node:net";
import { BrowserGone } from "./driver.ts";

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Protocol 3: [type, id, name or error, parameters or result]; type 0 is a command, 1 its response. */
type Message = [type: 0 | 1, id: number, error: { error: string; message: string } | null, result: unknown];

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #last = 0;
  /** Why no further command is answered; null while the connection stands. */
  #ended: string | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", () => this.#fail("The connection to Firefox broke."));
    socket.on("close", () => this.#fail("Firefox closed the connection."));
  }

  /** Connects and waits for the greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", reject);
      socket.once("connect", () => resolve(new Marionette(socket)));
    });
  }

  /** Sends one command and resolves with its result; WebDriver errors become Error("name: message"). */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    if (this.#ended) return Promise.reject(new BrowserGone(this.#ended));
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      this.#answer(JSON.parse(this.#buffer.subarray(colon + 1, end).toString()));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  /** The greeting is an object and answers nothing. */
  #answer(message: Message | object): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as Message;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #fail(message: string): void {
    this.#ended ??= message;
    for (const { reject } of this.#waiting.values()) reject(new BrowserGone(message));
    this.#waiting.clear();
  }
}
