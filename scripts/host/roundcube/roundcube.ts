/** A real Roundcube on a real Dovecot, on loopback, with mail of our own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../../machine/browsers.ts";
import { ensurePackages } from "../../machine/packages.ts";
import { alive, answers, daemon, end, type Host, met, requireFree, stateOf } from "../host.ts";
import { dovecotConfig, roundcubeConfig } from "./config.ts";
import { deliver, MAILBOXES } from "./mail.ts";

export const SKINS = ["elastic", "larry", "classic"];
export const LOGIN = { user: "rep@acme.test", password: "rep" };
/** The mailbox of thirty messages of one day. */
export const DAY_LOGIN = { user: "robin.berg@acme.test", password: "rep" };

const PACKAGES = [
  "dovecot-imapd",
  "roundcube-core",
  "roundcube-sqlite3",
  "roundcube-plugins",
  "roundcube-skin-larry",
  "roundcube-skin-classic",
  "sqlite3",
  "php-cli",
  "php-sqlite3",
  "php-intl",
  "php-mbstring",
  "php-xml",
  "php-curl",
  "php-zip",
];

const PORT = Number(process.env.ROUNDCUBE_PORT ?? 9101);
const IMAP_PORT = Number(process.env.ROUNDCUBE_IMAP_PORT ?? 9243);
const STATE = stateOf("roundcube");
const FILES = {
  web: join(STATE, "web.pid"),
  imap: join(STATE, "dovecot-run", "master.pid"),
  dovecot: join(STATE, "dovecot.conf"),
  config: join(STATE, "config", "config.inc.php"),
  database: join(STATE, "roundcube.db"),
};

function shell(program: string, args: string[], input?: string): void {
  const { status, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

/** Dovecot keeps its output open after it went into the background: waiting for that to close never ends. */
function startDovecot(): void {
  const { status } = spawnSync("dovecot", ["-c", FILES.dovecot], { stdio: "ignore" });
  if (status !== 0) throw new Error(`Dovecot did not start: see ${join(STATE, "dovecot.log")}.`);
}

/** Everything lies in the state folder; the packages' own services and settings stay as they are. */
function write(skin: string): void {
  for (const folder of ["config", "logs", "temp", "mail"])
    mkdirSync(join(STATE, folder), { recursive: true });
  writeFileSync(FILES.dovecot, dovecotConfig(STATE, IMAP_PORT, LOGIN.password));
  for (const name of ["defaults.inc.php", "mimetypes.php"])
    writeFileSync(join(STATE, "config", name), readFileSync(join("/etc/roundcube", name)));
  writeFileSync(FILES.config, roundcubeConfig(STATE, IMAP_PORT, skin));
  if (!existsSync(FILES.database))
    shell("sqlite3", [FILES.database], readFileSync("/usr/share/roundcube/SQL/sqlite.initial.sql", "utf8"));
  for (const [user, mails] of Object.entries(MAILBOXES)) deliver(join(STATE, "mail", user), mails);
  shell("chmod", ["755", STATE]);
  shell("chown", [
    "-R",
    "www-data:www-data",
    ...["mail", "logs", "temp", "roundcube.db"].map((name) => join(STATE, name)),
  ]);
}

export function roundcube(skin = "elastic"): Host {
  const origin = `http://127.0.0.1:${PORT}`;
  const running = async () => alive(FILES.web) !== null && alive(FILES.imap) !== null;
  return {
    origin,
    running,
    async up() {
      const why = ensurePackages(PACKAGES);
      if (why) throw new Error(`Roundcube cannot be started: ${why}.`);
      const web = alive(FILES.web) !== null;
      if (!web) await requireFree(PORT, "ROUNDCUBE_PORT");
      if (!alive(FILES.imap)) await requireFree(IMAP_PORT, "ROUNDCUBE_IMAP_PORT");
      write(skin);
      if (!alive(FILES.imap)) startDovecot();
      if (!web)
        daemon(
          command("php") ?? "php",
          ["-S", `127.0.0.1:${PORT}`, "-t", "/var/lib/roundcube/public_html"],
          FILES.web,
          join(STATE, "web.log"),
          { ROUNDCUBE_CONFIG_DIR: join(STATE, "config"), PHP_CLI_SERVER_WORKERS: "4" },
        );
      await met("Roundcube to answer", () => answers(`${origin}/`));
      return `${origin}/ login ${LOGIN.user} or ${DAY_LOGIN.user} password ${LOGIN.password} skin ${skin}`;
    },
    async down() {
      await end(FILES.web);
      await end(FILES.imap);
      return "down";
    },
  };
}
