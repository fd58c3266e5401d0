/** A reading against what is expected of it, part by part (the rules stand in the README beside the recorded pages). */
import type { Correspondent, PageReading } from "../../lib/pages/reading.ts";

export type Part = "view" | "account" | "subject" | "correspondent" | "people" | "places" | "record";

export const PARTS: Part[] = ["view", "account", "subject", "correspondent", "people", "places", "record"];

export interface Difference {
  part: Part;
  expected: string;
  read: string;
}

const fold = (text: string | null | undefined) => (text ?? "").normalize("NFC").toLowerCase();

/** The same address, and the same name where the page read one. */
function sameCorrespondent(expected: Correspondent | null, read: Correspondent | null): boolean {
  if (!expected || expected.address === null) return !read?.address;
  return fold(read?.address) === fold(expected.address);
}

interface Row {
  address: string;
  name: string;
  in: string[];
}

/** People that count: with an address, not merely mentioned, the rep left out. */
function counted(reading: PageReading, leftOut: string[]): Row[] {
  return reading.people.flatMap(({ address, name, in: places }) => {
    if (!address || leftOut.includes(fold(address)) || places.every((place) => place === "mention"))
      return [];
    return [{ address: fold(address), name, in: places.filter((place) => place !== "mention").sort() }];
  });
}

const addresses = (rows: Row[]) =>
  rows
    .map((row) => row.address)
    .sort()
    .join(" ");

function samePlaces(expected: Row[], read: Row[]): boolean {
  return expected.every((row) => {
    const other = read.find(({ address }) => address === row.address);
    return (
      !other || (row.in.join() === other.in.join() && (!other.name || fold(other.name) === fold(row.name)))
    );
  });
}

/** @param leftOut addresses of the rep, which the page may or may not let know as such */
export function compare(expected: PageReading, read: PageReading, leftOut: string[] = []): Difference[] {
  const wanted = counted(expected, leftOut.map(fold));
  const got = counted(read, leftOut.map(fold));
  const record = ({ record: one }: PageReading) => (one ? `${one.type} ${one.id} ${one.name}` : "");
  const same: Record<Part, boolean> = {
    view: expected.view === read.view,
    account: fold(expected.account?.address) === fold(read.account?.address),
    subject: fold(expected.subject) === fold(read.subject),
    correspondent: sameCorrespondent(expected.correspondent, read.correspondent),
    people: addresses(wanted) === addresses(got),
    places: samePlaces(wanted, got),
    record: record(expected) === record(read),
  };
  const show = (reading: PageReading, rows: Row[]): Record<Part, string> => ({
    view: reading.view,
    account: reading.account?.address ?? "",
    subject: reading.subject ?? "",
    correspondent: `${reading.correspondent?.name} <${reading.correspondent?.address}>`,
    people: addresses(rows),
    places: rows.map((row) => `${row.name} <${row.address}>:${row.in.join("+")}`).join(" "),
    record: record(reading),
  });
  return PARTS.filter((part) => !same[part]).map((part) => ({
    part,
    expected: show(expected, wanted)[part],
    read: show(read, got)[part],
  }));
}
