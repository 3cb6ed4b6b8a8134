const script = document.currentScript;

/** Where this script came from, and so where the bot is: known only while the script is first run. */
export const SCRIPT_ADDRESS =
  script instanceof HTMLScriptElement && script.src ? new URL(".", script.src).href : location.origin;
