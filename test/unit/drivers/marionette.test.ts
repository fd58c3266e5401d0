/** The driver's connection to Firefox when Firefox ends: nobody waits for an answer that can no longer come. */
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BrowserGone, until } from "../../drivers/driver.ts";
import { Marionette } from "../../drivers/marionette.ts";

let server: Server;
let port = 0;
let accepted: Promise<Socket>;

beforeEach(async () => {
  server = createServer();
  accepted = new Promise((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(() => server.close());

test("a command that waits, and every later one, fails once Firefox is gone", async () => {
  const client = await Marionette.connect(port);
  const waiting = client.send("WebDriver:GetTitle");
  (await accepted).destroy();
  await expect(waiting).rejects.toBeInstanceOf(BrowserGone);
  await expect(client.send("WebDriver:GetTitle")).rejects.toBeInstanceOf(BrowserGone);
});

test("a condition is not asked for any longer", async () => {
  const client = await Marionette.connect(port);
  (await accepted).destroy();
  const asked = until("an answer", () => client.send<boolean>("WebDriver:GetTitle"));
  await expect(asked).rejects.toBeInstanceOf(BrowserGone);
});
