import { describe, expect, it } from "vitest";
import { backupState, daysBetween } from "../../../lib/backup/reminder.ts";

const every14 = (lastBackup: string | null) => ({ lastBackup, backupReminderDays: 14 });

describe("the reminder of a backup", () => {
  it("counts days on the calendar, over a change of clocks and of year", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2025-12-31", "2026-01-01")).toBe(1);
  });

  it("says nothing while there is nothing to lose", () => {
    expect(backupState(every14(null), null, "2026-11-25")).toEqual({ due: false });
  });

  it("comes when the last backup is as old as the rep allows", () => {
    expect(backupState(every14("2026-11-12"), "2026-01-01", "2026-11-25")).toEqual({ due: false });
    expect(backupState(every14("2026-11-11"), "2026-01-01", "2026-11-25")).toEqual({ due: true, days: 14 });
  });

  it("gives a new rep as long, counted from the first thing recorded", () => {
    expect(backupState(every14(null), "2026-11-20", "2026-11-25")).toEqual({ due: false });
    expect(backupState(every14(null), "2026-11-01", "2026-11-25")).toEqual({ due: true, days: null });
  });

  it("can be turned off", () => {
    expect(backupState({ lastBackup: null, backupReminderDays: 0 }, "2020-01-01", "2026-11-25")).toEqual({
      due: false,
    });
  });
});
