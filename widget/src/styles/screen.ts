/** Screens on which the panel takes all the room; also what a large one is at 200% zoom. */
export const SMALL_SCREEN = "(max-width: 480px), (max-height: 480px)";
