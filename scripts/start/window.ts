/** The sample mailbox in a window, with the real side panel beside it, until the rep closes the browser. */
import type { Chromium } from "../../test/drivers/chromium.ts";

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * The browser opens a side panel only for a user's gesture. A script that automation runs in a page of the extension counts
 * as one (seen in Chromium 156).
 */
async function openSidePanel(browser: Chromium): Promise<string> {
  const helper = await browser.open(browser.extension("sidepanel.html"));
  const result = await helper.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const { sidePanel } = chrome as unknown as { sidePanel: SidePanel };
    return sidePanel.open({ windowId: id ?? -1 }).then(
      () => "",
      (error: Error) => error.message,
    );
  });
  await helper.close();
  return result;
}

export async function showWindow(browser: Chromium, address: string): Promise<void> {
  const [blank] = await browser.puppeteer.pages();
  const refused = await openSidePanel(browser);
  await blank?.goto(address);
  await blank?.bringToFront();
  if (refused) {
    await browser.puppeteer.newPage({ type: "window" }).then(async (page) => {
      const worker = await browser.worker();
      const [tab] = await worker.evaluate(() => chrome.tabs.query({ url: "http://127.0.0.1/*" }));
      await page.goto(browser.extension(`sidepanel.html?tab=${tab?.id ?? 0}`));
    });
    console.log("The side panel could not be opened: it stands in a window of its own.");
  }
  console.log(`The sample mailbox is at ${address}; close the browser to end.`);
  await browser.closed();
}
