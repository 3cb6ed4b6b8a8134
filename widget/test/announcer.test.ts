import { beforeEach, expect, test } from "vitest";
import { Announcer } from "../src/announcer";

let announcer: Announcer;
let said: string[];

beforeEach(() => {
  announcer = new Announcer();
  said = [];
  for (const region of announcer.regions) {
    document.body.append(region);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) said.push(`${region.ariaLive ?? region.getAttribute("aria-live")}: ${node.textContent}`);
    }).observe(region, { childList: true });
  }
});

test("says each thing once, also twice the same", async () => {
  announcer.say("Copied");
  await Promise.resolve();
  announcer.say("Copied");
  await Promise.resolve();
  expect(said).toEqual(["polite: Copied", "polite: Copied"]);
  expect(announcer.regions[0]?.children).toHaveLength(1);
});

test("interrupts for what is urgent only", async () => {
  announcer.say("Emergency", true);
  announcer.say("Answer");
  await Promise.resolve();
  expect(said.sort()).toEqual(["assertive: Emergency", "polite: Answer"]);
});

test("takes text for text", () => {
  announcer.say("<b>x</b>");
  expect(announcer.regions[0]?.textContent).toBe("<b>x</b>");
});
