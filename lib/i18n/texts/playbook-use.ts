/** Playbooks in use: versions, tasks that come, go or no-go. */
import type { Texts } from "../text.ts";

export const playbookUseTexts = {
  "playbooks.version_of": { en: "{name}, version {version}", zh: "{name}，第 {version} 版" },
  "playbooks.missing": {
    en: "This deal runs on a version of a playbook that is not on this device ({key}). Until it comes, with a backup or a file, the shipped playbook stands in.",
    zh: "这个商机所用的打法版本不在这台设备上（{key}）。随备份或文件到来之前，先用自带的打法。",
  },
} satisfies Texts;
