/** Arms of a comparison that are no posture of the scenario. */

/** The arm without a mission. */
export const noMission = 'no-mission';
/** For those who may not use values of the model, and write the word themselves. */
export type NoMission = typeof noMission;

/** The present lay-down, under which burn-ins run, going on unchanged: the one arm that already knows where violence came. */
export const present = 'present';
export type Present = typeof present;
