/** `npm run read -- PAGE.html --url URL [--own ADDRESS …]`: contract 1 of a saved page, as JSON. */
import { readArguments } from "./read/arguments.ts";
import { openReader } from "./read/reader.ts";

async function run(): Promise<void> {
  const { file, url, own } = readArguments(process.argv.slice(2));
  const reader = await openReader();
  try {
    console.log(JSON.stringify(await reader.read(file, url, own), null, 2));
  } finally {
    await reader.close();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
