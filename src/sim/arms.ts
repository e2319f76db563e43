/** Arms of a comparison that are no posture of the scenario. */

/** The arm without a mission. */
export const noMission = 'no-mission';

/** The arm in which the present lay-down, under which burn-ins run, goes on unchanged. */
export const present = 'present';
