/** Processor time of this process so far, seconds: other work on the machine does not count, as a clock would count it. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most memory that this process has held, MB. */
export const peakMB = (): number => process.resourceUsage().maxRSS / 1024;
